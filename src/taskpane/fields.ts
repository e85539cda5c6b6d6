import type { Level } from '../core/catalogue/catalogue';
import type { NewCriterion } from '../core/insert/criterion';
import type { AnnexTitle, Extent, TemplateForm, TemplateId } from '../core/template/content';
import { type Code, readCode, sectionOf } from '../core/values/code';
import { type CalendarDate, isRealDate, readDateText } from '../core/values/date';
import { readScore, type Score } from '../core/values/score';
import { readYear } from '../core/values/year';

/** The title block as its fields hold it. */
export interface TitleFields {
  readonly unit: string;
  readonly number: string;
  readonly date: string;
  readonly year: string;
}

/** What was typed for a new sheet, kept while the pane is open: the next form begins with it. */
export interface FormFields extends TitleFields {
  readonly layout: TemplateId;
  /** `null` for none; `undefined` while nobody has chosen. */
  readonly catalogue: string | null | undefined;
  readonly extent: Extent;
}

export function emptyFields(year: number, catalogue?: string | null): FormFields {
  return {
    layout: 'khac-phuc',
    unit: '',
    number: '',
    date: '',
    year: String(year),
    catalogue,
    extent: 'lost',
  };
}

/** The fields that cannot be understood; each has its own sentence. */
export type WrongField = 'date' | 'year' | 'catalogue';

/** The title block that the fields mean. What is `wrong` is read as if it were blank. */
export function readTitle(fields: TitleFields): {
  readonly title: AnnexTitle;
  readonly wrong: readonly WrongField[];
} {
  const wrong: WrongField[] = [];
  const date = readDate(fields.date.trim());
  if (!date && fields.date.trim() !== '') wrong.push('date');
  const year = readYear(fields.year);
  if (year === null) wrong.push('year');
  return { title: { unit: fields.unit.trim(), number: fields.number.trim(), date, year: year ?? 0 }, wrong };
}

function readDate(text: string): CalendarDate | null {
  const parts = readDateText(text.replace(/[ .-]+/g, '/'));
  if (!parts || parts.year === null) return null;
  const date = { day: parts.day, month: parts.month, year: parts.year };
  return isRealDate(date) ? date : null;
}

/** The form that the fields mean; `catalogue` is the chosen one's id, `undefined` while none is chosen. */
export function readForm(fields: FormFields, catalogue: string | null | undefined) {
  const { title, wrong } = readTitle(fields);
  const form: TemplateForm = {
    layout: fields.layout,
    title,
    catalogue: catalogue ?? null,
    extent: fields.extent,
  };
  return { form, wrong: catalogue === undefined ? [...wrong, 'catalogue' as const] : wrong };
}

/** The level whose catalogues a form of this kind is for. */
export function levelOf(layout: TemplateId): Level {
  return layout === 'giai-phap-so' ? 'so' : 'xa';
}

/** A row of one's own as its fields hold it. */
export interface OwnFields {
  readonly section: Code;
  readonly code: string;
  readonly name: string;
  readonly maximum: string;
}

type WrongOwn = 'name' | 'code' | 'maximum';

/** The row that the fields mean, or what of them cannot be understood. */
export function readOwn(fields: OwnFields): {
  readonly row: NewCriterion | null;
  readonly wrong: readonly WrongOwn[];
} {
  const wrong: WrongOwn[] = [];
  const name = fields.name.trim();
  if (name === '') wrong.push('name');
  const code = ownCode(fields);
  if (code === undefined) wrong.push('code');
  const maximum = ownMaximum(fields.maximum);
  if (maximum === undefined) wrong.push('maximum');
  if (code === undefined || maximum === undefined || name === '') return { row: null, wrong };
  return { row: { kind: 'own', section: fields.section, code, name, maximum }, wrong };
}

/** `undefined` where it is no code of the section's. */
function ownCode({ code, section }: OwnFields): Code | null | undefined {
  const reading = readCode({ value: code, formula: null, format: '@' });
  if (reading.kind === 'blank') return null;
  if (reading.kind !== 'code' || !reading.code.includes('.')) return undefined;
  return sectionOf(reading.code) === section ? reading.code : undefined;
}

/** `undefined` where it is no maximum. */
function ownMaximum(text: string): Score | null | undefined {
  const reading = readScore({ value: text, formula: null, format: '@' });
  if (reading.kind === 'blank') return null;
  return reading.kind === 'score' && reading.value.gte('0') ? reading.value : undefined;
}
