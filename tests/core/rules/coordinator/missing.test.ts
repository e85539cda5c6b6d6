import { coordinatorMissing } from '../../../../src/core/rules/coordinator/missing';
import { testBlanks } from '../blank.cases';

const owned = (owner: string) =>
  `1.1.2 | Chất lượng | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | ${owner} |  | Năm 2026`;

testBlanks(coordinatorMissing, 'coordinator', {
  valid: [{ name: 'another document says who', rows: owned('Theo phân công tại Quyết định số 15/QĐ-UBND') }],
  invalid: [
    {
      name: 'the owner is that of the row above',
      rows: owned('-nt-'),
      findings: [{ at: 'I2', criterion: '1.1.2' }],
    },
  ],
});
