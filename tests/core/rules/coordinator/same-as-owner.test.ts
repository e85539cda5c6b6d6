import { coordinatorSameAsOwner } from '../../../../src/core/rules/coordinator/same-as-owner';
import { testRule } from '../../../support/rule-tester';

const row = (owner: string, coordinator: string) =>
  `1.3 | Phân công | 1 | 0,5 | 0,5 | Thiếu | Bổ sung | ${owner} | ${coordinator} | Năm 2026`;

testRule(coordinatorSameAsOwner, {
  valid: [
    { name: 'another unit', rows: row('Phòng Kinh tế', 'Các phòng') },
    { name: 'both blank', rows: row('', '') },
    { name: 'nobody in either', rows: row('-', '-') },
    ...['-nt-', 'Như trên', '〃'].map((text) => ({
      name: `both the same as above: ${text}`,
      rows: `${row('Phòng Kinh tế', 'Các phòng')}\n${row(text, text)}`,
    })),
    { name: 'the owner among others', rows: row('Phòng Kinh tế', 'Phòng Kinh tế; Công an xã') },
    {
      name: 'merged over both',
      rows: row('Theo phân công tại Quyết định số 12/QĐ-UBND', ''),
      merges: ['H2:I2'],
    },
  ],
  invalid: [
    {
      name: 'the same, spelled otherwise',
      rows: row('Phòng Văn hóa- Xã hội', 'phòng Văn hoá – xã hội'),
      findings: [
        { at: 'I2', criterion: '1.3', field: 'coordinator', data: { text: 'phòng Văn hoá – xã hội' } },
      ],
    },
    { name: 'both the same as above, where nothing is', rows: row('-nt-', '-nt-'), findings: [{ at: 'I2' }] },
    {
      name: 'that it is the same as above, or nobody, is not offered',
      rows: [
        row('Phòng Kinh tế', 'Các phòng'),
        row('Công an xã', 'Công an xã'),
        ...['-nt-', '-nt-', '-nt-', '-', '-', '-'].map((text) => row('Trạm Y tế', text)),
      ].join('\n'),
      findings: [{ at: 'I3', suggestions: ['Các phòng'] }],
    },
    {
      name: 'the same, in short',
      rows: row('Phòng VH-XH', 'Phòng Văn hóa - Xã hội'),
      findings: [{ at: 'I2' }],
    },
    {
      name: 'the committee itself is not offered: it would be the next finding',
      rows: [
        row('Phòng Kinh tế', 'Phòng Kinh tế'),
        row('Công an xã', 'Các phòng; UBND cấp xã'),
        row('Công an xã', 'Các phòng; UBND cấp xã'),
      ].join('\n'),
      findings: [{ at: 'I2', suggestions: ['Các phòng'] }],
    },
    {
      name: 'what most other rows name is offered',
      rows: [
        row('Phòng Kinh tế', 'Phòng Kinh tế'),
        row('Công an xã', 'Các phòng'),
        row('Công an xã', 'Các phòng'),
      ].join('\n'),
      findings: [{ at: 'I2', suggestions: ['Các phòng'] }],
    },
  ],
});
