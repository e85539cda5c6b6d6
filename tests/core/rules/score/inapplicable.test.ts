import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../../../src/core/rules/check';
import { scoreInapplicable } from '../../../../src/core/rules/score/inapplicable';
import { toA1 } from '../../../../src/core/sheet/address';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER, sheetOf } from '../../../support/sheet';

testRule(scoreInapplicable, {
  valid: [
    { name: 'a score', rows: '1.3 | A | 1 | 0,5 | 0,5' },
    {
      name: 'lost points contradict it: the score is reported as unreadable',
      rows: '1.3 | A | 1 | Không áp dụng | 1',
    },
  ],
  invalid: [
    {
      name: 'lost 0, or nothing said of it',
      rows: '1.3 | A | 1 | Không áp dụng | 0\n1.4 | B | 1 | không áp dụng (xã không có)',
      findings: [
        { at: 'D2', criterion: '1.3', field: 'score', data: { text: 'Không áp dụng' } },
        { at: 'D3', criterion: '1.4', data: { text: 'không áp dụng (xã không có)' } },
      ],
    },
  ],
});

const FULL =
  'Chưa ban hành kế hoạch đúng hạn | Ban hành trước 31/01 | Phòng Kinh tế | Công an xã | 31/01/2026';

describe('a criterion that does not apply is asked nothing, and counts nowhere', () => {
  test.each([
    ['lost 0', '0'],
    ['lost left empty', ''],
  ])('%s', (_, lost) => {
    const rows = [
      '1 | Chỉ đạo | 2 | 1,5 | 0,5',
      `1.1 | Kế hoạch | 1 | 0,5 | 0,5 | ${FULL}`,
      `1.2 | Hòa giải ở cơ sở | 1 | Không áp dụng | ${lost}`,
    ].join('\n');
    const checked = checkWorkbook(
      { sheets: [sheetOf(`${ANNEX_HEADER}\n${rows}`)], active: '', settings: null },
      { today: { year: 2026, month: 1, day: 2 } },
    );
    const found = checked.ok ? checked.value.flatMap(({ findings }) => findings) : [];
    expect(found.filter(({ at }) => at.row === 3).map(({ rule, at }) => `${rule} ${toA1(at)}`)).toEqual([
      'score/inapplicable D4',
    ]);
    expect(found.filter(({ rule }) => rule.startsWith('section/')).map(({ rule }) => rule)).toEqual([]);
  });
});
