import { ownerRefersElsewhere } from '../../../../src/core/rules/owner/refers-elsewhere';
import { testRule } from '../../../support/rule-tester';
import { TASK_HEADER } from '../../../support/sheet';

const header = TASK_HEADER;
const row = (owner: string) => `5 | Triển khai | Báo cáo | Năm 2026 | ${owner} | | Công an xã`;
const TEXT = 'Theo phân công tại Quyết định số 1441/QĐ-UBND ngày 25/9/2025 của Chủ tịch UBND tỉnh';

testRule(ownerRefersElsewhere, {
  valid: [
    { name: 'a unit', header, rows: row('Phòng Kinh tế') },
    { name: 'a group', header, rows: row('Các cơ quan, đơn vị có liên quan') },
    {
      name: 'as above',
      header,
      rows: ['Phòng Kinh tế', 'Như trên', 'Như trên.', '-nt-', '-nt-.', '//', '〃'].map(row).join('\n'),
    },
    { name: 'blank', header, rows: row('') },
  ],
  invalid: [
    {
      name: 'merged over owner and coordinator',
      header,
      rows: `II | Cải cách\n${row(TEXT)}`,
      merges: ['E3:F3'],
      findings: [{ at: 'E3', criterion: 'II.5', field: 'owner', data: { text: TEXT } }],
    },
    {
      name: 'in an annex of criteria',
      rows: '1.3 | A | 1 | 0 | 1 | B | C | Theo phân công tại Kế hoạch số 15/KH-UBND | D | Năm 2026',
      findings: [{ at: 'H2', criterion: '1.3' }],
    },
  ],
});
