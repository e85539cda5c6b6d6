import { parseAnnex } from '../annex/parse';
import type { Catalogue } from '../catalogue/catalogue';
import type { SheetDraft } from '../draft/draft';
import { edited } from '../draft/edit';
import { snapshotOf } from '../draft/snapshot';
import { planTotals } from '../totals/plan';
import { compareCodes } from '../values/code';
import type { Unit } from '../values/unit';
import type { AnnexContent, AnnexTitle, CriterionContent, SectionContent } from './content';
import { draftForm, type FormRow } from './form';
import { guarded } from './guards';
import { TOTAL } from './words';

interface AnnexOptions {
  /** Gives the year that was scored, and what totals are worked out by; `null` where none is known. */
  readonly catalogue: Catalogue | null;
  /** The units that owners are chosen from. */
  readonly units: readonly Unit[];
}

/** The annex of a remediation plan with this content, its totals as formulas. Sections of the survey are left out. */
export function draftAnnex(content: AnnexContent, title: AnnexTitle, options: AnnexOptions): SheetDraft {
  const { catalogue, units } = options;
  const rows = content.sections.filter(({ survey }) => !survey).flatMap(sectionRows);
  const draft = draftForm('khac-phuc', title, scoredYear(title, catalogue), [...rows, TOTAL_ROW]);
  return totalled(guarded(draft, 'khac-phuc', units, title.unit), catalogue);
}

export const TOTAL_ROW: FormRow = { kind: 'total', cells: { content: TOTAL } };

/** The year whose scores a plan answers to: without a catalogue, the one before its own. */
export function scoredYear({ year }: AnnexTitle, catalogue: Catalogue | null): number {
  return catalogue?.year ?? year - 1;
}

/** With formulas for all that can be worked out; a figure that was typed and says otherwise stays. */
export function totalled(draft: SheetDraft, catalogue: Catalogue | null): SheetDraft {
  const annex = parseAnnex(snapshotOf(draft));
  if (!annex) return draft;
  return edited(draft, planTotals(annex, catalogue, 'kept').plan.edits);
}

function sectionRows({ code, name, maximum, score, criteria }: SectionContent): FormRow[] {
  const section: FormRow = { kind: 'section', cells: { code, content: name, maximum, score } };
  return [section, ...[...criteria].sort(byCode).map(criterionRow)];
}

function criterionRow({ name, ...criterion }: CriterionContent): FormRow {
  const { maximum, score } = criterion;
  const lost = maximum && score ? maximum.minus(score) : null;
  return { kind: 'item', cells: { ...criterion, code: criterion.code ?? '', content: name, lost } };
}

/** Rows of one's own come last. */
function byCode(a: CriterionContent, b: CriterionContent): number {
  if (a.code === null || b.code === null) return Number(a.code === null) - Number(b.code === null);
  return compareCodes(a.code, b.code);
}
