import { coordinatorOwnCommittee } from '../../../../src/core/rules/coordinator/own-committee';
import { testRule } from '../../../support/rule-tester';

const row = (coordinator: string) =>
  `1.3 | Phân công | 1 | 0,5 | 0,5 | Thiếu | Bổ sung | Phòng Kinh tế | ${coordinator} | Năm 2026`;

testRule(coordinatorOwnCommittee, {
  valid: [
    { name: 'units of the commune', rows: row('Các phòng; Công an xã') },
    { name: 'its HĐND office', rows: row('Văn phòng HĐND và UBND') },
    { name: 'the province’s committee, whose help is asked', rows: row('UBND tỉnh') },
    { name: 'nobody', rows: row('') },
    { name: 'told elsewhere', rows: row('Như trên') },
  ],
  invalid: [
    {
      name: 'at the end of a list',
      rows: row('Các phòng; UBND cấp xã'),
      findings: [{ at: 'I2', criterion: '1.3', field: 'coordinator', data: { text: 'UBND cấp xã' } }],
    },
    {
      name: 'cut off',
      rows: row('Các phòng; UBND cấp'),
      findings: [{ at: 'I2', data: { text: 'UBND cấp' } }],
    },
    { name: 'alone', rows: row('UBND xã'), findings: [{ at: 'I2', data: { text: 'UBND xã' } }] },
    {
      name: 'in full, in decomposed letters',
      rows: row('Ủy ban nhân dân phường'.normalize('NFD')),
      findings: [{ at: 'I2' }],
    },
  ],
});
