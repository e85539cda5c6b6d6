import type { Annex, AnnexRow } from '../annex/annex';
import type { Field } from '../annex/layout';
import { criteria, parentsOf, refOf, sections } from '../annex/query';
import type { PlanRow } from '../plan/plan';
import { cellAt, EMPTY_CELL, type SheetCell, shownFrom, textOf } from '../sheet/snapshot';
import { awaited } from '../totals/formula';
import { type Code, partsOf, sectionOf } from '../values/code';
import { isDateFormat, numberFormat } from '../values/date';
import { type Score, toNumber } from '../values/score';
import { isBlankText } from '../values/text';
import { criterionWording, sectionWording, type Wording } from './wording';

/** A row that is to come into an annex. */
export interface Coming {
  readonly kind: 'section' | 'criterion';
  /** The row of the sheet before which it comes, as the sheet is now. */
  readonly before: number;
  readonly section: Code;
  readonly code: Code | null;
  readonly name: string;
  readonly maximum: Score | null;
}

/** The row as it is to stand at its place, looking as its neighbours do. */
export function rowFor(annex: Annex, coming: Coming, row: number): PlanRow {
  const { like, bold } = modelFor(annex, coming);
  const cells = cellsOf(annex, coming, row);
  const width = Math.max(
    annex.sheet.values[0]?.length ?? 0,
    ...[...cells.keys()].map((column) => column + 1),
  );
  const blank = (column: number): SheetCell => ({
    ...EMPTY_CELL,
    format: cellAt(annex.sheet, { row: like, column }).format,
  });
  return {
    row,
    cells: Array.from({ length: width }, (_, column) => cells.get(column)?.(blank(column)) ?? blank(column)),
    merges: [],
    into: null,
    like,
    ...(bold === null ? {} : { bold }),
  };
}

/** The row whose look a new one takes, and whether it is bold where that one is otherwise. */
function modelFor(annex: Annex, coming: Coming): { readonly like: number; readonly bold: boolean | null } {
  const shown = ({ row }: AnnexRow) => !annex.sheet.hiddenRows.includes(row);
  const headings = sections(annex).map(({ section }) => section);
  const heading = nearest(headings.filter(shown), coming, () => []);
  if (coming.kind === 'section') {
    return heading ? { like: heading.row, bold: null } : { like: coming.before, bold: true };
  }
  const parents = parentsOf(criteria(annex));
  const isParent = (code: Code | null) => code !== null && parents.has(code);
  // Criteria with others under them are often set apart, and so are those of another depth.
  const model = nearest(criteria(annex).filter(shown), coming, ({ criterion }) => [
    isParent(criterion) !== isParent(coming.code),
    criterion === null || sectionOf(criterion) !== coming.section,
    depthOf(criterion) !== depthOf(coming.code),
  ]);
  if (model) return { like: model.row, bold: null };
  return { like: heading?.row ?? coming.before, bold: false };
}

/** The row that differs least, first things first; of equal ones the nearest, and of two as near the one above. */
function nearest(
  rows: readonly AnnexRow[],
  { before }: Coming,
  differences: (row: AnnexRow) => readonly boolean[],
): AnnexRow | null {
  const weigh = (row: AnnexRow) => {
    const distance = row.row < before ? before - 1 - row.row : row.row - before + 0.5;
    return [...differences(row).map(Number), distance];
  };
  const compare = (a: readonly number[], b: readonly number[]) => {
    const index = a.findIndex((value, place) => value !== b[place]);
    return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
  };
  return [...rows].sort((a, b) => compare(weigh(a), weigh(b)))[0] ?? null;
}

function depthOf(code: Code | null): number {
  return code === null ? 0 : partsOf(code).length;
}

/** What stands in the row's columns, each made of the blank cell that the column would have. */
function cellsOf(
  annex: Annex,
  coming: Coming,
  row: number,
): ReadonlyMap<number, (blank: SheetCell) => SheetCell> {
  const { code, content } = wordingOf(annex, coming);
  const owner = coming.kind === 'criterion' ? ownerAbove(annex, coming) : '';
  const lost = coming.kind === 'criterion' ? lostIn(annex, row) : null;
  const texts: readonly [Field, (blank: SheetCell) => SheetCell][] = [
    [
      'code',
      (blank) => (typeof code === 'string' ? { ...blank, value: code, format: '@' } : number(blank, code)),
    ],
    ['content', (blank) => text(blank, content)],
    ['maximum', (blank) => number(blank, coming.maximum && toNumber(coming.maximum))],
    ['score', (blank) => number(blank, null)],
    ['lost', (blank) => ({ ...number(blank, null), ...lost })],
    ['owner', (blank) => text(blank, owner)],
  ];
  return new Map(
    texts.flatMap(([field, fill]) => {
      const column = annex.columns.get(field);
      return column === undefined ? [] : [[column, fill] as const];
    }),
  );
}

function wordingOf(annex: Annex, { kind, section, code, name }: Coming): Wording {
  return kind === 'section' ? sectionWording(annex, section, name) : criterionWording(annex, code, name);
}

function text(blank: SheetCell, value: string): SheetCell {
  if (value === '') return blank;
  return { ...blank, value, format: isDateFormat(blank.format) ? 'General' : blank.format };
}

/** Points are numbers, whatever the neighbours made of theirs. */
function number(blank: SheetCell, value: number | null): SheetCell {
  return { ...blank, value, format: numberFormat(blank.format) };
}

/** Maximum − score, once the score is typed. */
function lostIn({ columns }: Annex, row: number): Partial<SheetCell> | null {
  const [from, taken] = [columns.get('maximum'), columns.get('score')];
  if (from === undefined || taken === undefined) return null;
  return { formula: awaited({ row, column: from }, { row, column: taken }), value: null };
}

/** Who leads the last criterion above in the same section that names somebody; `''` for nobody. */
function ownerAbove(annex: Annex, { before, section }: Coming): string {
  let current: Code | null = null;
  let owner = '';
  for (const row of annex.rows) {
    if (row.row >= before) break;
    if (row.kind === 'section') current = row.criterion;
    if (row.kind !== 'criterion' || (current ?? (row.criterion && sectionOf(row.criterion))) !== section)
      continue;
    const at = refOf(annex, row, 'owner');
    const named = at ? textOf(cellAt(annex.sheet, shownFrom(annex.sheet, at) ?? at).value) : '';
    if (!isBlankText(named)) owner = named;
  }
  return owner;
}
