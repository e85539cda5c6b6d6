import { describe, expect, test } from 'vitest';
import { parseA1 } from '../../src/core/sheet/address';
import { cellAt, type WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { CASES } from './cases';
import { FILE_READER, READERS } from './readers';

const contents = new Map<string, Promise<Uint8Array>>();

describe.each(Object.entries(READERS))('%s', (_, { read, tellsMerges }) => {
  test.each(Object.entries(CASES))('%s', async (name, { bytes, holds, settings = null }) => {
    const content = contents.get(name) ?? bytes();
    contents.set(name, content);
    const workbook = toExcelsPrecision(await read(await content));
    for (const [place, cell] of Object.entries(holds)) {
      const expected = Array.isArray(cell) ? cell : [cell, null];
      expect({ place, cell: cellIn(workbook, place) }).toEqual({ place, cell: toExcelsPrecision(expected) });
    }
    expect(workbook.settings).toBe(settings);
    const fromFile = toExcelsPrecision(await FILE_READER.read(await content));
    expect(workbook).toEqual(tellsMerges ? fromFile : withoutMerges(fromFile));
  });
});

/** Excel works with 15 digits, and so does the core; what a program wrote after them is noise. */
function toExcelsPrecision<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (_key, value) =>
    typeof value === 'number' ? Number(value.toPrecision(15)) : value,
  );
}

function cellIn(workbook: WorkbookSnapshot, place: string) {
  const mark = place.lastIndexOf('!');
  const sheet = workbook.sheets.find(({ name }) => name === place.slice(0, mark));
  const at = parseA1(place.slice(mark + 1));
  if (!sheet || !at) throw new Error(`no such place: ${place}`);
  const { value, formula } = cellAt(sheet, at);
  return [value, formula];
}

function withoutMerges(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: null })) };
}
