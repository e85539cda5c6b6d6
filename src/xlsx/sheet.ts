import { type Area, parseA1, toA1 } from '../core/sheet/address';
import { MAX_CELLS } from '../core/sheet/snapshot';
import { ATTRIBUTES, attribute, isOn, tags } from './xml';

/** What is read from a sheet's XML directly, because ExcelJS would lose it or choke on it. */
export interface SheetXml {
  readonly merges: readonly Area[];
  readonly protected: boolean;
  readonly tooLarge: boolean;
  /** Hidden by hand, by a filter or by a height of nothing; 0-based, ascending. */
  readonly hiddenRows: readonly number[];
  /** The cells, rows and columns alone, as ExcelJS can take them; no cells when the sheet is too large. */
  readonly cells: string;
}

/** Far more elements than any sheet under the reading limit needs, formatted empty cells included. */
const MAX_ELEMENTS = 4 * MAX_CELLS;
const MAX_COLUMNS = 16_384;
const MAX_ROWS = 1_048_576;
const ROW_OR_CELL = new RegExp(`<(row|c)((?:\\s${ATTRIBUTES})?)>`, 'g');
const ISO_CELL = new RegExp(`<c(\\s${ATTRIBUTES})>\\s*<v>([^<]*)</v>`, 'g');

export function openSheet(xml: string): SheetXml {
  const start = xml.indexOf('<sheetData');
  const end = xml.lastIndexOf('</sheetData>');
  const outside = end > start ? xml.slice(0, start) + xml.slice(end) : xml;
  const { data, hiddenRows } = placeCells(end > start ? xml.slice(start, end) : '');
  return {
    merges: tags(outside, 'mergeCell')
      .flatMap((tag) => parseA1(attribute(tag, 'ref') ?? '') ?? [])
      .sort((a, b) => a.row - b.row || a.column - b.column),
    protected: isOn(attribute(tags(outside, 'sheetProtection')[0] ?? '', 'sheet')),
    tooLarge: data === null,
    hiddenRows,
    cells: `<worksheet><cols>${columns(outside)}</cols>${data ? `${data}</sheetData>` : ''}</worksheet>`,
  };
}

/**
 * Gives every row and cell the address that Excel lets a writer leave out, and dates their serial numbers.
 * `data` is `null` when the cells with content reach beyond the reading limit.
 */
function placeCells(data: string): { readonly data: string | null; readonly hiddenRows: readonly number[] } {
  const hiddenRows: number[] = [];
  let row = 0;
  let column = 0;
  let elements = 0;
  let lastRow = 0;
  let lastColumn = 0;
  let tooLarge = false;
  const placed = data.replace(ROW_OR_CELL, (tag: string, kind: string, attributes: string, at: number) => {
    elements += 1;
    if (tooLarge || elements > MAX_ELEMENTS) {
      tooLarge = true;
      return '';
    }
    const given = attribute(tag, 'r');
    if (kind === 'row') {
      row = given === null ? row + 1 : Number(given);
      column = 0;
      mustExist(row, 1);
      if (isOn(attribute(tag, 'hidden')) || Number(attribute(tag, 'ht') ?? 1) === 0) hiddenRows.push(row - 1);
      return given === null ? `<row r="${row}"${attributes}>` : tag;
    }
    const place = given === null ? null : parseA1(given);
    if (place) row = place.row + 1;
    column = place ? place.column + 1 : column + 1;
    mustExist(row, column);
    const next = at + tag.length;
    if (!tag.endsWith('/>') && !data.startsWith('</c>', next)) {
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
      tooLarge = lastRow * lastColumn > MAX_CELLS;
    }
    return given === null ? `<c r="${toA1({ row: row - 1, column: column - 1 })}"${attributes}>` : tag;
  });
  return { data: tooLarge ? null : datesAsSerials(placed), hiddenRows };
}

/** Dates that are written as ISO texts (`t="d"`): ExcelJS would read no more than their year. */
function datesAsSerials(data: string): string {
  return data.replace(ISO_CELL, (cell: string, attributes: string, iso: string) => {
    if (attribute(attributes, 't') !== 'd') return cell;
    const time = Date.parse(/[Zz]|[+-]\d\d:\d\d$/.test(iso) ? iso : iso.includes('T') ? `${iso}Z` : iso);
    const kept = attributes.replace(/\st\s*=\s*["']d["']/, '');
    return Number.isNaN(time) ? `<c${kept}>` : `<c${kept}><v>${time / 86_400_000 + 25_569}</v>`;
  });
}

/** The columns' styles, which their cells without one of their own take; impossible ones dropped. */
function columns(xml: string): string {
  return tags(xml, 'col')
    .filter((tag) => {
      const first = Number(attribute(tag, 'min'));
      const last = Number(attribute(tag, 'max'));
      return first >= 1 && first <= last && last <= MAX_COLUMNS;
    })
    .map((tag) => (tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`))
    .join('');
}

/** No Excel writes a cell outside its own grid: such a file is damaged, and ExcelJS would count up to it. */
function mustExist(row: number, column: number): void {
  if (!(row >= 1 && row <= MAX_ROWS && column >= 1 && column <= MAX_COLUMNS)) throw new RangeError('cell');
}
