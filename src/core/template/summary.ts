import type { Annex, AnnexRow, ScoreField, SectionRows } from '../annex/annex';
import { calledIn, nameIn } from '../annex/numbering';
import { isPointless, joined, pointsIn, refOf, sections, topmost } from '../annex/query';
import { attachmentLine, planYear } from '../annex/title';
import type { Catalogue } from '../catalogue/catalogue';
import { findSection } from '../catalogue/lookup';
import type { SheetDraft } from '../draft/draft';
import { edited } from '../draft/edit';
import { headerRowOf } from '../draft/table';
import type { Edit } from '../plan/plan';
import { across, difference, sumAcross } from '../totals/formula';
import { undisputed } from '../totals/full';
import { type Code, compareCodes } from '../values/code';
import { type Score, type ScoreReading, sum, toNumber } from '../values/score';
import { tidy } from '../values/text';
import { scoredYear, TOTAL_ROW, totalled } from './annex';
import type { AnnexTitle } from './content';
import { columnOf, draftForm, type FormRow } from './form';
import { guarded } from './guards';
import { withRests, withTotals } from './prepare';
import { SURVEY } from './words';

/** One row of the summary: a section as the annex has it, or one that it does not list. */
interface Line {
  readonly code: Code;
  readonly name: string;
  /** Typed, where the annex does not say it, or says it as text. */
  readonly maximum: Score | null;
  readonly section: AnnexRow | null;
  /** The rows that make a section which is a mere heading. */
  readonly parts: readonly AnnexRow[];
}

/**
 * The score summary of a remediation annex: each section's maximum and score looked up in the annex, what it lost,
 * and the total. Sections that the annex does not list and the survey have the maximum that the catalogue knows;
 * their scores are not in the annex, so they are left to be typed: that a section lost nothing is for the appraisal
 * to say. `null` where the annex lists no section.
 */
export function draftSummary(
  annex: Annex,
  catalogue: Catalogue | null,
  title: AnnexTitle,
): SheetDraft | null {
  const lines = linesOf(annex, catalogue);
  if (annex.layout.id !== 'khac-phuc' || lines.every(({ section }) => section === null)) return null;
  const rows = lines.map(
    ({ code, name, maximum }): FormRow => ({ kind: 'item', cells: { code, content: name, maximum } }),
  );
  const form = draftForm('tong-hop', title, scoredYear(title, catalogue), [...rows, TOTAL_ROW]);
  const first = headerRowOf(form) + 1;
  const linked = edited(
    form,
    lines.flatMap((line, index) => links(annex, line, first + index)),
  );
  return withTotals(withRests(totalled(guarded(linked, 'tong-hop', [], title.unit), catalogue)));
}

/** Whose plan an annex belongs to, and of which year, as far as its title block says. */
export function annexTitleOf(annex: Annex, thisYear: number): AnnexTitle {
  const attached = attachmentLine(annex)?.text ?? '';
  const unit = /\scủa\s+((?:(?!\scủa\s).)+?)[\s).]*$/isu.exec(tidy(attached))?.[1] ?? '';
  return { unit: /\p{L}/u.test(unit) ? unit : '', number: '', date: null, year: planYear(annex) ?? thisYear };
}

function linesOf(annex: Annex, catalogue: Catalogue | null): readonly Line[] {
  const listed = new Map<Code, Line>();
  for (const [code, { section, criteria }] of wholeSections(annex)) {
    const parts = isPointless(section) ? topmost(criteria) : [];
    const { maximum: own } = section.points;
    const maximum = numberIn(own) ? null : (pointsIn(own) ?? undisputed(catalogue, code));
    listed.set(code, { code, name: nameOf(annex, section, catalogue), maximum, section, parts });
  }
  const known = (catalogue?.sections ?? []).filter(({ code }) => !listed.has(code));
  const others = known.map(
    ({ code, name }): Line => ({
      code,
      name,
      maximum: undisputed(catalogue, code),
      section: null,
      parts: [],
    }),
  );
  const all = [...listed.values(), ...others].sort((a, b) => compareCodes(a.code, b.code));
  if (catalogue?.sections.some(({ survey }) => survey)) return all;
  const last = Number(all.at(-1)?.code ?? 0);
  return [...all, { code: `${last + 1}`, name: SURVEY, maximum: null, section: null, parts: [] }];
}

/** The sections by their codes, each once. */
function wholeSections(annex: Annex): ReadonlyMap<Code, SectionRows> {
  const whole = new Map<Code, SectionRows>();
  for (const each of sections(annex)) {
    const code = each.section.criterion;
    if (code === null) continue;
    const above = whole.get(code);
    whole.set(code, above ? joined(above, each) : each);
  }
  return whole;
}

function nameOf(annex: Annex, section: AnnexRow, catalogue: Catalogue | null): string {
  const content = calledIn(annex, section);
  const known = section.criterion && catalogue ? findSection(catalogue, section.criterion)?.name : undefined;
  return nameIn(section, content) || known || tidy(content);
}

/** The formulas by which a row follows its section in the annex. */
function links(annex: Annex, { section, parts, maximum }: Line, row: number): Edit[] {
  if (!section) return [];
  const { points } = section;
  const [own, score] = [points.maximum, points.score].map(numberIn);
  const lost = lossIn(points.lost);
  const whole = own ?? maximum;
  const at = (field: ScoreField) => ({ row, column: columnOf('tong-hop', field) ?? 0 });
  const put = (field: ScoreField, formula: string, value: Score): Edit => {
    const before = { value: null, formula: null, format: 'General' };
    return { at: at(field), before, after: { ...before, formula, value: toNumber(value) } };
  };
  const same = (field: ScoreField, value: Score | null | undefined): Edit[] => {
    const there = refOf(annex, section, field);
    return there && value ? [put(field, across(annex.sheet.name, there), value)] : [];
  };
  if (score) return [...same('maximum', own), ...same('score', score)];
  const summed = summedLoss(annex, parts);
  const loss = lost ? same('lost', lost) : summed ? [put('lost', summed.formula, summed.value)] : [];
  const value = lost ?? summed?.value;
  const rest =
    whole && value ? [put('score', difference(at('maximum'), at('lost')), whole.minus(value))] : [];
  return [...same('maximum', own), ...loss, ...rest];
}

/** Points that a formula of Excel counts as well: a number that is text it passes over, or reads by its language. */
function numberIn(reading: ScoreReading): Score | null {
  return reading.kind === 'score' && reading.written.as === 'number' ? reading.value : null;
}

/** Points lost that make a score with the maximum: those written with a minus would raise it. */
function lossIn(reading: ScoreReading): Score | null {
  const lost = numberIn(reading);
  return lost?.lt('0') ? null : lost;
}

/** What the rows below a heading lost together. */
function summedLoss(annex: Annex, parts: readonly AnnexRow[]) {
  const column = annex.columns.get('lost');
  const losses = parts.flatMap(({ points }) => lossIn(points.lost) ?? []);
  if (column === undefined || losses.length < parts.length || losses.length === 0) return null;
  const rows = parts.map(({ row }) => row);
  return { formula: sumAcross(annex.sheet.name, column, rows), value: sum(losses) };
}
