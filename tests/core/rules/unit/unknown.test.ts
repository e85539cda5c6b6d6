import { BUILTIN_CATALOGUES } from '../../../../src/core/catalogue/builtin';
import { unitUnknown } from '../../../../src/core/rules/unit/unknown';
import { testRule } from '../../../support/rule-tester';
import { DEPARTMENT_HEADER } from '../../../support/sheet';

const row = (owner: string, code = '1.3') =>
  `${code} | Việc | 1 | 0,5 | 0,5 | Thiếu | Làm | ${owner} | Các phòng | Năm 2026`;

testRule(unitUnknown, {
  valid: [
    {
      name: 'the commune’s units',
      rows: `${row('Phòng Kinh tế')}\n${row('Công an xã', '1.5')}\n${row('Văn phòng HĐND và UBND', '1.7')}`,
    },
    { name: 'their place behind them', rows: row('Trung tâm Phục vụ hành chính công xã Nam Đàn') },
    { name: 'short forms, reported as such', rows: row('VP HĐND-UBND, TT PVHCC') },
    { name: 'groups and committees', rows: row('Các phòng; UBND xã') },
    {
      name: 'told elsewhere',
      rows: `${row('Như trên')}\n${row('-nt-', '1.5')}\n${row("'\"'", '1.7')}\n${row('〃', '1.8')}`,
    },
    { name: 'a slip in a tone mark', rows: row('Phòng Kinh té') },
    {
      name: 'the person in charge behind it',
      rows: `${row('Phòng Kinh tế (đ/c Nguyễn Văn A)')}\n${row('Phòng Kinh tế - đ/c Nguyễn Văn A', '1.5')}\n${row('Phòng Kinh tế (chủ trì)', '1.7')}`,
    },
    {
      name: 'a sở’s own',
      header: `${DEPARTMENT_HEADER} | Cơ quan chủ trì`,
      rows: '1 | Tiêu chí 1: Công tác: đạt 9,5/13 điểm | Ban hành | Quý I/2026 | | Phòng Nghiệp vụ đối ngoại',
    },
    {
      name: 'a sở’s own, in the ten columns',
      rows: row('Phòng Nghiệp vụ đối ngoại'),
      catalogue: BUILTIN_CATALOGUES.find(({ level }) => level === 'so') ?? null,
    },
    { name: 'a unit and its short form', rows: row('Công an/CA xã') },
    { name: 'blank', rows: row('') },
    { name: 'in decomposed letters', rows: row('Phòng Văn hóa - Xã hội'.normalize('NFD')) },
    { name: 'a sentence of capitals', rows: row('PHÒNG VĂN HÓA - XÃ HỘI') },
  ],
  invalid: [
    {
      name: 'a unit that communes no longer have',
      rows: row('Phòng Tài chính – Kế hoạch'),
      findings: [
        { at: 'H2', criterion: '1.3', field: 'owner', data: { text: 'Phòng Tài chính – Kế hoạch' } },
      ],
    },
    {
      name: 'a name with a part missing',
      rows: row('phòng HĐND-UBND Xã'),
      findings: [{ at: 'H2', suggestions: ['Văn phòng HĐND và UBND'] }],
    },
    {
      name: 'a letter slipped in the kind of body',
      rows: `${row('Phng Kinh tế')}\n${row('Văn pòng HĐND-UBND xã', '1.5')}`,
      findings: [
        { at: 'H2', suggestions: ['Phòng Kinh tế'] },
        { at: 'H3', suggestions: ['Văn phòng HĐND và UBND'] },
      ],
    },
    {
      name: 'a letter slipped in a name that has an “and”',
      rows: `${row('Vănphòng HĐND và UBND')}\n${row('Văn phòn HĐND và UBND', '1.5')}`,
      findings: [
        { at: 'H2', suggestions: ['Văn phòng HĐND và UBND'] },
        { at: 'H3', suggestions: ['Văn phòng HĐND và UBND'] },
      ],
    },
    {
      name: 'more of the name in brackets',
      rows: `${row('P. Kinh tế (Hạ tầng và Đô thị)')}\n${row('Phòng Kinh tế (cũ)', '1.5')}`,
      findings: [
        { at: 'H2', suggestions: ['Phòng Kinh tế, Hạ tầng và Đô thị'] },
        { at: 'H3', suggestions: ['Phòng Kinh tế'] },
      ],
    },
    {
      name: 'one of two',
      rows: row('Phòng Kinh tế, phòng Tư pháp'),
      findings: [{ at: 'H2', data: { text: 'phòng Tư pháp' } }],
    },
  ],
});
