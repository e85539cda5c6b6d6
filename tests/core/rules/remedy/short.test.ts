import { remedyShort } from '../../../../src/core/rules/remedy/short';
import { testShort } from '../short.cases';

testShort(remedyShort, {
  row: (text) => `1.3 | Việc | 1 | 0 | 1 | Thiếu kế hoạch năm | ${text}`,
  at: 'G2',
  field: 'remedy',
});
