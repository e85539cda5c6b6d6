import { describe, expect, test } from 'vitest';
import { isToldElsewhere } from '../../../../src/core/rules/unit/elsewhere';
import { COMMUNE_UNITS } from '../../../../src/core/values/commune-units';

describe('whether a cell leaves it to another document to say who', () => {
  test.each<[string, boolean]>([
    ['Theo phân công tại Quyết định số 1441/QĐ-UBND ngày 25/9/2025', true],
    ['  theo Kế hoạch số 15/KH-UBND  ', true],
    ['Như mục 1.1', true],
    ['Theo phân công; theo Kế hoạch số 15/KH-UBND', true],
    ['Như trên', false],
    ['Như trên.', false],
    ['-nt-.', false],
    ['〃', false],
    ['-', false],
    ['--', false],
    ['/', false],
    ['', false],
    ['Phòng Kinh tế', false],
    ['Phòng Kinh tế; theo Kế hoạch số 15/KH-UBND', false],
    ['Các cơ quan, đơn vị có liên quan', false],
    ['Hội Nông dân', false],
  ])('“%s”: %s', (text, expected) => {
    expect(isToldElsewhere(text, COMMUNE_UNITS)).toBe(expected);
  });
});
