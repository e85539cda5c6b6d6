import { scoreAsDate } from '../../../../src/core/rules/score/as-date';
import { testRule } from '../../../support/rule-tester';

testRule(scoreAsDate, {
  valid: [
    { name: 'a number', rows: '1.3 | A | 10 | 1,5 | 8,5' },
    {
      name: 'a number with a format of its own',
      rows: '1.3 | A | 10 | 1,5 | 8,5',
      formats: { D2: '0.00" điểm"' },
    },
    {
      name: 'a deadline',
      rows: '1.3 | A | 1 | 0,5 | 0,5 | Thiếu | Làm | Công an xã | Các phòng | 46203',
      formats: { J2: 'dd/mm/yyyy' },
    },
  ],
  invalid: [
    {
      name: '1,5 became 1 May',
      rows: '1.3 | A | 2 | 46143 | 0,5',
      formats: { D2: 'd-mmm' },
      findings: [
        { at: 'D2', criterion: '1.3', field: 'score', suggestions: ['1,5'], data: { text: '01/05/2026' } },
      ],
    },
    {
      name: 'either way round',
      rows: '1.3 | A | 10 | 46143 | 8,5',
      formats: { D2: 'd-mmm' },
      findings: [{ at: 'D2', suggestions: ['1,5', '5,1'] }],
    },
    { name: 'as text', rows: '1.3 | A | 2 | 1-May | 0,5', findings: [{ at: 'D2', suggestions: ['1,5'] }] },
  ],
});
