import { expect, it } from 'vitest';
import { unitList } from '../../../src/core/template/units';
import { COMMUNE_UNITS } from '../../../src/core/values/commune-units';
import type { Unit } from '../../../src/core/values/unit';

const unit = (name: string): Unit => ({ name, accepted: [], aliases: [] });

it.each([
  [
    'UBND xã Nam Đàn',
    [
      'Văn phòng HĐND và UBND',
      'Phòng Kinh tế',
      'Phòng Văn hóa - Xã hội',
      'Trung tâm Phục vụ hành chính công',
      'Công an xã',
    ],
    undefined,
  ],
  [
    'UBND phường Trường Vinh',
    [
      'Văn phòng HĐND và UBND',
      'Phòng Văn hóa - Xã hội',
      'Trung tâm Phục vụ hành chính công',
      'Công an phường',
    ],
    'Tên không có trong danh sách thì gõ tay: Phòng Kinh tế, Hạ tầng và Đô thị.',
  ],
])('%s has the units of its kind', (issuer, items, hint) => {
  const list = unitList(COMMUNE_UNITS, issuer);
  expect(list.items).toEqual(items);
  expect(list.hint?.text).toBe(hint);
});

it('a list of one’s own stays within what Excel keeps, and says what found no room', () => {
  const units = Array.from({ length: 40 }, (_, index) => unit(`Phòng Nghiệp vụ đối ngoại số ${index + 1}`));
  const { items, hint } = unitList([unit('Phòng A, B'), ...units], '');
  expect(items.join(',').length).toBeLessThanOrEqual(255);
  expect(hint?.text).toContain('Phòng A, B; Phòng Nghiệp vụ đối ngoại số 9');
  expect(hint?.text.length).toBeLessThanOrEqual(255);
});
