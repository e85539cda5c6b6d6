import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readScoredList } from '../../../src/core/scored/read';
import type { ScoreChoice, ScoredList } from '../../../src/core/scored/scored';
import { type SheetSnapshot, textOf } from '../../../src/core/sheet/snapshot';
import { formatScore, sum } from '../../../src/core/values/score';
import { readWorkbook } from '../../../src/xlsx/read';

const FILE = new URL('../../../assets/samples/bang-diem-100-tieu-chi.xlsx', import.meta.url);
/** Where the fixture has its columns: code, maximum, the unit's own points, the appraisers'. */
const COLUMN = { code: 0, maximum: 2, self: 4, appraised: 5 };

/** Points in thousandths, so that nothing is rounded; `null` where the cell has none. */
function thousandths(sheet: SheetSnapshot, row: number, column: number): number | null {
  const text = textOf(sheet.values[row]?.[column] ?? null).replace(',', '.');
  return /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1000) : null;
}

/** What every row without parts lost, added up straight from the cells. */
function lostInCells(sheet: SheetSnapshot, choice: ScoreChoice): number {
  const codes = sheet.values.map((row) => textOf(row[COLUMN.code] ?? null));
  return codes.reduce((total, code, row) => {
    const parts = codes.some((other) => other.startsWith(`${code}.`));
    const maximum = thousandths(sheet, row, COLUMN.maximum);
    const score = thousandths(sheet, row, COLUMN[choice]);
    const counts = /^\d/.test(code) && !parts && maximum !== null && score !== null;
    return counts ? total + maximum - score : total;
  }, 0);
}

describe('a list of a hundred criteria, self-assessed and appraised', () => {
  let sheet: SheetSnapshot;
  let list: ScoredList;
  beforeAll(async () => {
    const read = await readWorkbook(readFileSync(FILE));
    const found = read.ok ? read.value.sheets[0] : undefined;
    const understood = found && readScoredList(found);
    if (!found || !understood) throw new Error('no scored list');
    sheet = found;
    list = understood;
  });

  test('names both columns and reads every row', () => {
    expect(list.choices.map(({ scores, header, unread }) => [scores, header, unread])).toEqual([
      ['appraised', 'SNV đánh giá', []],
      ['self', 'Tự đánh giá', []],
    ]);
  });

  test.each<ScoreChoice>(['appraised', 'self'])('%s: loses exactly what the cells lose', (scores) => {
    const choice = list.choices.find((each) => each.scores === scores);
    const appraised = choice?.content.sections.filter(({ survey }) => !survey) ?? [];
    const lost = appraised.flatMap(({ criteria }) =>
      criteria.flatMap(({ maximum, score }) => (maximum && score ? [maximum.minus(score)] : [])),
    );
    expect(sum(lost).times('1000').toFixed()).toBe(`${lostInCells(sheet, scores)}`);
    expect(choice?.lost).toBe(lost.length);
  });

  test('keeps the order and the maxima of the sections, without the criterion that does not apply', () => {
    const sections = list.choices[0]?.content.sections ?? [];
    expect(sections.map(({ code, maximum }) => `${code}: ${maximum ? formatScore(maximum) : '?'}`)).toEqual([
      '1: 15,75',
      '2: 13,5',
      '3: 15',
      '4: 10,5',
      '5: 12',
      '6: 15',
      '7: 15,75',
      '8: 15',
    ]);
  });

  test('takes the opinion as the first text of the reason, and leaves the rest to be written', () => {
    const [criterion] = list.choices[0]?.content.sections[0]?.criteria ?? [];
    expect(criterion).toMatchObject({
      code: '1.2',
      name: 'Nội dung tiêu chí 1.2',
      reason: 'Ý kiến 3: tài liệu kiểm chứng chưa đầy đủ',
      remedy: '',
      owner: '',
      coordinator: '',
      deadline: '',
    });
  });
});
