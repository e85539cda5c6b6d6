import type { Field } from '../annex/layout';
import { LAYOUTS } from '../annex/layouts';
import type { CellLook, DraftCell, DraftRow, SheetDraft } from '../draft/draft';
import { LOOKS, pointsCell, strong, textCell } from '../draft/looks';
import { draftTable, paperWidth, type TableColumn, type TitleText } from '../draft/table';
import type { Score } from '../values/score';
import type { AnnexTitle, TemplateId } from './content';
import { ANNEX_WORD, attachmentText, SHEET_NAMES, TITLES } from './words';

/** One row of a form: what its columns say, by field. Fields that the form has no column for are left out. */
export interface FormRow {
  readonly kind: 'section' | 'item' | 'total';
  readonly cells: { readonly [field in Field]?: string | Score | null };
}

interface FormColumn {
  readonly field: Field;
  /** Its part of the page's width. */
  readonly share: number;
  readonly look: CellLook;
}

interface Form {
  readonly landscape: boolean;
  /** Annexed to a plan; else it stands in the plan's text. */
  readonly annexed: boolean;
  readonly columns: readonly FormColumn[];
}

const column = (field: Field, share: number, look: CellLook = LOOKS.short): FormColumn => ({
  field,
  share,
  look,
});

/** The columns of the standard forms and their order: Nam Đàn's, Sở Ngoại vụ's and Lâm Đồng's (domain: C.1). */
const FORMS: Readonly<Record<TemplateId, Form>> = {
  'khac-phuc': {
    landscape: true,
    annexed: true,
    columns: [
      column('code', 42),
      column('content', 140, LOOKS.text),
      column('maximum', 44),
      column('score', 46),
      column('lost', 44),
      column('reason', 113, LOOKS.text),
      column('remedy', 114, LOOKS.text),
      column('owner', 64),
      column('coordinator', 61),
      column('deadline', 66),
    ],
  },
  'tong-hop': {
    landscape: false,
    annexed: false,
    columns: [
      column('code', 36),
      column('content', 216, LOOKS.text),
      column('maximum', 72),
      column('score', 72),
      column('lost', 72),
    ],
  },
  'giai-phap-so': {
    landscape: true,
    annexed: true,
    columns: [
      column('ordinal', 36),
      column('content', 250, LOOKS.prose),
      column('remedy', 280, LOOKS.prose),
      column('deadline', 90),
      column('note', 60),
    ],
  },
  'nhiem-vu': {
    landscape: true,
    annexed: true,
    columns: [
      column('ordinal', 36),
      column('content', 190, LOOKS.prose),
      column('deliverable', 130, LOOKS.text),
      column('deadline', 96),
      column('owner', 88),
      column('coordinator', 88),
      column('monitor', 88),
    ],
  },
};

/** Fields whose cells are points, not words. */
const POINTS: ReadonlySet<Field> = new Set(['maximum', 'score', 'lost']);

/** Draws rows in one of the standard forms. `scored` is the year that was scored. */
export function draftForm(
  id: TemplateId,
  title: AnnexTitle,
  scored: number,
  rows: readonly FormRow[],
): SheetDraft {
  const { landscape, annexed, columns } = FORMS[id];
  return draftTable({
    name: SHEET_NAMES[id],
    titles: [
      ...(annexed ? [{ text: ANNEX_WORD, look: LOOKS.annexWord }] : []),
      ...TITLES[id](title, scored).map((text): TitleText => ({ text, look: LOOKS.title })),
      ...(annexed ? [{ text: attachmentText(title), look: LOOKS.attachment }] : []),
    ],
    columns: tableColumns(id),
    rows: rows.map((row): DraftRow => ({ cells: columns.map((each) => cellOf(each, row)) })),
    landscape,
  });
}

/** The place of a field's column, 0-based; `null` where the form has none. */
export function columnOf(id: TemplateId, field: Field): number | null {
  const index = FORMS[id].columns.findIndex((each) => each.field === field);
  return index < 0 ? null : index;
}

/** What a field's column is called in a form of this kind. */
export function titleOf(id: TemplateId, field: Field): string {
  const fields = LAYOUTS.find((layout) => layout.id === id)?.fields ?? [];
  return fields.find((each) => each.field === field)?.title ?? '';
}

function tableColumns(id: TemplateId): TableColumn[] {
  const { landscape, columns } = FORMS[id];
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ field, share }) => ({
    title: titleOf(id, field),
    width: (share / shares) * paperWidth(landscape),
  }));
}

function cellOf({ field, look }: FormColumn, { kind, cells }: FormRow): DraftCell {
  const content = cells[field] ?? null;
  const shown = kind === 'item' ? look : strong(look);
  if (POINTS.has(field)) return pointsCell(typeof content === 'string' ? null : content, shown);
  // A total is told of all columns, and so in the middle of its own.
  const centred =
    kind === 'total' && field === 'content' ? { ...shown, horizontal: 'center' as const } : shown;
  return textCell(typeof content === 'string' ? content : '', centred);
}
