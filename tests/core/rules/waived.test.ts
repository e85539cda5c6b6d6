import { describe, expect, test } from 'vitest';
import { type AnnexReport, checkWorkbook } from '../../../src/core/rules/check';
import { NO_SETTINGS, waiving, writeSettings } from '../../../src/core/settings/settings';
import { waiverOf } from '../../../src/core/settings/waiver';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { ANNEX_HEADER, sheetOf } from '../../support/sheet';

const ROW = (owner: string, lost = '0,2') =>
  `1.1.2 | Kế hoạch | 1 | 0,8 | ${lost} | Thiếu kinh phí trong kế hoạch | Bổ sung kinh phí vào kế hoạch | ${owner} | Các phòng | Quý IV/2026`;
const TWO_OWNERS = 'Phòng Kinh tế, Văn phòng HĐND và UBND';

function check(sheet: SheetSnapshot, settings: string | null = null): AnnexReport {
  const workbook = { sheets: [sheet], active: sheet.name, settings };
  const outcome = checkWorkbook(workbook, { today: { year: 2026, month: 4, day: 1 } });
  const report = outcome.ok ? outcome.value[0] : undefined;
  if (!report) throw new Error('no annex');
  return report;
}

/** Lets everything of a report stand that is of this kind. */
function waive({ annex, findings }: AnnexReport, kind: string): string | null {
  const some = findings.filter(({ rule }) => rule === kind);
  if (some.length === 0) throw new Error(`nothing found of ${kind}`);
  return writeSettings(
    some.reduce((all, each) => waiving(all, waiverOf(each, annex.sheet, '')), NO_SETTINGS),
  );
}

const before = sheetOf(`${ANNEX_HEADER}\n${ROW(TWO_OWNERS)}`);
const kept = waive(check(before), 'owner/several');

describe('a finding that is let stand', () => {
  test('is neither listed nor counted', () => {
    const report = check(before, kept);
    expect(report.findings.some(({ rule }) => rule === 'owner/several')).toBe(false);
    expect(report.waived.map(({ rule }) => rule)).toEqual(['owner/several']);
    expect(report.counts.warning).toBe(check(before).counts.warning - 1);
  });

  test.each<[string, SheetSnapshot, boolean]>([
    ['its row has moved', sheetOf(`PHỤ LỤC\n\n${ANNEX_HEADER}\n${ROW(TWO_OWNERS)}`), true],
    ['its sheet has another name', sheetOf(`${ANNEX_HEADER}\n${ROW(TWO_OWNERS)}`, { name: 'PL' }), true],
    [
      'only spaces have changed',
      sheetOf(`${ANNEX_HEADER}\n${ROW('Phòng Kinh tế,  Văn phòng HĐND và UBND')}`),
      true,
    ],
    ['its cell has changed', sheetOf(`${ANNEX_HEADER}\n${ROW('Phòng Kinh tế, Công an xã')}`), false],
    [
      'it is of another criterion',
      sheetOf(`${ANNEX_HEADER}\n${ROW(TWO_OWNERS).replace('1.1.2', '1.1.3')}`),
      false,
    ],
  ])('%s', (_, sheet, waived) => {
    expect(check(sheet, kept).findings.some(({ rule }) => rule === 'owner/several')).toBe(!waived);
  });

  test('is no other row that merely looks alike', () => {
    const third = ROW('Phòng Kinh tế').replace('1.1.2', '1.1.3');
    const lines = [
      ANNEX_HEADER,
      ROW('Phòng Kinh tế'),
      ANNEX_HEADER,
      third,
      ANNEX_HEADER,
      third.replace('1.1.3', '1.1.4'),
    ];
    const sheet = sheetOf(lines.join('\n'));
    const report = check(sheet);
    const [first] = report.findings.filter(({ rule }) => rule === 'row/repeated-header');
    if (!first) throw new Error('no header is repeated');
    const settings = writeSettings(waiving(NO_SETTINGS, waiverOf(first, sheet, '')));
    const rowsIn = (checked: SheetSnapshot) =>
      check(checked, settings)
        .findings.filter(({ rule }) => rule === 'row/repeated-header')
        .map(({ at }) => at.row);
    expect(rowsIn(sheet)).toEqual([4]);
    expect(rowsIn(sheetOf(['PHỤ LỤC', ...lines].join('\n')))).toEqual([5]);
  });

  test('is never an error', () => {
    const wrong = sheetOf(`${ANNEX_HEADER}\n${ROW('Phòng Kinh tế', '0,3')}`);
    const report = check(wrong, waive(check(wrong), 'lost/mismatch'));
    expect(report.findings.some(({ rule }) => rule === 'lost/mismatch')).toBe(true);
    expect(report.ready).toBe(false);
  });

  test('is never what could not be judged', () => {
    const section = '1 | Chỉ đạo, điều hành | 13 | 12,8 | 0,2';
    const gap = sheetOf(`${ANNEX_HEADER}\n${section}\n${ROW('Phòng Kinh tế', 'hai')}`);
    const report = check(gap, waive(check(gap), 'section/unchecked'));
    expect(report.findings.some(({ rule }) => rule === 'section/unchecked')).toBe(true);
    expect(report.ready).toBe(false);
  });
});

test('settings that cannot be read change nothing, and are told of', () => {
  const { unreadSettings, ...report } = check(before, '{"version":7}');
  expect(unreadSettings).toEqual({ code: 'settings/newer' });
  expect({ ...report, unreadSettings: null }).toEqual(check(before));
});
