import type { Field } from '../../../src/core/annex/layout';
import { applied } from '../../../src/core/plan/applied';
import { planAllFixes } from '../../../src/core/plan/mend';
import type { AnnexReport } from '../../../src/core/rules/check';
import { toA1 } from '../../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { judge, namDan } from '../../support/nam-dan';

const source = await namDan();

/** A sheet that is being written. */
export interface Draft {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly formats: string[][];
}

export const report = (sheet: SheetSnapshot): AnnexReport =>
  judge({ sheets: [sheet], active: sheet.name, settings: null }, sheet);

export const CORRECT = corrected();
export const BASE = report(CORRECT);
const COLUMN = BASE.annex.columns;
export const CRITERIA = BASE.annex.rows.filter(({ kind }) => kind === 'criterion').map(({ row }) => row);
export const SECTIONS = BASE.annex.rows.filter(({ kind }) => kind === 'section').map(({ row }) => row);
/** Sections that sum criteria of theirs. */
export const SUMS = SECTIONS.filter((row) => CRITERIA.includes(row + 1));

/** Nam Đàn's annex once all is mended that can be, and the rest as its clerk might have done. */
function corrected(): SheetSnapshot {
  const [first] = source.sheets;
  if (!first) throw new Error('no sheet');
  const before = report(first);
  const sheet = applied(first, planAllFixes(before, report));
  const { annex } = report(sheet);
  const draft = draftOf(sheet);
  const at = (field: Field) => annex.columns.get(field) ?? 0;
  put(draft, 3, 0, '(Kèm theo Kế hoạch số 45/KH-UBND ngày 10 tháng 4 năm 2026 của UBND xã Nam Đàn)');
  let sum = 0;
  let parts: string[] = [];
  const close = () => {
    if (sum > 0 && parts.length > 0)
      put(draft, sum, at('lost'), lostOf(draft, sum, at('lost'), parts), `=${parts.join('+')}`);
  };
  for (const { kind, row, criterion } of annex.rows) {
    if (kind === 'section') {
      close();
      sum = row;
      parts = [];
    }
    if (kind !== 'criterion') continue;
    parts.push(toA1({ row, column: at('lost') }));
    put(draft, row, at('coordinator'), 'Các phòng chuyên môn');
    put(draft, row, at('deadline'), 'Năm 2026');
    if (criterion === '4.4') {
      put(draft, row, at('content'), 'Rà soát, sửa đổi và thực hiện quy chế làm việc của UBND');
      put(draft, row, at('remedy'), 'Tiếp tục rà soát, sửa đổi và thực hiện quy chế làm việc của UBND');
    }
    if (criterion === '6.1.3') put(draft, row, at('owner'), 'Phòng Kinh tế');
    if (criterion === '7.5') put(draft, row, at('owner'), 'Văn phòng HĐND-UBND xã');
    if (criterion === '7.9') put(draft, row, at('owner'), 'Trung tâm Phục vụ hành chính công');
  }
  close();
  // 2,88 was printed for rows of 2,87.
  put(draft, sum, at('score'), 14.13);
  return { ...sheet, ...draft };
}

function lostOf({ values }: Draft, section: number, column: number, parts: readonly string[]): number {
  const total = parts.reduce((all, _, index) => all + Number(values[section + 1 + index]?.[column]), 0);
  return Number(total.toFixed(4));
}

export function draftOf({ values, formulas, formats }: SheetSnapshot): Draft {
  return {
    values: values.map((r) => [...r]),
    formulas: formulas.map((r) => [...r]),
    formats: formats.map((r) => [...r]),
  };
}

export function put(
  draft: Draft,
  row: number,
  column: number,
  value: CellValue,
  formula: string | null = null,
  format?: string,
) {
  const [values, formulas, formats] = [draft.values[row], draft.formulas[row], draft.formats[row]];
  if (!values || !formulas || !formats) throw new Error(`no row ${row}`);
  values[column] = value;
  formulas[column] = formula;
  if (format !== undefined) formats[column] = format;
}

export function insert(draft: Draft, row: number, values: readonly CellValue[]) {
  draft.values.splice(row, 0, [...values]);
  draft.formulas.splice(
    row,
    0,
    values.map(() => null),
  );
  draft.formats.splice(
    row,
    0,
    values.map(() => 'General'),
  );
  shift(draft, row, 1);
}

/** Formulas follow their cells, as Excel makes them. */
function shift(draft: Draft, from: number, by: number) {
  draft.formulas.forEach((line, r) => {
    line.forEach((formula, c) => {
      if (formula === null) return;
      line[c] = formula.replace(/([A-Z]+)(\d+)/g, (_, name, digits) =>
        Number(digits) > from ? `${name}${Number(digits) + by}` : `${name}${digits}`,
      );
    });
    draft.formulas[r] = line;
  });
}

export type Random = () => number;
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
export const one = <T>(items: readonly T[], random: Random): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

export const column = (field: Field) => COLUMN.get(field) ?? 0;
export const textAt = (draft: Draft, row: number, field: Field) =>
  String(draft.values[row]?.[column(field)] ?? '');
export const numberAt = (draft: Draft, row: number, field: Field) =>
  Number(draft.values[row]?.[column(field)]);
export const sectionOf = (row: number) => Math.max(...SECTIONS.filter((section) => section < row));
