import { type Area, columnName, parseA1 } from './address';
import { inverseRows, type RowChange, spanAfter } from './rows';

/** Cells, whole rows and whole columns, perhaps of another sheet; texts in quotes and other workbooks are passed over. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!\]])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(\$?[A-Z]{1,3}\$?)(\d{1,7})(?::(\$?[A-Z]{1,3}\$?)(\d{1,7}))?|(\$?)(\d{1,7}):(\$?)(\d{1,7})|(\$?[A-Z]{1,3}:\$?[A-Z]{1,3}))(?![\p{L}\p{N}_.([!])/giu;

/**
 * A formula as Excel has it after rows of a sheet went or came: references move along, ranges shrink and
 * grow, and what pointed at nothing but rows that went is `#REF!`. `own` is the sheet the formula stands on.
 */
export function referencesAfter(formula: string, own: string, changed: string, rows: RowChange): string {
  return withSpans(formula, own, changed, (first, last) => spanAfter(rows, first, last));
}

/**
 * A formula whose references to rows of a sheet are told anew: `span` gives the first and last row of what a
 * reference is to take, or `null` where it points at nothing any more.
 */
export function withSpans(
  formula: string,
  own: string,
  changed: string,
  span: (first: number, last: number) => readonly [number, number] | null,
): string {
  return formula.replace(
    REFERENCE,
    (whole, sheet, left = '', top, right, bottom, firstMark = '', first, lastMark = '', last) => {
      if (top === undefined && first === undefined) return whole;
      if (!sameSheet(sheet === undefined ? own : sheetIn(sheet), changed)) return whole;
      const [from, to] = top === undefined ? [first, last] : [top, bottom ?? top];
      const rows = span(Math.min(Number(from), Number(to)) - 1, Math.max(Number(from), Number(to)) - 1);
      const place = sheet ?? '';
      if (!rows) return `${place}#REF!`;
      const [start, end] = rows;
      if (top === undefined) return `${place}${firstMark}${start + 1}:${lastMark}${end + 1}`;
      const isOne = bottom === undefined && start === end;
      return `${place}${left}${start + 1}${isOne ? '' : `:${right ?? left}${end + 1}`}`;
    },
  );
}

/** What a formula looks at. */
export interface Sight {
  /** Cells of its own sheet; where its names for them are a table's, all of its own row. */
  readonly areas: readonly Area[];
  /** Whether that is all there is to see on its own sheet: no name, table or function leads anywhere else. */
  readonly clear: boolean;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** A table's cells in the formula's own row: `[@Điểm]`, `[@[Điểm chuẩn]]`, `Bảng1[[#This Row],[Điểm chuẩn]]`. */
const OWN_ROW =
  /(?:[\p{L}_][\p{L}\p{N}_.]*)?\[(?:@(?:\[(?:'.|[^\]'])*\](?::\[(?:'.|[^\]'])*\])?|[^\][]*)|\[#This Row\],\s*\[(?:'.|[^\]'])*\](?::\[(?:'.|[^\]'])*\])?)\]/giu;
/** What stands in a formula beside its references and leads nowhere: other workbooks, errors, functions, numbers. */
const INERT =
  /\[[^\][]+\][\p{L}\p{N}_.]+!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|#[A-Z/0]+[!?]?|(?!(?:INDIRECT|OFFSET)\s*\()[\p{L}_][\p{L}\p{N}_.]*\s*(?=\()|\b(?:TRUE|FALSE)\b|\d+(?:\.\d+)?(?:E[+-]?\d+)?/giu;

/**
 * What a formula in a row of the sheet `own` looks at there. Other sheets and workbooks are none of it: a formula
 * that took its own result by way of another sheet would be one that nobody writes.
 */
export function sightOf(formula: string, own: string, row: number): Sight {
  const areas: Area[] = [];
  const within = formula.replace(OWN_ROW, () => {
    areas.push({ row, column: 0, rowCount: 1, columnCount: MOST_COLUMNS });
    return ' ';
  });
  const rest = within.replace(REFERENCE, (whole, sheet = '') => {
    const isOwn = !whole.startsWith('"') && (sheet === '' || sameSheet(sheetIn(sheet), own));
    const area = isOwn ? areaIn(whole.slice(sheet.length)) : null;
    if (area) areas.push(area);
    return ' ';
  });
  return { areas, clear: !/[\p{L}_[\]:#]/u.test(rest.replace(INERT, ' ')) };
}

/** `E8:E10`, `8:10`, `E:F` */
function areaIn(reference: string): Area | null {
  const [first = '', last = first] = reference.replaceAll('$', '').split(':');
  if (/^\d/.test(first)) return parseA1(`A${first}:${columnName(MOST_COLUMNS - 1)}${last}`);
  return /\d/.test(first) ? parseA1(`${first}:${last}`) : parseA1(`${first}1:${last}${MOST_ROWS}`);
}

/** A formula as Excel copies it so many rows down: relative references move along, `#REF!` for those that leave the sheet. */
export function copiedDown(formula: string, rows: number): string {
  const moved = (mark: string, row: string) => Number(row) + (mark.endsWith('$') ? 0 : rows);
  return formula.replace(
    REFERENCE,
    (whole, sheet = '', left = '', top, right, bottom, firstMark = '', first, lastMark = '', last) => {
      if (top === undefined && first === undefined) return whole;
      const [start, end] =
        top === undefined
          ? [moved(firstMark, first), moved(lastMark, last)]
          : [moved(left, top), bottom === undefined ? null : moved(right, bottom)];
      if (start < 1 || (end !== null && end < 1)) return `${sheet}#REF!`;
      if (top === undefined) return `${sheet}${firstMark}${start}:${lastMark}${end}`;
      return `${sheet}${left}${start}${end === null ? '' : `:${right}${end}`}`;
    },
  );
}

/** Whether a formula is not what it was once these rows of a sheet have gone and come again. */
export function isTorn(formula: string, own: string, changed: string, rows: RowChange): boolean {
  const gone = referencesAfter(formula, own, changed, rows);
  return referencesAfter(gone, own, changed, inverseRows(rows)) !== formula;
}

/** Whether a formula points at nothing any more, where it pointed at something, once these rows of a sheet have gone. */
export function losesCells(formula: string, own: string, changed: string, rows: RowChange): boolean {
  const lost = (text: string) => text.split('#REF!').length;
  return lost(referencesAfter(formula, own, changed, rows)) > lost(formula);
}

function sheetIn(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
