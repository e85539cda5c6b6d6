import type { Field } from '../annex/layout';
import { MOST_POINTS } from '../catalogue/catalogue';
import type { DraftValidation, LiveFlag, SheetDraft } from '../draft/draft';
import { LIVE_MARK } from '../draft/mark';
import { headerRowOf } from '../draft/table';
import { columnName } from '../sheet/address';
import type { Unit } from '../values/unit';
import type { TemplateId } from './content';
import { columnOf, titleOf } from './form';
import { unitList } from './units';
import { REFUSALS } from './words';

/** Adds what may be typed below the header, and the marks for what is still missing there. */
export function guarded(
  draft: SheetDraft,
  id: TemplateId,
  units: readonly Unit[],
  issuer: string,
): SheetDraft {
  return {
    ...draft,
    validations: validations(draft, id, unitList(units, issuer)),
    liveFlags: liveFlags(draft, id),
  };
}

function validations(
  draft: SheetDraft,
  id: TemplateId,
  list: ReturnType<typeof unitList>,
): DraftValidation[] {
  const row = headerRowOf(draft) + 1;
  const rowCount = draft.rows.length - row - (isTotalled(id) ? 1 : 0);
  if (rowCount < 1) return [];
  const maximum = cellName(id, 'maximum', row);
  const named = columnsOf(id, ['owner', 'coordinator', 'monitor']);
  return [
    ...columnsOf(id, ['maximum']).map(
      (column): DraftValidation => ({
        kind: 'between',
        area: { row, column, rowCount, columnCount: 1 },
        least: 0,
        most: MOST_POINTS,
        refusal: REFUSALS.maximum(titleOf(id, 'maximum')),
      }),
    ),
    ...columnsOf(id, ['score']).map(
      (column): DraftValidation => ({
        kind: 'between',
        area: { row, column, rowCount, columnCount: 1 },
        least: 0,
        // A maximum that is still to come limits nothing.
        most: `=IF(ISNUMBER(${maximum}),${maximum},${MOST_POINTS})`,
        refusal: REFUSALS.score(titleOf(id, 'score'), titleOf(id, 'maximum')),
      }),
    ),
    ...(list.items.length === 0 ? [] : named).map(
      (column): DraftValidation => ({
        kind: 'list',
        area: { row, column, rowCount, columnCount: 1 },
        ...list,
      }),
    ),
  ];
}

/**
 * The marks reach from the header to the last row, which they never mark, so that rows put in at either edge of the
 * table come to lie within them by themselves.
 */
function liveFlags(draft: SheetDraft, id: TemplateId): LiveFlag[] {
  const row = headerRowOf(draft);
  const rowCount = draft.rows.length - row;
  return (LIVE[id]?.fields ?? []).flatMap(({ field, severity }) =>
    columnsOf(id, [field]).map((column): LiveFlag => {
      const missing = `LEN(TRIM(${columnName(column)}${row + 1}))=0`;
      const conditions = [missing, ...(LIVE[id]?.when(row) ?? []), LIVE_MARK];
      return {
        area: { row, column, rowCount, columnCount: 1 },
        severity,
        formula: `=AND(${conditions.join(',')})`,
      };
    }),
  );
}

interface Live {
  readonly fields: readonly { readonly field: Field; readonly severity: LiveFlag['severity'] }[];
  /** What holds in rows that must have these fields, and neither in the header nor in section and total rows. */
  readonly when: (row: number) => readonly string[];
}

const LIVE: Readonly<Partial<Record<TemplateId, Live>>> = {
  // A criterion, by the dot in its code, whose points are known and were lost.
  'khac-phuc': {
    fields: [
      { field: 'reason', severity: 'error' },
      { field: 'remedy', severity: 'error' },
      { field: 'owner', severity: 'error' },
      { field: 'deadline', severity: 'error' },
    ],
    when: (row) => {
      const [code, score, lost] = (['code', 'score', 'lost'] as const).map((field) =>
        cellName('khac-phuc', field, row),
      );
      return [
        `ISNUMBER(${score})`,
        `ISNUMBER(${lost})`,
        `${lost}>0`,
        `ISNUMBER(SEARCH("?.?",TRIM(${code})))`,
      ];
    },
  },
  // A task, by its number, that somebody has written down.
  'nhiem-vu': {
    fields: [
      { field: 'deliverable', severity: 'warning' },
      { field: 'deadline', severity: 'error' },
      { field: 'owner', severity: 'error' },
    ],
    when: (row) => [
      `LEN(TRIM(${cellName('nhiem-vu', 'content', row)}))>0`,
      // An empty cell's value would be 0.
      `LEN(TRIM(${cellName('nhiem-vu', 'ordinal', row)}))>0`,
      `ISNUMBER(VALUE(${cellName('nhiem-vu', 'ordinal', row)}))`,
    ],
  },
};

/** Whether the form ends with a total row. */
function isTotalled(id: TemplateId): boolean {
  return columnOf(id, 'maximum') !== null;
}

function columnsOf(id: TemplateId, fields: readonly Field[]): number[] {
  return fields.flatMap((field) => columnOf(id, field) ?? []);
}

/** A cell of the row, whichever column looks at it: `$E8`. */
function cellName(id: TemplateId, field: Field, row: number): string {
  return `$${columnName(columnOf(id, field) ?? 0)}${row + 1}`;
}
