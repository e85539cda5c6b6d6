import { expect, test } from 'vitest';
import { areaToA1 } from '../../../src/core/sheet/address';
import { sightOf } from '../../../src/core/sheet/references';

const OWN_ROW = 'A7:XFD7';

test.each<[string, readonly string[], boolean]>([
  ['=SUM($E$8:E10)*2', ['E8:E10'], true],
  ['=e9', ['E9'], true],
  ["='Phụ lục'!C5-'phụ lục'!$E5", ['C5', 'E5'], true],
  ["=SUM('Tổng hợp'!E8:E10)+Sheet2!E9", [], true],
  ["='[Khac.xlsx]Phụ lục'!E9+[Khac.xlsx]PhuLuc!$E$9", [], true],
  ['=INDEX(C:C,7)-INDEX($E:$F,7)', ['C1:C1048576', 'E1:F1048576'], true],
  ['=SUM(8:10)', ['A8:XFD10'], true],
  ['=IF(D7="Chưa có E9","",ROUND(C7-D7,1E2))', ['D7', 'C7', 'D7'], true],
  ['=IF(TRUE,#REF!,1.5)', [], true],
  ['=[@[Điểm chuẩn]]-[@[Điểm bị mất]]', [OWN_ROW, OWN_ROW], true],
  ['=[@Điểm]', [OWN_ROW], true],
  ['=Bang1[[#This Row],[Điểm chuẩn]]', [OWN_ROW], true],
  ['=SUM(Bang1[Điểm])', [], false],
  ['=DiemChuan-E9', ['E9'], false],
  ['=INDIRECT("E9")', [], false],
  ['=OFFSET(D7,0,1)', ['D7'], false],
  ['=SUM(E3:INDEX(E1:E9,5))', ['E3', 'E1:E9'], false],
  ['=SUM(A:B!C1)', [], false],
])('%s looks at %j of its own sheet, and that is all: %s', (formula, areas, clear) => {
  const sight = sightOf(formula, 'Phụ lục', 6);
  expect({ ...sight, areas: sight.areas.map(areaToA1) }).toEqual({ areas, clear });
});
