import type { Unit } from './unit';

/**
 * The units of a commune by Nghị định 150/2025/NĐ-CP, with the short forms found in real documents
 * (domain: "Commune-level units after the 2025 reform"). A phường has Phòng Kinh tế, Hạ tầng và Đô thị
 * where a xã has Phòng Kinh tế.
 */
export const COMMUNE_UNITS: readonly Unit[] = [
  {
    name: 'Văn phòng HĐND và UBND',
    accepted: ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'Văn phòng HĐND-UBND'],
    aliases: ['VP HĐND-UBND', 'VP HĐND&UBND', 'VP HĐND và UBND', 'Văn phòng HĐND&UBND', 'VP HĐND UBND'],
  },
  { name: 'Phòng Kinh tế', accepted: [], aliases: ['P. Kinh tế', 'Phòng KT'] },
  {
    name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    accepted: [],
    aliases: ['Phòng KT, HT và ĐT', 'Phòng KTHT&ĐT', 'Phòng Kinh tế, Hạ tầng & Đô thị'],
  },
  {
    name: 'Phòng Văn hóa - Xã hội',
    accepted: [],
    aliases: [
      'Phòng VH-XH',
      'Phòng VHXH',
      'P. VH-XH',
      'Phòng Văn hóa và Xã hội',
      'Phòng Văn hóa Xã hội',
      'VH-XH',
    ],
  },
  {
    name: 'Trung tâm Phục vụ hành chính công',
    accepted: [],
    aliases: ['TT PVHCC', 'TTPVHCC', 'TT PHCC', 'Trung tâm Phục vụ HCC', 'Trung tâm PVHCC', 'TT Phục vụ HCC'],
  },
  // Not among the Decree's, yet an owner in real annexes [Lâm Đồng].
  { name: 'Công an xã', accepted: [], aliases: ['CA xã'] },
  { name: 'Công an phường', accepted: [], aliases: ['CA phường'] },
];
