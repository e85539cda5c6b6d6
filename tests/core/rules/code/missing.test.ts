import { codeMissing } from '../../../../src/core/rules/code/missing';
import { testRule } from '../../../support/rule-tester';
import { SUMMARY_HEADER } from '../../../support/sheet';

testRule(codeMissing, {
  valid: [
    { name: 'every row has one', rows: '1 | Chỉ đạo\n1.1.2 | Chất lượng | 1 | 0,8 | 0,2' },
    {
      name: 'a section whose name begins with its number',
      rows: '| 1. Chỉ đạo, điều hành | 13 | 11,3 | 1,7',
    },
    { name: 'the code at the head of the name', rows: '1.1.2. Chất lượng | | 1 | 0,8 | 0,2' },
    {
      name: 'a total, a subtotal, a continuation',
      rows: '1.3 | Phân công | 1 | 0,5 | 0,5\n| và chỉ đạo\n| Cộng lĩnh vực 1 | 13 | 12 | 1\n| Tổng cộng | 13 | 12 | 1',
    },
    {
      name: 'the survey above the total',
      rows: '1.3 | Phân công | 1 | 0,5 | 0,5\n| Điều tra xã hội học | 30 | 25 | 5\n| Tổng cộng | 43 | 37 | 6',
    },
    {
      name: 'the survey of a summary, below the total of what was appraised',
      header: SUMMARY_HEADER,
      rows: '1 | Chỉ đạo | 13 | 12 | 1\n| Tổng | 13 | 12 | 1\n| Điều tra xã hội học | 30 | 25 | 5\n| Tổng cộng | 43 | 37 | 6',
    },
    {
      name: 'a running number, the code in the content',
      rows: 'I | Chỉ đạo\n1 | 1.1.2. Chất lượng | 1 | 0,8 | 0,2',
    },
    {
      name: 'sections headed in their names',
      rows: '| 1. Chỉ đạo | 2 | 1 | 1\n1.1 | A | 1 | 0 | 1\n| 2. Thể chế | 2 | 1 | 1\n2.1 | B | 1 | 0 | 1',
    },
    {
      name: 'a code that Excel made a date',
      rows: '46082 | Phân công | 1 | 0,5 | 0,5',
      formats: { A2: 'd-mmm' },
    },
  ],
  invalid: [
    {
      name: 'blank',
      rows: '| Việc mới | 1 | 0,8 | 0,2',
      findings: [{ at: 'A2', criterion: null, field: 'code', data: { text: '' } }],
    },
    {
      name: 'the content begins with it',
      rows: '| 1.1.2. Chất lượng | 1 | 0,8 | 0,2',
      findings: [{ at: 'A2', suggestions: ['1.1.2'] }],
    },
    {
      name: 'the Bộ tiêu chí has a criterion of that name',
      rows: '| Thực hiện tinh giản biên chế | 0,5 | 0 | 0,5',
      findings: [{ at: 'A2', suggestions: ['5.6'] }],
    },
    {
      name: 'the Bộ tiêu chí has a section of that name',
      rows: '1 | Chỉ đạo | 13 | 12 | 1\n| CẢI CÁCH THỂ CHẾ | 6 | 6 | 0',
      findings: [{ at: 'A3', suggestions: ['2'] }],
    },
    {
      name: 'no Bộ tiêu chí to look in',
      rows: '| Thực hiện tinh giản biên chế | 0,5 | 0 | 0,5',
      catalogue: null,
      findings: [{ at: 'A2' }],
    },
    {
      name: 'something else in its place',
      rows: 'mới | Việc mới | 1 | 0,8 | 0,2',
      findings: [{ at: 'A2', data: { text: 'mới' } }],
    },
    {
      name: 'a section that lost its number, as the criteria below it say',
      rows: '1 | Chỉ đạo | 2 | 1 | 1\n1.1 | A | 1 | 0 | 1\n| Thể chế | 2 | 1 | 1\n2.1 | B | 1 | 0 | 1\n2.2 | C | 1 | 1 | 0',
      findings: [{ at: 'A4', field: 'code', data: { text: '', section: '2' }, suggestions: ['2'] }],
    },
    {
      name: 'a section that lost its numeral',
      rows: 'I | Chỉ đạo | 2 | 1 | 1\n1.1 | A | 1 | 0 | 1\n| Thể chế | 2 | 1 | 1\n2.1 | B | 1 | 0 | 1\n2.2 | C | 1 | 1 | 0',
      findings: [{ at: 'A4', data: { section: '2' }, suggestions: ['II'] }],
    },
    {
      name: 'no section has its number',
      rows: '| Chỉ đạo | 2 | 1 | 1\n1.1 | A | 1 | 0 | 1\n| Thể chế | 2 | 1 | 1\n2.1 | B | 1 | 0 | 1',
      findings: [
        { at: 'A2', suggestions: ['1'] },
        { at: 'A4', suggestions: ['2'] },
      ],
    },
    {
      name: 'only running numbers',
      rows: 'I | Chỉ đạo | 13 | 12 | 1\n1 | Việc mới | 1 | 0 | 1',
      findings: [{ at: 'A3', data: { text: '1' } }],
    },
  ],
});
