import { totalScale } from '../../../../src/core/rules/total/scale';
import { testRule } from '../../../support/rule-tester';
import { SUMMARY_HEADER, sheetOf } from '../../../support/sheet';

const summary = (rows: string) => sheetOf(`${SUMMARY_HEADER}\n${rows}`, { name: 'Tổng hợp' });

testRule(totalScale, {
  valid: [
    {
      name: 'they make the whole',
      rows: '1 | A | 69,5 | 60 | 9,5',
      others: [summary('1 | A | 69,5 | 60 | 9,5\n8 | Điểm điều tra XHH | 30,5 | 26 | 4,5')],
    },
    { name: 'no summary', rows: '1 | A | 73,5 | 60 | 13,5' },
    {
      name: 'a summary without the survey',
      rows: '1 | A | 73,5 | 60 | 13,5',
      others: [summary('1 | A | 73,5 | 60 | 13,5')],
    },
    {
      name: 'a section of inquiries is not the survey',
      rows: '1 | A | 73,5 | 60 | 13,5',
      others: [summary('1 | A | 73,5 | 60 | 13,5\n2 | Điều tra, khảo sát và cải cách | 30 | 30 | 0')],
    },
    {
      name: 'sections that lost nothing are not listed',
      rows: '1 | A | 13 | 12 | 1',
      others: [summary('1 | A | 13 | 12 | 1\n2 | B | 6 | 6 | 0\n8 | Điều tra xã hội học | 30,5 | 26 | 4,5')],
    },
    {
      name: 'no Bộ tiêu chí, no scale',
      catalogue: null,
      rows: '1 | A | 73,5 | 60 | 13,5',
      others: [summary('1 | A | 73,5 | 60 | 13,5\n8 | Điều tra XHH | 30,5 | 26 | 4,5')],
    },
  ],
  invalid: [
    {
      name: 'more than the whole, shown in the header where there is no total',
      rows: '1 | A | 73,5 | 60 | 13,5',
      others: [summary('1 | A | 69,5 | 56 | 13,5\n8 | Điểm Điều tra XHH | 30,5 | 26 | 4,5')],
      findings: [{ at: 'C1', field: 'maximum', data: { annex: 73.5, survey: 30.5, scale: 100 } }],
    },
    {
      name: 'shown in the total',
      rows: '1 | A | 73,5 | 60 | 13,5\n| Tổng | 73,5 | 60 | 13,5',
      others: [summary('1 | A | 69,5 | 56 | 13,5\n8 | Điểm Điều tra XHH | 30,5 | 26 | 4,5')],
      findings: [{ at: 'C3', data: { annex: 73.5 } }],
    },
    {
      name: 'a survey without a number below the total of what was appraised',
      rows: '1 | A | 73,5 | 60 | 13,5',
      others: [
        summary('1 | A | 69,5 | 56 | 13,5\n| Tổng | 69,5 | 56 | 13,5\n| Điểm điều tra XHH | 30,5 | 26 | 4,5'),
      ],
      findings: [{ at: 'C1', data: { annex: 73.5, survey: 30.5 } }],
    },
  ],
});
