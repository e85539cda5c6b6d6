import { lostMismatch } from '../../../../src/core/rules/lost/mismatch';
import { testRule } from '../../../support/rule-tester';
import { SUMMARY_HEADER } from '../../../support/sheet';

testRule(lostMismatch, {
  valid: [
    {
      name: 'one figure for two criteria in a merged cell',
      rows: '1.3 | A | 1 | 0,8 | 0,3\n1.4 | B | 1 | 0,9 |',
      merges: ['E2:E3'],
    },
    { name: 'maximum − score, exactly', rows: '1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2' },
    { name: 'no score to compare with', rows: '1.1.2 | Chất lượng kế hoạch | 1 | | 0,2' },
    { name: 'a score that cannot be read', rows: '1.1.2 | Chất lượng kế hoạch | 1 | chưa có | 0,2' },
    {
      name: 'the maximum is not the catalogue’s, score and lost are right by the catalogue',
      rows: '1.1.2 | Chất lượng kế hoạch | 2 | 0,8 | 0,2',
    },
    {
      name: 'a computed score, shown to two decimals, and the figure as printed',
      rows: '7.5 | Chế độ báo cáo | 1,5 | =1.5*7/9→1,16666666666667 | 0,33',
    },
    { name: 'doubles that Excel could not hold exactly', rows: '1.3 | A | 0,3 | 0,1 | =C2-D2→0,2' },
    { name: 'a score above the maximum is reported as that', rows: '1.3 | A | 1 | 1,5 | 0' },
    { name: 'a section, whose lost is the sum of its rows', rows: '1 | Chỉ đạo, điều hành | 13 | 11 | 1' },
    {
      name: 'lost points below 0 in the whole column',
      rows: '1.3 | A | 1 | 0,8 | -0,2\n1.5 | B | 1 | 0,5 | -0,5',
    },
  ],
  invalid: [
    {
      name: 'of an annex’s survey without a number',
      rows: '1 | Chỉ đạo | 13 | 12,8 | 0,2\n| Điều tra xã hội học | 30,5 | 26,5 | 3\n| Tổng cộng | 43,5 | 39,3 | 4,2',
      findings: [{ at: 'E3', criterion: null, fix: ['E3 = 4'] }],
    },
    {
      name: 'left until the minus is gone from the column',
      rows: '1.3 | A | 1 | 0,8 | -0,2\n1.5 | B | 1 | 0,5 | -0,4',
      findings: [{ at: 'E3', data: { expected: 0.5, lost: -0.4 } }],
    },
    {
      name: 'a criterion in a summary that lists them',
      header: SUMMARY_HEADER,
      rows: '1 | A | 13 | 12,3 | 0,7\n1.3 | Việc | 1 | 0,5 | 0,9',
      findings: [{ at: 'E3', fix: ['E3 = 0,5'] }],
    },
    {
      name: 'too much',
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,3',
      findings: [
        {
          at: 'E2',
          criterion: '1.1.2',
          field: 'lost',
          fix: ['E2 = 0,2'],
          data: { maximum: 1, score: 0.8, lost: 0.3, expected: 0.2 },
        },
      ],
    },
    {
      name: 'read from text as well',
      rows: "7.5 | Chế độ báo cáo | 1,5 | '1.17' | '0,23'",
      findings: [{ at: 'E2', fix: ['E2 = 0,33'] }],
    },
    {
      name: 'a rounding too coarse for points in hundredths',
      rows: '7.5 | Chế độ báo cáo | 1 | 0,85 | 0,2',
      findings: [{ at: 'E2', fix: ['E2 = 0,15'] }],
    },
    {
      name: 'left to a person: it agrees with the section, so the maximum or the score may be wrong',
      rows: '9 | Việc của xã | 10 | 9,8 | 0,2\n9.1 | Việc | 1,5 | 0,8 | 0,2',
      findings: [{ at: 'E3' }],
    },
    {
      name: 'of a section whose sum follows',
      rows: '9 | Việc của xã | 10 | 9,8 | =E3→0,2\n9.1 | Việc | 1,5 | 0,8 | 0,2',
      findings: [{ at: 'E3', fix: ['E3 = 0,7'] }],
    },
    {
      name: 'a formula is the user’s to mend',
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | =C2→1',
      findings: [{ at: 'E2' }],
    },
    {
      name: 'a section of a summary, which has no rows under it',
      header: SUMMARY_HEADER,
      rows: '4 | Cải cách tổ chức bộ máy | 7 | 5 | 3',
      findings: [{ at: 'E2', criterion: '4', fix: ['E2 = 2'] }],
    },
  ],
});
