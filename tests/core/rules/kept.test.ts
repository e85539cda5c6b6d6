import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../../src/core/rules/check';
import { NO_SETTINGS, type Settings, writeSettings } from '../../../src/core/settings/settings';
import { withUnits } from '../../../src/core/settings/units';
import { toA1 } from '../../../src/core/sheet/address';
import { COMMUNE_UNITS } from '../../../src/core/values/commune-units';
import { COMPLETE } from '../../support/catalogue';
import { ANNEX_HEADER, sheetOf } from '../../support/sheet';

const SHEET = sheetOf(`PHỤ LỤC
(Kèm theo Kế hoạch số 12/KH-UBND ngày 20 tháng 4 năm 2026 của UBND xã)
${ANNEX_HEADER}
1.1.2 | Mức độ hoàn thành kế hoạch | 1 | 0,8 | 0,2 | Thiếu kinh phí trong kế hoạch | Bổ sung kinh phí vào kế hoạch | Phòng Tài chính - Kế hoạch | Phòng Kinh tế | Quý IV/2026
1.2 | Kiểm tra cải cách hành chính | 1 | 0,8 | 0,2 | Chưa kiểm tra đủ các phòng | Kiểm tra đủ các phòng trong năm | Phòng Kinh tế | Công an xã | Quý IV/2027`);

/** Where a rule finds something under these settings. */
function found(settings: Settings, kind: string): readonly string[] {
  const workbook = { sheets: [SHEET], active: SHEET.name, settings: writeSettings(settings) };
  const checked = checkWorkbook(workbook, { today: { year: 2026, month: 4, day: 1 } });
  const [report] = checked.ok ? checked.value : [];
  if (!report) throw new Error('no annex');
  return report.findings.filter(({ rule }) => rule === kind).map(({ at }) => toA1(at));
}

const OWN = withUnits(NO_SETTINGS, [
  ...COMMUNE_UNITS,
  { name: 'Phòng Tài chính - Kế hoạch', accepted: [], aliases: [] },
]);
const JUDGED_BY = { ...NO_SETTINGS, catalogues: [COMPLETE], catalogue: COMPLETE.id };

describe('what a workbook keeps decides what is found in it', () => {
  test.each<[string, string, Settings, readonly string[]]>([
    ['the units of every commune', 'unit/unknown', NO_SETTINGS, ['H4']],
    ['one’s own units', 'unit/unknown', OWN, []],
    ['the year of the title', 'deadline/other-year', NO_SETTINGS, ['J5']],
    ['the year that was set', 'deadline/other-year', { ...NO_SETTINGS, planYear: 2027 }, ['J4']],
    ['no catalogue', 'maximum/catalogue', NO_SETTINGS, []],
    ['the catalogue chosen', 'maximum/catalogue', JUDGED_BY, ['C4']],
    [
      'a catalogue that is no longer there',
      'maximum/catalogue',
      { ...NO_SETTINGS, catalogue: COMPLETE.id },
      [],
    ],
  ])('%s', (_, kind, settings, expected) => {
    expect(found(settings, kind)).toEqual(expected);
  });
});
