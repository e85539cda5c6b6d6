import { describe, expect, test } from 'vitest';
import { beyondGrid, formatAreas, parseAreas, withinGrid } from '../../../src/workbench/book/area';
import { argbOf, paletteOf } from '../../../src/workbench/book/color';
import { fileFormula, gridFormula } from '../../../src/workbench/book/formula';
import { columnPixels, columnWidth, pixelsOf, pointsOf } from '../../../src/workbench/book/units';
import { elements, texts } from '../../../src/workbench/book/xml';

describe('areas', () => {
  test.each([
    ['A1', 'A1'],
    ['$B$2:AA10', 'B2:AA10'],
    ['A1:B2 D4', 'A1:B2 D4'],
    ['C:C', 'C1:C1048576'],
    ['3:4', 'A3:XFD4'],
    ['', ''],
  ])('%s', (text, written) => {
    expect(formatAreas(parseAreas(text))).toBe(written);
  });

  test('a whole column ends with the grid, and is whole again in the file', () => {
    const grid = { rowCount: 200, columnCount: 26 };
    const within = withinGrid(parseAreas('B:B A1:C3 A500:A501'), grid);
    expect(formatAreas(within)).toBe('B1:B200 A1:C3');
    expect(formatAreas(beyondGrid(within, grid))).toBe('B1:B1048576 A1:C3');
  });
});

describe('formulas', () => {
  test.each([
    ['SUM(A1,2)', '=SUM(A1,2)'],
    ['_xlfn.IFS(A1>0,"IFS(",TRUE,_xlfn.XLOOKUP(1,A:A,B:B))', '=IFS(A1>0,"IFS(",TRUE,XLOOKUP(1,A:A,B:B))'],
    ["_xlfn._xlws.FILTER('IFS('!A:A,B:B=1)", "=FILTER('IFS('!A:A,B:B=1)"],
    ['_xlfn.STDEV.S(A:A)+STDEV(A:A)', '=STDEV.S(A:A)+STDEV(A:A)'],
  ])('%s', (file, typed) => {
    expect(gridFormula(file)).toBe(typed);
    expect(fileFormula(typed)).toBe(file);
  });
});

describe('colours', () => {
  const palette = paletteOf('');
  test.each([
    [{ argb: 'FFC00000' }, '#c00000'],
    [{ theme: 4 }, '#4472c4'],
    [{ theme: 0, tint: -0.25 }, '#bfbfbf'],
    [{ theme: 4, tint: 0.5 }, '#a2b9e2'],
    [{ indexed: 10 }, '#ff0000'],
    [{ indexed: 64 }, undefined],
    [undefined, undefined],
  ])('%o', (color, css) => {
    expect(palette(color)).toBe(css);
  });

  test.each([
    ['#abc', 'FFAABBCC'],
    ['rgb(1, 2, 255)', 'FF0102FF'],
    ['', undefined],
    [null, undefined],
  ])('%s', (css, argb) => {
    expect(argbOf(css)).toBe(argb);
  });
});

test.each([8, 30, 30.25, 9.140625])('a column %d wide keeps its width to the pixel', (width) => {
  expect(columnPixels(columnWidth(columnPixels(width)))).toBe(columnPixels(width));
});

test('Excel shows its standard column 64 pixels wide, and 15 points as 20 pixels', () => {
  expect([columnPixels(9.140625), pixelsOf(15), pointsOf(20)]).toEqual([64, 20, 15]);
});

describe('XML', () => {
  test('finds elements whatever their prefix, and not those whose names only begin alike', () => {
    const xml = `<x:rule a="1 > 0" b='&lt;'/><rules><rule>&#272;i&#x1EC3;m &amp; "</rule></rules>`;
    expect(elements(xml, 'rule').map(({ attributes }) => attributes)).toEqual([{ a: '1 > 0', b: '<' }, {}]);
    expect(texts(xml, 'rule')).toEqual(['', 'Điểm & "']);
  });
});
