import { type Area, type CellRef, parseA1, toA1 } from '../core/sheet/address';
import { MAX_CELLS } from '../core/sheet/snapshot';
import { ATTRIBUTES, attribute, isOn, tags, unescapeXml } from './xml';

/** What is read from a sheet's XML directly, because ExcelJS would lose it or choke on it. */
export interface SheetXml {
  readonly merges: readonly Area[];
  readonly protected: boolean;
  readonly tooLarge: boolean;
  /** Hidden by hand, by a filter or by a height of nothing; 0-based, ascending. */
  readonly hiddenRows: readonly number[];
  /** The cells and the columns' styles alone, as ExcelJS can take them; no cells when the sheet is too large. */
  readonly xml: string;
}

/** Far more than any sheet under the reading limit needs, formatted empty cells included. */
const MAX_ELEMENTS = 4 * MAX_CELLS;
const MAX_COLUMNS = 16_384;
const MAX_ROWS = 1_048_576;
const ROW = new RegExp(`<row((?:\\s${ATTRIBUTES})?)>`, 'g');
const CELL = new RegExp(`<c((?:\\s${ATTRIBUTES})?)>(?!</c>)`, 'g');
const ISO_CELL = new RegExp(`<c(\\s${ATTRIBUTES})>\\s*<v>([^<]*)</v>`, 'g');

export function openSheet(xml: string): SheetXml {
  const start = xml.indexOf('<sheetData');
  const end = xml.lastIndexOf('</sheetData>');
  const outside = end > start ? xml.slice(0, start) + xml.slice(end) : xml;
  const { rows, hiddenRows } = openRows(end > start ? xml.slice(start, end) : '');
  const data = rows === null ? '' : datesAsSerials(rows);
  return {
    merges: tags(outside, 'mergeCell')
      .flatMap((tag) => parseA1(attribute(tag, 'ref') ?? '') ?? [])
      .sort((a, b) => a.row - b.row || a.column - b.column),
    protected: isOn(attribute(tags(outside, 'sheetProtection')[0] ?? '', 'sheet')),
    tooLarge: rows === null,
    hiddenRows,
    xml: `<worksheet><cols>${columns(outside)}</cols><sheetData>${data}</sheetData></worksheet>`,
  };
}

/** A cell's content as the file writes it, for the few that ExcelJS gets wrong; `null` when there is none. */
export function writtenContent(
  xml: string,
  at: CellRef,
): { readonly type: string; readonly text: string } | null {
  const start = Math.max(xml.indexOf(` r="${toA1(at)}"`), 0);
  const cell = xml.slice(xml.lastIndexOf('<c', start), xml.indexOf('</c>', start));
  const text = /<v(?:\s[^>]*)?>([^<]*)</.exec(cell)?.[1];
  return text ? { type: attribute(cell, 't') ?? 'n', text: unescapeXml(text) } : null;
}

interface OpenedRows {
  /** The rows down to the last one with content; `null` when the content reaches beyond the reading limit. */
  readonly rows: string | null;
  readonly hiddenRows: readonly number[];
}

/** Measures how far the content goes, and gives every row and cell the address that a writer may leave out. */
function openRows(data: string): OpenedRows {
  const starts = [...data.matchAll(ROW)];
  const rows: string[] = [];
  const hiddenRows: number[] = [];
  let [row, elements, filledRows, lastColumn] = [0, 0, 0, 0];
  for (const [index, { 0: tag, 1: attributes = '', index: start }] of starts.entries()) {
    row = Number(attribute(attributes, 'r') ?? row + 1);
    mustExist(row, 1);
    if (isOn(attribute(attributes, 'hidden')) || Number(attribute(attributes, 'ht') ?? 1) === 0) {
      hiddenRows.push(row - 1);
    }
    const cells = openCells(data.slice(start + tag.length, starts[index + 1]?.index), row);
    rows.push(`${withAddress(tag, String(row))}${cells.text}`);
    elements += cells.count;
    if (cells.lastColumn === 0) continue;
    filledRows = rows.length;
    lastColumn = Math.max(lastColumn, cells.lastColumn);
    if (row * lastColumn > MAX_CELLS || elements > MAX_ELEMENTS) return { rows: null, hiddenRows };
  }
  return { rows: rows.slice(0, filledRows).join(''), hiddenRows };
}

/** The cells of one row; `lastColumn` counts from 1 and is 0 when none has any content. */
function openCells(text: string, row: number) {
  let [column, count, lastColumn] = [0, 0, 0];
  const placed = text.replace(CELL, (tag: string, attributes: string) => {
    column = (parseA1(attribute(attributes, 'r') ?? '')?.column ?? column) + 1;
    mustExist(row, column);
    count += 1;
    if (!tag.endsWith('/>')) lastColumn = Math.max(lastColumn, column);
    return withAddress(tag, toA1({ row: row - 1, column: column - 1 }));
  });
  return { text: placed, count, lastColumn };
}

function withAddress(tag: string, address: string): string {
  return attribute(tag, 'r') === null ? tag.replace(/^<\w+/, (name) => `${name} r="${address}"`) : tag;
}

/** Dates that are written as ISO texts (`t="d"`), as numbers: ExcelJS would read no more than their year. */
function datesAsSerials(data: string): string {
  return data.replace(ISO_CELL, (cell: string, attributes: string, iso: string) => {
    if (attribute(attributes, 't') !== 'd') return cell;
    // Without a zone JavaScript takes a time of day for a local one.
    const time = Date.parse(/T.*\d$/.test(iso) && !/[+-]\d\d:?\d\d$/.test(iso) ? `${iso}Z` : iso);
    const kept = attributes.replace(/\st\s*=\s*["']d["']/, '');
    return Number.isNaN(time) ? `<c${kept}>` : `<c${kept}><v>${time / 86_400_000 + 25_569}</v>`;
  });
}

/** The columns' styles, which cells without one of their own take; impossible ones dropped. */
function columns(xml: string): string {
  return tags(xml, 'col')
    .filter((tag) => {
      const first = Number(attribute(tag, 'min'));
      const last = Number(attribute(tag, 'max'));
      return first >= 1 && first <= last && last <= MAX_COLUMNS;
    })
    .map((tag) => (tag.endsWith('/>') ? tag : tag.replace(/>$/, '/>')))
    .join('');
}

/** No Excel writes a cell outside its own grid: such a file is damaged, and ExcelJS would count up to it. */
function mustExist(row: number, column: number): void {
  if (!(row >= 1 && row <= MAX_ROWS && column >= 1 && column <= MAX_COLUMNS)) throw new RangeError('cell');
}
