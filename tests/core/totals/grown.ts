import fc from 'fast-check';
import type { Annex, AnnexRow, ScoreField } from '../../../src/core/annex/annex';
import { parseAnnex } from '../../../src/core/annex/parse';
import { sections, topmost, totals } from '../../../src/core/annex/query';
import { applied } from '../../../src/core/plan/applied';
import type { PlanRow } from '../../../src/core/plan/plan';
import { cellAt, isCellError, type SheetCell, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { type Score, score, sum } from '../../../src/core/values/score';
import { ANNEX_HEADER, sheetOf } from '../../support/sheet';

/** A criterion's points, in thousandths. */
interface Points {
  readonly maximum: number;
  readonly score: number;
}

interface Grown {
  readonly full: boolean;
  readonly maximum: number;
  readonly criteria: readonly (Points & { readonly parts: readonly Points[] })[];
}

/** What a person does to a sheet; the numbers pick the row and what becomes of it. */
export type Deed =
  | { readonly kind: 'insert' | 'edit'; readonly row: number; readonly points: Points }
  | { readonly kind: 'delete' | 'move' | 'type'; readonly row: number; readonly to: number }
  | { readonly kind: 'compute' };

const points: fc.Arbitrary<Points> = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([maximum, share]) => ({ maximum, score: Math.round(maximum * share) }));

const section: fc.Arbitrary<Grown> = fc.record({
  full: fc.boolean(),
  maximum: fc.integer({ min: 60_000, max: 90_000 }),
  criteria: fc.array(
    fc.tuple(points, fc.array(points, { maxLength: 3 })).map(([own, parts]) => ({ ...own, parts })),
    { maxLength: 4 },
  ),
});

/** An annex as a person types it: points of criteria, maxima of sections, and nothing worked out. */
export const typedAnnex: fc.Arbitrary<SheetSnapshot> = fc
  .array(section, { minLength: 1, maxLength: 4 })
  .map((grown) => sheetOf([ANNEX_HEADER, ...grown.flatMap(sectionLines), ' | Tổng cộng | | |'].join('\n')));

export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('insert', 'edit'), row: fc.nat(1000), points }),
    fc.record({ kind: fc.constantFrom('delete', 'move', 'type'), row: fc.nat(1000), to: fc.nat(1000) }),
    fc.constant<Deed>({ kind: 'compute' }),
  ),
  { minLength: 1, maxLength: 8 },
);

function sectionLines({ full, maximum, criteria }: Grown, index: number): string[] {
  const whole = criteria.map((each) => each.maximum).reduce((a, b) => a + b, 0);
  const top = full && criteria.length > 0 ? whole : maximum;
  const own =
    criteria.length === 0 ? `${decimal(top)} | ${decimal(Math.round(top / 3))}` : `${decimal(top)} |`;
  return [
    `'${index + 1}' | Lĩnh vực ${index + 1} | ${own}`,
    ...criteria.flatMap((each, place) => criterionLines(`${index + 1}.${place + 1}`, each)),
  ];
}

/** Some criteria have sub-criteria that make them; some have others, and some none. */
function criterionLines(code: string, { maximum, score: got, parts }: Grown['criteria'][number]): string[] {
  return [
    `'${code}' | Tiêu chí ${code} | ${decimal(maximum)} | ${decimal(got)}`,
    ...parts.map(
      (part, index) =>
        `'${code}.${index + 1}' | Tiêu chí ${code}.${index + 1} | ${decimal(part.maximum)} | ${decimal(part.score)}`,
    ),
  ];
}

export function decimal(thousandths: number): string {
  return String(thousandths / 1000).replace('.', ',');
}

