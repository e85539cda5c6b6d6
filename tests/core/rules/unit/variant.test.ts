import { unitVariant } from '../../../../src/core/rules/unit/variant';
import { testRule } from '../../../support/rule-tester';

const row = (owner: string, code = '1.3') =>
  `${code} | Việc | 1 | 0,5 | 0,5 | Thiếu | Làm | ${owner} | Các phòng | Năm 2026`;

testRule(unitVariant, {
  valid: [
    {
      name: 'one spelling throughout',
      rows: `${row('Phòng Văn hóa - Xã hội')}\n${row('Phòng Văn hóa - Xã hội', '1.5')}`,
    },
    {
      name: 'one spelling throughout, if not the Decree’s own',
      rows: `${row('Phòng Văn hóa- Xã hội')}\n${row('Phòng Văn hóa- Xã hội', '1.5')}`,
    },
    {
      name: 'an accepted name throughout',
      rows: `${row('Văn phòng HĐND-UBND')}\n${row('Văn phòng HĐND-UBND', '1.5')}`,
    },
    {
      name: 'a full name beside its short form',
      rows: `${row('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã')}\n${row('Văn phòng HĐND và UBND xã', '1.5')}`,
    },
    {
      name: 'whose unit it is, here and not there',
      rows: `${row('Văn phòng HĐND và UBND')}\n${row('Văn phòng HĐND và UBND xã Nam Đàn', '1.5')}\n${row('Phòng Kinh tế xã', '1.7')}\n${row('Phòng Kinh tế', '1.8')}`,
    },
    {
      name: 'unknown units',
      rows: `${row('Phòng Tài chính – Kế hoạch')}\n${row('phòng Tài chính - kế hoạch', '1.5')}`,
    },
    { name: 'a unit and its short form in one', rows: row('Công an/CA xã') },
    { name: 'blank', rows: row('') },
  ],
  invalid: [
    {
      name: 'two spellings',
      rows: `${row('Phòng Văn hóa- Xã hội')}\n${row('Phòng Văn hóa - xã hội', '1.5')}`,
      findings: [
        {
          at: 'H2',
          criterion: '1.3',
          field: 'owner',
          fix: ['H2 = Phòng Văn hóa - Xã hội'],
          data: { text: 'Phòng Văn hóa- Xã hội', name: 'Phòng Văn hóa - Xã hội' },
        },
        { at: 'H3', criterion: '1.5', fix: ['H3 = Phòng Văn hóa - Xã hội'] },
      ],
    },
    {
      name: 'an accepted name is what the others are brought to',
      rows: `${row('Văn phòng HĐND-UBND')}\n${row('VP HĐND&UBND', '1.5')}`,
      findings: [{ at: 'H3', fix: ['H3 = Văn phòng HĐND-UBND'] }],
    },
    {
      name: 'two short names, as the more frequent is',
      rows: `${row('Văn phòng HĐND-UBND xã')}\n${row('Văn phòng HĐND và UBND', '1.5')}\n${row('Văn phòng HĐND-UBND xã', '1.7')}`,
      findings: [
        {
          at: 'H3',
          fix: ['H3 = Văn phòng HĐND-UBND'],
          data: { text: 'Văn phòng HĐND và UBND', name: 'Văn phòng HĐND-UBND' },
        },
      ],
    },
    {
      name: 'two short names once each, as the Decree has it',
      rows: `${row('Văn phòng HĐND-UBND xã')}\n${row('Văn phòng HĐND và UBND', '1.5')}\n${row('VP HĐND-UBND', '1.7')}`,
      findings: [
        { at: 'H2', fix: ['H2 = Văn phòng HĐND và UBND xã'] },
        { at: 'H4', fix: ['H4 = Văn phòng HĐND và UBND'] },
      ],
    },
    {
      name: 'whose unit it is stays, and is not added',
      rows: `${row('Văn phòng HĐND và UBND xã')}\n${row('Văn phòng HĐND-UBND', '1.5')}\n${row('Văn phòng HĐND-UBND xã', '1.7')}\n${row('VP HĐND-UBND xã Nam Đàn', '1.8')}`,
      findings: [
        { at: 'H2', fix: ['H2 = Văn phòng HĐND-UBND xã'] },
        { at: 'H5', fix: ['H5 = Văn phòng HĐND-UBND xã Nam Đàn'] },
      ],
    },
    {
      name: 'an abbreviation, alone',
      rows: row('phòng VH-XH'),
      findings: [{ at: 'H2', fix: ['H2 = Phòng Văn hóa - Xã hội'] }],
    },
    {
      name: 'inside a list, the rest stays',
      rows: row('Công an xã; TT PVHCC và các đơn vị'),
      findings: [{ at: 'H2', fix: ['H2 = Công an xã; Trung tâm Phục vụ hành chính công và các đơn vị'] }],
    },
    {
      name: 'two in one cell',
      rows: row('VP HĐND-UBND, phòng VHXH'),
      findings: [{ at: 'H2', fix: ['H2 = Văn phòng HĐND và UBND, Phòng Văn hóa - Xã hội'] }],
    },
    { name: 'a formula is the user’s to mend', rows: row('="VH"&"-XH"→VH-XH'), findings: [{ at: 'H2' }] },
  ],
});
