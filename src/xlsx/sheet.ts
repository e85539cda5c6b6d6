import { type Area, type CellRef, parseA1, toA1 } from '../core/sheet/address';
import { MAX_COLUMNS, MAX_ROWS } from '../core/sheet/snapshot';
import { ATTRIBUTES, attribute, isOn, tags, unescapeXml } from './xml';

/** What is read from a sheet's XML directly, because ExcelJS would lose it or choke on it. */
export interface SheetXml {
  readonly merges: readonly Area[];
  readonly protected: boolean;
  /** Hidden by hand, by a filter or by a height of nothing; 0-based, ascending. */
  readonly hiddenRows: readonly number[];
  /** There is content beyond the reading limit. */
  readonly cropped: boolean;
  /** The cells within the reading limit and the columns' styles, as ExcelJS can take them. */
  readonly xml: string;
}

/** The grid of every Excel since 2007. */
const EXCEL_ROWS = 1_048_576;
const EXCEL_COLUMNS = 16_384;
const ROW = new RegExp(`<row(${ATTRIBUTES})>`, 'g');
const CELL = new RegExp(`<c(${ATTRIBUTES})>`, 'g');
const ISO_CELL = new RegExp(`<c(${ATTRIBUTES})>\\s*<v>([^<]*)</v>`, 'g');

/**
 * Reads a sheet's part of a workbook (`xl/worksheets/sheet1.xml`) as far as the reading limit. Throws a `RangeError`
 * where rows or cells do not stand in order, or beyond Excel's grid: such a file is damaged.
 */
export function openSheet(xml: string): SheetXml {
  const start = xml.indexOf('<sheetData');
  const end = xml.lastIndexOf('</sheetData>');
  const outside = end > start ? xml.slice(0, start) + xml.slice(end) : xml;
  const { rows, hiddenRows, cropped } = openRows(end > start ? xml.slice(start, end) : '');
  return {
    merges: tags(outside, 'mergeCell')
      .flatMap((tag) => parseA1(attribute(tag, 'ref') ?? '') ?? [])
      .sort((a, b) => a.row - b.row || a.column - b.column),
    protected: isOn(attribute(tags(outside, 'sheetProtection')[0] ?? '', 'sheet')),
    hiddenRows,
    cropped,
    xml: `<worksheet><cols>${columns(outside)}</cols><sheetData>${datesAsSerials(rows)}</sheetData></worksheet>`,
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

/** Tells of cells, asked in the order of the sheet, whether the file holds what their formula gives, be it empty. */
export function resultsIn(xml: string): (at: CellRef) => boolean {
  let place = 0;
  return (at) => {
    place = Math.max(xml.indexOf(` r="${toA1(at)}"`, place), place);
    const cell = xml.slice(xml.lastIndexOf('<c', place), xml.indexOf('</c>', place));
    // An empty result is one only of a formula that gives a text: openpyxl writes it where it worked out nothing.
    return /<v(?:\s[^>]*)?>[^<]/.test(cell) || (/<v[\s/>]/.test(cell) && attribute(cell, 't') === 'str');
  };
}

/**
 * Gives every row and cell the address that a writer may leave out, drops those beyond the reading limit, and
 * tells whether these had any content.
 */
function openRows(data: string) {
  const rows: string[] = [];
  const hiddenRows: number[] = [];
  let cropped = false;
  let row = 0;
  for (const { 0: tag, 1: attributes = '', index } of data.matchAll(ROW)) {
    row = following(Number(attribute(attributes, 'r') ?? row + 1), row, EXCEL_ROWS);
    const start = index + tag.length;
    const next = data.indexOf('<row', start);
    const cells = openCells(data.slice(start, next < 0 ? data.length : next), row);
    cropped ||= cells.lastColumn > (row > MAX_ROWS ? 0 : MAX_COLUMNS);
    if (row > MAX_ROWS && cropped) break;
    if (row > MAX_ROWS) continue;
    rows.push(withAddress(tag, String(row)), cells.text);
    if (isOn(attribute(attributes, 'hidden')) || Number(attribute(attributes, 'ht') ?? 1) === 0) {
      hiddenRows.push(row - 1);
    }
  }
  return { rows: rows.join(''), hiddenRows, cropped };
}

/** The cells of one row; `lastColumn` counts from 1 and is 0 when none has any content. */
function openCells(text: string, row: number) {
  const placed: string[] = [];
  let [column, lastColumn, rest] = [0, 0, 0];
  for (const { 0: tag, 1: attributes = '', index } of text.matchAll(CELL)) {
    column = following(
      (parseA1(attribute(attributes, 'r') ?? '')?.column ?? column) + 1,
      column,
      EXCEL_COLUMNS,
    );
    const content = index + tag.length;
    if (!tag.endsWith('/>') && !text.startsWith('</c>', content)) lastColumn = column;
    if (rest < 0) continue;
    placed.push(text.slice(rest, index));
    if (column > MAX_COLUMNS) {
      placed.push('</row>');
      rest = -1;
    } else {
      placed.push(withAddress(tag, toA1({ row: row - 1, column: column - 1 })));
      rest = content;
    }
  }
  if (rest >= 0) placed.push(text.slice(rest));
  return { text: placed.join(''), lastColumn };
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
      return first >= 1 && first <= last && last <= EXCEL_COLUMNS;
    })
    .map((tag) => (tag.endsWith('/>') ? tag : tag.replace(/>$/, '/>')))
    .join('');
}

/** Rows and cells stand in order and within Excel's grid. Others are damaged, or made to keep us counting. */
function following(place: number, previous: number, last: number): number {
  if (!(place > previous && place <= last)) throw new RangeError('place');
  return place;
}
