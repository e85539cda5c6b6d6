import { sectionScoreMismatch } from '../../../../src/core/rules/section/score-mismatch';
import { testRule } from '../../../support/rule-tester';
import { SUMMARY_HEADER } from '../../../support/sheet';

testRule(sectionScoreMismatch, {
  valid: [
    { name: 'lost below nothing is wrong itself', rows: '1 | A | 13 | 12,5 | -0,5' },
    { name: 'maximum − lost', rows: '1 | Chỉ đạo | 13 | 11,3 | 1,7' },
    {
      name: 'maximum − lost, written with a minus in the whole column',
      rows: '1 | Chỉ đạo | 13 | 12,6 | -0,4\n1.3 | A | 1 | 0,8 | -0,2\n1.5 | B | 1 | 0,8 | -0,2',
    },
    {
      name: 'it is the lost that is wrong, by the rows',
      rows: '1 | Chỉ đạo | 13 | 12,5 | 0,6\n1.3 | A | 1 | 0,5 | 0,5',
    },
    { name: 'it is the maximum that is wrong, by the Bộ tiêu chí', rows: '3 | Thủ tục | 12 | 13 | 1' },
    { name: 'a figure that cannot be read', rows: '1 | Chỉ đạo | 13 | | 1,7' },
    { name: 'computed figures, shown to two decimals', rows: '7 | Số | 17 | 16,67 | 0,333333' },
    {
      name: 'a summary’s rows are judged by their lost',
      header: SUMMARY_HEADER,
      rows: '1 | Chỉ đạo | 13 | 11 | 1',
    },
    {
      name: 'sums of what is scored so far',
      rows: '1 | Chỉ đạo | =C3+C4→2 | =SUM(D3:D4)→1 | =SUM(E3:E4)→0\n1.1 | A | 1 | 1 | 0\n1.2 | B | 1 | | =IF(D4="","",C4-D4)→\'\'',
    },
    { name: 'a criterion', rows: '1.3 | A | 1 | 0,5 | 0,6' },
  ],
  invalid: [
    {
      name: 'neither rows nor Bộ tiêu chí bear it out',
      rows: '1 | Chỉ đạo | 13 | 11 | 1,7\n1.3 | A | 2,7 | 1 | 1,7',
      findings: [
        {
          at: 'D2',
          criterion: '1',
          field: 'score',
          fix: ['D2 = 11,3'],
          data: { maximum: 13, score: 11, lost: 1.7, expected: 11.3 },
        },
      ],
    },
    {
      name: 'lost points below 0 in the whole column',
      rows: '1 | Chỉ đạo | 13 | 12 | -0,4\n1.3 | A | 1 | 0,8 | -0,2\n1.5 | B | 1 | 0,8 | -0,2',
      findings: [
        { at: 'D2', fix: ['D2 = 12,6'], data: { maximum: 13, score: 12, lost: 0.4, expected: 12.6 } },
      ],
    },
    {
      name: 'a formula is the user’s to mend',
      rows: '1 | Chỉ đạo | 13 | =11→11 | 1,7\n1.3 | A | 2,7 | 1 | 1,7',
      findings: [{ at: 'D2' }],
    },
  ],
});
