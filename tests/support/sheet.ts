import type { Area } from '../../src/core/sheet/address';
import { parseA1 } from '../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';

/** The ten columns of a remediation annex. */
export const ANNEX_HEADER =
  'Tiêu chí | Nội dung | Điểm chuẩn | Điểm thẩm định | Điểm bị mất | Lý do trừ điểm | Giải pháp | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện';

/** The five columns of a score summary. */
export const SUMMARY_HEADER = 'TT | Nội dung | Điểm tối đa | Điểm thẩm định | Điểm trừ';

/** The five columns of a sở's table. */
export const DEPARTMENT_HEADER =
  'STT | Các tồn tại, hạn chế trong công tác CCHC, các tiêu chí bị trừ điểm | Tham mưu giải pháp khắc phục cụ thể | Thời hạn hoàn thành | Ghi chú';

/** The seven columns of a plan's task annex. */
export const TASK_HEADER =
  'STT | Nhiệm vụ | Sản phẩm | Thời gian hoàn thành | Chủ trì thực hiện | Phối hợp thực hiện | Theo dõi, kiểm tra, đôn đốc';

export interface SheetOptions {
  readonly name?: string;
  /** `A1:B2` */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly protected?: boolean;
  readonly cropped?: boolean;
  /** Number formats other than General, by address. */
  readonly formats?: Readonly<Record<string, string>>;
}

/**
 * A sheet from lines that read like one: cells between bars, nothing for an empty cell, `0,5` and `13` for
 * numbers, `'0.8'` for text that would be read as one, `=C2-D2→0,5` for a formula and its result, `#REF!` for
 * an error. Other words are text as they stand; `⏎` breaks a line.
 */
export function sheetOf(lines: string, options: SheetOptions = {}): SheetSnapshot {
  const cells = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => readCell(cell.trim())));
  const width = Math.max(0, ...cells.map((row) => row.length));
  const grid = <T>(pick: (cell: { value: CellValue; formula: string | null }) => T) =>
    cells.map((row) => Array.from({ length: width }, (_, column) => pick(row[column] ?? EMPTY)));
  const formats = grid((): string => 'General');
  for (const [address, format] of Object.entries(options.formats ?? {})) {
    const { row, column } = areaOf(address);
    const line = formats[row];
    if (line) line[column] = format;
  }
  return {
    name: options.name ?? 'Phụ lục',
    visible: true,
    values: grid(({ value }) => value),
    formulas: grid(({ formula }) => formula),
    formats,
    merges: (options.merges ?? []).map(areaOf),
    hiddenRows: options.hiddenRows ?? [],
    protected: options.protected ?? false,
    cropped: options.cropped ?? false,
  };
}

const EMPTY = { value: null, formula: null } as const;

function readCell(text: string): { value: CellValue; formula: string | null } {
  if (text.startsWith('=')) {
    const [formula = '', result = ''] = text.split('→');
    return { value: readCell(result).value, formula };
  }
  if (text === '') return EMPTY;
  if (/^-?\d+(,\d+)?$/.test(text)) return { value: Number(text.replace(',', '.')), formula: null };
  if (/^#[A-Z/0]+[!?]?$/.test(text)) return { value: { error: text }, formula: null };
  const quoted = /^'(.*)'$/.exec(text)?.[1];
  return { value: (quoted ?? text).replaceAll('⏎', '\n'), formula: null };
}

function areaOf(address: string): Area {
  const area = parseA1(address);
  if (!area) throw new Error(`not an address: ${address}`);
  return area;
}
