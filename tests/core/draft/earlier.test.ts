import { expect, test } from 'vitest';
import type { SheetDraft } from '../../../src/core/draft/draft';
import { earlierOf } from '../../../src/core/draft/earlier';
import { LOOKS, textCell } from '../../../src/core/draft/looks';
import { draftTable } from '../../../src/core/draft/table';
import { sheetOf } from '../../support/sheet';

const LONG = 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân';

function draftOf(name: string): SheetDraft {
  return draftTable({
    name,
    titles: [{ text: 'PHÂN CÔNG NHIỆM VỤ', look: LOOKS.title }],
    columns: [{ title: 'Nội dung', width: 100 }],
    rows: [{ cells: [textCell('Việc', LOOKS.text)] }],
    landscape: true,
  });
}

test.each<[string, string, string, string, boolean]>([
  ['of the same name', 'Phòng Kinh tế', 'Phòng Kinh tế', 'PHÂN CÔNG NHIỆM VỤ', true],
  ['numbered, as a copy is', 'Phòng Kinh tế', 'Phòng Kinh tế (3)', 'PHÂN CÔNG NHIỆM VỤ', true],
  ['in other capitals', 'Phòng Kinh tế', 'phòng kinh tế', 'PHÂN CÔNG NHIỆM VỤ', true],
  ['of a name that was cut', LONG, 'Văn phòng Hội đồng nhân dân và', 'PHÂN CÔNG NHIỆM VỤ', true],
  ['of one that was cut for its number', LONG, 'Văn phòng Hội đồng nhân dân (2)', 'PHÂN CÔNG NHIỆM VỤ', true],
  ['of a longer name', 'Phòng Kinh tế', 'Phòng Kinh tế 2026', 'PHÂN CÔNG NHIỆM VỤ', false],
  ['that holds something else', 'Phòng Kinh tế', 'Phòng Kinh tế', 'Danh bạ', false],
])('a sheet %s', (_, wished, name, title, found) => {
  const sheet = sheetOf(`${title}\nNội dung`, { name });
  expect(earlierOf([draftOf('Khác'), draftOf(wished)], [sheet])).toEqual(found ? [name] : []);
});
