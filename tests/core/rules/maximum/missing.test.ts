import { maximumMissing } from '../../../../src/core/rules/maximum/missing';
import { testRule } from '../../../support/rule-tester';

testRule(maximumMissing, {
  valid: [
    { name: 'filled in', rows: '1.3 | Phân công | 1 | 0,5 | 0,5' },
    { name: 'as text', rows: "1.3 | Phân công | '1' | 0,5 | 0,5" },
    { name: 'a heading over sub-criteria', rows: '1.1 | Kế hoạch CCHC\n1.1.2 | Chất lượng | 1 | 0,8 | 0,2' },
    { name: 'sections are headings throughout', rows: 'I | Chỉ đạo\n1.3 | Phân công | 1 | 0,5 | 0,5' },
  ],
  invalid: [
    {
      name: 'the Bộ tiêu chí has it',
      rows: '7.5 | Chế độ báo cáo | | 1,17 | 0,33',
      findings: [
        { at: 'C2', criterion: '7.5', field: 'maximum', fix: ['C2 = 1,5'], data: { expected: 1.5 } },
      ],
    },
    {
      name: 'the Bộ tiêu chí does not have it',
      rows: '1.4 | Việc mới | | 0,5 | 0,5',
      findings: [{ at: 'C2', data: { expected: null } }],
    },
    {
      name: 'no Bộ tiêu chí',
      rows: '7.5 | Chế độ báo cáo | | 1,17 | 0,33',
      catalogue: null,
      findings: [{ at: 'C2', data: { expected: null } }],
    },
    {
      name: 'its sources disagree',
      rows: '3 | Cải cách thủ tục hành chính | | 13 | 1',
      findings: [{ at: 'C2', data: { expected: null } }],
    },
    {
      name: 'a formula that gives nothing',
      rows: '7.5 | Chế độ báo cáo | =IF(A2="",1,"")→\'\' | 1,17 | 0,33',
      findings: [{ at: 'C2' }],
    },
  ],
});
