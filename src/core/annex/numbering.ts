import { type Code, leadingCode, partsOf } from '../values/code';
import type { Annex, AnnexRow } from './annex';
import { textIn } from './query';

/** No Bộ tiêu chí divides its criteria further. */
const MOST_PARTS = 4;

/**
 * What each row of a list of criteria is called; `null` for what is none. Under a Roman numeral criteria may be
 * counted anew, "II" over "1" and "1.1": those are 2.1 and 2.1.1. A code may stand before the name alone.
 */
export function codesOf(table: Annex): (Code | null)[] {
  let section: Code | null = null;
  return table.rows.map((row, index) => {
    const { code, kind, criterion } = row;
    if (kind === 'section') {
      section = code.kind === 'code' && countsAnew(table.rows.slice(index + 1)) ? code.code : null;
      return section ?? criterion;
    }
    if (kind !== 'criterion') return null;
    if (section !== null && code.kind === 'code') return below(section, criterion ?? code.code);
    return criterion ?? leadingCode(textIn(table, row, 'content'))?.code ?? null;
  });
}

function below(section: Code, code: Code): Code | null {
  return partsOf(code).length < MOST_PARTS ? `${section}.${code}` : null;
}

function countsAnew(rows: readonly AnnexRow[]): boolean {
  const end = rows.findIndex(({ kind }) => kind === 'section');
  return (end < 0 ? rows : rows.slice(0, end)).some(
    ({ kind, code, criterion }) =>
      kind === 'criterion' && criterion === null && code.kind === 'code' && partsOf(code.code).length === 1,
  );
}
