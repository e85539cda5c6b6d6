import type { Catalogue, CatalogueSection } from '../catalogue/catalogue';
import type { SheetDraft } from '../draft/draft';
import { compareCodes, romanOf, sectionOf } from '../values/code';
import type { Unit } from '../values/unit';
import { draftAnnex, scoredYear, TOTAL_ROW } from './annex';
import type { CriterionContent, SectionContent, TemplateForm } from './content';
import { draftForm, type FormRow } from './form';
import { guarded } from './guards';
import { withRests, withTotals } from './prepare';
import { groupName } from './words';

/** Rows that a form without a catalogue has, or a section of tasks. */
const BLANK_ROWS = 5;
const BLANK_SECTIONS = 3;
const BLANK_TASKS = 3;

/**
 * A blank form: what the catalogue knows is filled in, the rest is to be typed. A maximum that the sources dispute is
 * left out, and so is the survey, but for the summary: no annex lists it.
 */
export function draftTemplate(
  form: TemplateForm,
  catalogue: Catalogue | null,
  units: readonly Unit[],
): SheetDraft {
  const { layout, title } = form;
  if (layout === 'khac-phuc') {
    const sections = annexSections(form, catalogue);
    return withTotals(withRests(draftAnnex({ sections }, title, { catalogue, units })));
  }
  const draft = draftForm(layout, title, scoredYear(title, catalogue), ROWS[layout](catalogue));
  const blank = guarded(draft, layout, units, title.unit);
  return layout === 'tong-hop' ? withTotals(withRests(blank)) : blank;
}

function annexSections({ extent }: TemplateForm, catalogue: Catalogue | null): SectionContent[] {
  if (!catalogue) return blankCodes(BLANK_ROWS).map((code) => ({ ...BLANK_SECTION, code }));
  return catalogue.sections.map(({ code, name, maximum, survey }) => ({
    ...BLANK_SECTION,
    code,
    name,
    maximum,
    survey,
    criteria: extent === 'all' ? criteriaOf(catalogue, code) : [],
  }));
}

function criteriaOf({ criteria }: Catalogue, section: string): CriterionContent[] {
  return criteria
    .filter(({ code }) => sectionOf(code) === section)
    .map(({ code, name, maximum }) => ({ ...BLANK_CRITERION, code, name, maximum }));
}

const BLANK_SECTION: Omit<SectionContent, 'code'> = {
  name: '',
  maximum: null,
  score: null,
  survey: false,
  criteria: [],
};

const BLANK_CRITERION: Omit<CriterionContent, 'code' | 'name' | 'maximum'> = {
  score: null,
  reason: '',
  remedy: '',
  owner: '',
  coordinator: '',
  deadline: '',
};

const ROWS: Readonly<
  Record<Exclude<TemplateForm['layout'], 'khac-phuc'>, (catalogue: Catalogue | null) => readonly FormRow[]>
> = {
  'tong-hop': (catalogue) => [
    ...(catalogue
      ? inOrder(catalogue.sections).map(({ code, name, maximum }) => ({ code, content: name, maximum }))
      : blankCodes(BLANK_ROWS).map((code) => ({ code }))
    ).map((cells): FormRow => ({ kind: 'item', cells })),
    TOTAL_ROW,
  ],
  'giai-phap-so': (catalogue) =>
    (catalogue
      ? appraised(catalogue).map(({ code, name }) => ({ ordinal: code, content: groupName(code, name) }))
      : blankCodes(BLANK_ROWS).map((ordinal) => ({ ordinal }))
    ).map((cells): FormRow => ({ kind: 'item', cells })),
  'nhiem-vu': (catalogue) => {
    const names = catalogue
      ? appraised(catalogue).map(({ name }) => name)
      : blankCodes(BLANK_SECTIONS).map(() => '');
    return names.flatMap((content, index): FormRow[] => [
      { kind: 'section', cells: { ordinal: romanOf(`${index + 1}`), content } },
      ...blankCodes(BLANK_TASKS).map((ordinal): FormRow => ({ kind: 'item', cells: { ordinal } })),
    ]);
  },
};

function inOrder(sections: readonly CatalogueSection[]): CatalogueSection[] {
  return [...sections].sort((a, b) => compareCodes(a.code, b.code));
}

/** The sections that an annex lists. */
function appraised({ sections }: Catalogue): CatalogueSection[] {
  return inOrder(sections.filter(({ survey }) => !survey));
}

/** "1", "2", … */
function blankCodes(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${index + 1}`);
}