/** The places, among the sheet's rows, of criteria; and one past the last row of each section. */
export function places(annex: Annex): {
  readonly criteria: readonly number[];
  readonly gaps: readonly number[];
} {
  const found = annex.rows.filter(({ kind }) => kind === 'criterion').map(({ row }) => row);
  const heads = annex.rows.filter(({ kind }) => kind === 'section').map(({ row }) => row);
  return { criteria: found, gaps: [...new Set([...heads, ...found].map((row) => row + 1))] };
}

/** A code that the sheet does not have, under the section that a gap belongs to. */
export function freshCode(annex: Annex, gap: number): string {
  const head = annex.rows.findLast(({ kind, row }) => kind === 'section' && row < gap)?.criterion ?? '1';
  const taken = new Set(annex.rows.map(({ criterion }) => criterion));
  for (let last = 20; ; last++) if (!taken.has(`${head}.${last}`)) return `${head}.${last}`;
}

/** The sheet after rows went and came, as Excel leaves it. */
export function withRows(
  sheet: SheetSnapshot,
  removed: readonly number[],
  inserted: readonly { readonly row: number; readonly cells: readonly SheetCell[] }[],
): SheetSnapshot {
  const toRow = (row: number, cells: readonly SheetCell[]): PlanRow => ({
    row,
    cells,
    merges: [],
    into: null,
    like: null,
  });
  const width = sheet.values[0]?.length ?? 0;
  return applied(sheet, {
    sheet: sheet.name,
    edits: [],
    removed: removed.map((row) =>
      toRow(
        row,
        Array.from({ length: width }, (_, column) => cellAt(sheet, { row, column })),
      ),
    ),
    inserted: inserted.map(({ row, cells }) => toRow(row, cells)),
  });
}

/** What is wrong with the points of a sheet, by exact arithmetic from what is typed in it; none when all adds up. */
export function wrongIn(sheet: SheetSnapshot): string[] {
  const annex = parseAnnex(sheet);
  if (!annex) return ['no annex'];
  const at = (row: AnnexRow, field: ScoreField): Score => {
    const value = sheet.values[row.row]?.[annex.columns.get(field) ?? -1];
    return typeof value === 'number' ? score(value) : score(0);
  };
  const isSum = (row: AnnexRow) => sheet.formulas[row.row]?.[annex.columns.get('maximum') ?? -1] !== null;
  const problems: string[] = [];
  const expect = (row: AnnexRow, field: ScoreField, expected: Score) => {
    if (!at(row, field).eq(expected)) {
      problems.push(`row ${row.row + 1} ${field}: ${at(row, field).toFixed()}, not ${expected.toFixed()}`);
    }
  };
  const heads = sections(annex);
  // Nobody knows the maximum of a section all of whose criteria were taken out of its sum: Excel shows an error.
  const isGone = ({ row }: AnnexRow) =>
    isCellError(sheet.values[row]?.[annex.columns.get('maximum') ?? -1] ?? null);
  if (heads.some(({ section: head }) => isGone(head))) {
    return totals(annex)
      .filter((row) => !isGone(row))
      .map(({ row }) => `row ${row + 1} hides an error`);
  }
  const listed = annex.rows.filter(({ kind }) => kind === 'criterion');
  // The same of a criterion: what is made of it shows its error, or what somebody typed over that.
  if (listed.some(isGone)) return [];
  for (const row of listed) {
    expect(row, 'lost', at(row, 'maximum').minus(at(row, 'score')));
  }
  for (const { section: head, criteria } of heads) {
    const parts = topmost(criteria);
    if (parts.length > 0) expect(head, 'lost', sum(parts.map((part) => at(part, 'lost'))));
    if (parts.length > 0 && isSum(head))
      expect(head, 'maximum', sum(parts.map((part) => at(part, 'maximum'))));
    expect(head, 'score', at(head, 'maximum').minus(at(head, 'lost')));
  }
  for (const total of totals(annex)) {
    for (const field of ['maximum', 'score', 'lost'] as const) {
      expect(total, field, sum(heads.map(({ section: head }) => at(head, field))));
    }
  }
  return problems;
}
