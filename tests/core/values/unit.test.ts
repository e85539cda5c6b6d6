import { describe, expect, test } from 'vitest';
import { COMMUNE_UNITS } from '../../../src/core/values/commune-units';
import { nearestUnits, readUnits } from '../../../src/core/values/unit';

describe('units that a cell names', () => {
  test.each<[string, string[]]>([
    ['Phòng Kinh tế', ['exact Phòng Kinh tế']],
    ['Phòng Kinh tế xã Nam Đàn', ['exact Phòng Kinh tế']],
    ['Phòng Văn hoá – xã hội', ['close Phòng Văn hóa - Xã hội']],
    ['Phòng Văn hóa - Xã hội xã', ['exact Phòng Văn hóa - Xã hội']],
    ['TT PVHCC', ['alias Trung tâm Phục vụ hành chính công']],
    ['Văn phòng HĐND-UBND xã', ['exact Văn phòng HĐND và UBND']],
    ['CA phường', ['alias Công an phường']],
    ['Công an xã Nam Đàn', ['exact Công an xã']],
    ['Phòng Kinh tế xã Nam Đàn; Công an xã', ['exact Phòng Kinh tế', 'exact Công an xã']],
    ['Công an xã Nam Đàn và Phòng Kinh tế', ['exact Công an xã', 'exact Phòng Kinh tế']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', ['exact Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['Phòng Kinh tế và Công an xã', ['exact Phòng Kinh tế', 'exact Công an xã']],
    [
      'Trung tâm phục vụ hành chính công, phòng VH-XH',
      ['close Trung tâm Phục vụ hành chính công', 'alias Phòng Văn hóa - Xã hội'],
    ],
    ['Các phòng; UBND cấp xã', ['group Các phòng', 'committee UBND cấp xã']],
    ['Các cơ quan chuyên môn, đơn vị có liên quan', ['group Các cơ quan chuyên môn, đơn vị có liên quan']],
    [
      'Theo phân công tại Quyết định số 12/QĐ-UBND',
      ['reference Theo phân công tại Quyết định số 12/QĐ-UBND'],
    ],
    ['Phòng Tài chính – Kế hoạch', ['unknown Phòng Tài chính – Kế hoạch']],
    ['Phòng Kinh tế (đ/c Nguyễn Văn A)', ['exact Phòng Kinh tế']],
    ['phòng kinh tế xã Nam Đàn – Đ/c Nguyễn Văn A', ['close Phòng Kinh tế']],
    ['Phòng Kinh tế - ông Nguyễn Văn A, Công an xã', ['exact Phòng Kinh tế', 'exact Công an xã']],
    ['Phòng Kinh tế đồng chí Nguyễn Văn A và Công an xã', ['exact Phòng Kinh tế', 'exact Công an xã']],
    ['Phòng VH-XH (chủ trì)', ['alias Phòng Văn hóa - Xã hội']],
    ['Phòng Kinh tế (đ/c A, Trưởng phòng); Công an xã (đ/c B)', ['exact Phòng Kinh tế', 'exact Công an xã']],
    ['Phòng Kinh tế (Hạ tầng và Đô thị)', ['close Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['Công an xã; Phòng KT (HT và ĐT)', ['exact Công an xã', 'alias Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['P. Kinh tế (Hạ tầng và Đô thị)', ['unknown P. Kinh tế (Hạ tầng và Đô thị)']],
    [
      'P. Kinh tế (Hạ tầng và Đô thị), Công an xã',
      ['unknown P. Kinh tế (Hạ tầng và Đô thị)', 'exact Công an xã'],
    ],
    ['Phòng Kinh tế (cũ)', ['unknown Phòng Kinh tế (cũ)']],
    ['Phòng Kinh tế (Trưởng phòng Nguyễn Văn A)', ['exact Phòng Kinh tế']],
    ['Phòng Kinh tế (cơ quan chủ trì), Công an xã (phối hợp)', ['exact Phòng Kinh tế', 'exact Công an xã']],
    ['Phòng Tài chính (đ/c Nguyễn Văn A)', ['unknown Phòng Tài chính']],
    ['Đ/c Nguyễn Văn A', ['unknown Đ/c Nguyễn Văn A']],
    ['Công an phường Bà Rịa', ['exact Công an phường']],
    ['Phòng Kinh tế/Phòng Văn hóa - Xã hội', ['exact Phòng Kinh tế', 'exact Phòng Văn hóa - Xã hội']],
    [
      'Phòng Kinh tế, Hạ tầng và Đô thị/Công an phường; TT PVHCC',
      [
        'exact Phòng Kinh tế, Hạ tầng và Đô thị',
        'exact Công an phường',
        'alias Trung tâm Phục vụ hành chính công',
      ],
    ],
    ['Công an/CA xã', ['unknown Công an/CA xã']],
    ['Công an xã/Ban Quản lý dự án', ['unknown Công an xã/Ban Quản lý dự án']],
    ['', []],
  ])('%s', (text, expected) => {
    const found = readUnits(text, COMMUNE_UNITS);
    expect(found.map(({ how, unit, text: words }) => `${how} ${unit?.name ?? words}`)).toEqual(expected);
    for (const { text: words, start } of found) expect(text.slice(start, start + words.length)).toBe(words);
  });
});

test('the nearest known unit is offered for a name that is nearly one', () => {
  expect(nearestUnits('phòng HĐND-UBND Xã', COMMUNE_UNITS)[0]?.name).toBe('Văn phòng HĐND và UBND');
  expect(nearestUnits('Hội Nông dân', COMMUNE_UNITS)).toEqual([]);
});
