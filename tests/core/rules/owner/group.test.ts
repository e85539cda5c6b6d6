import { ownerGroup } from '../../../../src/core/rules/owner/group';
import { testRule } from '../../../support/rule-tester';

const row = (owner: string, code = '1.3') =>
  `${code} | Việc | 1 | 0,5 | 0,5 | Thiếu | Làm | ${owner} | Các phòng | Năm 2026`;

testRule(ownerGroup, {
  valid: [
    { name: 'a unit', rows: row('Phòng Kinh tế') },
    { name: 'a unit and a group', rows: row('Phòng Kinh tế và các đơn vị có liên quan') },
    { name: 'blank', rows: row('') },
    { name: 'told elsewhere', rows: row('Theo phân công tại Quyết định số 12/QĐ-UBND') },
    { name: 'a unit nobody knows', rows: row('Phòng Tài chính – Kế hoạch') },
    { name: 'ditto marks', rows: row("'\"'") },
  ],
  invalid: [
    {
      name: 'all units',
      rows: row('Các cơ quan, đơn vị có liên quan'),
      findings: [
        { at: 'H2', criterion: '1.3', field: 'owner', data: { text: 'Các cơ quan, đơn vị có liên quan' } },
      ],
    },
    { name: 'all rooms', rows: row('Các phòng'), findings: [{ at: 'H2' }] },
    {
      name: 'in decomposed letters',
      rows: row('Các đơn vị có liên quan'.normalize('NFD')),
      findings: [{ at: 'H2' }],
    },
  ],
});
