import { ownerSeveral } from '../../../../src/core/rules/owner/several';
import { testRule } from '../../../support/rule-tester';

const row = (owner: string, code = '1.3') =>
  `${code} | Việc | 1 | 0,5 | 0,5 | Thiếu | Làm | ${owner} | Các phòng | Năm 2026`;

testRule(ownerSeveral, {
  valid: [
    { name: 'one', rows: row('Phòng Kinh tế') },
    { name: 'one whose name has commas and "và"', rows: row('Phòng Kinh tế, Hạ tầng và Đô thị') },
    {
      name: 'one whose name has "và" and a dash',
      rows: row('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'),
    },
    { name: 'one unit twice', rows: row('Phòng VH-XH, Phòng Văn hóa - Xã hội') },
    { name: 'a group', rows: row('Các cơ quan chuyên môn, đơn vị có liên quan') },
    {
      name: 'told elsewhere, merged over owner and coordinator',
      rows: row('Theo phân công tại Quyết định số 1441/QĐ-UBND ngày 25/9/2025'),
      merges: ['H2:I2'],
    },
    { name: 'blank', rows: row('') },
  ],
  invalid: [
    {
      name: 'with a stroke',
      rows: row('Phòng Kinh tế/Phòng Văn hóa - Xã hội'),
      findings: [{ at: 'H2', suggestions: ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'] }],
    },
    {
      name: 'with a comma',
      rows: row('Trung tâm phục vụ hành chính công, phòng VH-XH'),
      findings: [
        {
          at: 'H2',
          criterion: '1.3',
          field: 'owner',
          suggestions: ['Trung tâm Phục vụ hành chính công', 'Phòng Văn hóa - Xã hội'],
          data: { owners: ['Trung tâm Phục vụ hành chính công', 'Phòng Văn hóa - Xã hội'] },
        },
      ],
    },
    {
      name: 'with "và"',
      rows: row('Phòng Kinh tế và Công an xã'),
      findings: [{ at: 'H2', suggestions: ['Phòng Kinh tế', 'Công an xã'] }],
    },
    {
      name: 'on lines of their own',
      rows: row('Phòng Kinh tế⏎Công an xã'),
      findings: [{ at: 'H2', suggestions: ['Phòng Kinh tế', 'Công an xã'] }],
    },
  ],
});
