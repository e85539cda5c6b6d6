import { rowNone } from '../../../../src/core/rules/row/none';
import { testRule } from '../../../support/rule-tester';

testRule(rowNone, {
  valid: [
    { name: 'one criterion', rows: '1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2' },
    { name: 'one section that lost nothing', rows: '2 | Cải cách thể chế | 6 | 6 | 0' },
  ],
  invalid: [
    { name: 'a header alone', rows: '', findings: [{ at: 'A1', criterion: null, field: null }] },
    { name: 'sections that nobody has filled in', rows: '1\n2 | Cải cách thể chế', findings: [{ at: 'A1' }] },
    { name: 'a header and a total', rows: 'Tổng | | 0 | 0 | 0', findings: [{ at: 'A1' }] },
  ],
});
