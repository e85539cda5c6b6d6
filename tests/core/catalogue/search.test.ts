import { describe, expect, test } from 'vitest';
import { BUILTIN_CATALOGUES } from '../../../src/core/catalogue/builtin';
import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { searchCriteria } from '../../../src/core/catalogue/search';

function builtin(id: string): Catalogue {
  const found = BUILTIN_CATALOGUES.find((catalogue) => catalogue.id === id);
  if (!found) throw new Error(`no catalogue "${id}"`);
  return found;
}
const CATALOGUE = builtin('nghe-an-xa-2025');
const codes = (typed: string, limit?: number) =>
  searchCriteria(CATALOGUE, typed, limit).map(({ criterion }) => criterion.code);

describe('what a typed text finds, best first', () => {
  test.each([
    ['a code', '3.3.2', ['3.3.2']],
    ['a code as people write it', ' Tiêu chí 3.3.2. ', ['3.3.2']],
    ['a code with commas', '3,3,2', ['3.3.2']],
    ['a code without its dots', '332', ['3.3.2']],
    ['a code of which more are to come', '1.1', ['1.1.2', '1.1.3']],
    ['the number of a section', '6', ['6.1.1', '6.1.3']],
    ['the code itself before those within', '5.1', ['5.1', '5.1.2']],
    ['a code and words', '5 tinh giản', ['5.6', '5.6.1']],
    ['words without marks', 'xin loi', ['3.3.2']],
    ['words with marks and capitals', 'XIN LỖI', ['3.3.2']],
    ['a word begun', 'xin lo', ['3.3.2']],
    ['a word ended by a space is not begun', 'tinh gi ', []],
    ['words in another order', 'che bien gian tinh', ['5.6', '5.6.1']],
    ['a phrase before the same words apart', 'kế hoạch cchc', ['1.1.2', '1.1.3']],
    ['an abbreviation, spelled out', 'kế hoạch cải cách hành chính', ['1.1.2', '1.1.3']],
    ['a number in a name', '12 kỳ', ['1.3']],
    ['words of the section', 'tài chính công', ['6.1.1', '6.1.3']],
    ['one letter wrong', 'xin loj', ['3.3.2']],
    ['one letter too many', 'tinh giann bien che', ['5.6', '5.6.1']],
    ['nothing like it', 'đường cao tốc', []],
    ['a code that is not known', '9.9', []],
  ])('%s: %s', (_, typed, expected) => {
    expect(codes(typed)).toEqual(expected);
  });

  test('nothing typed: all, in order of their codes', () => {
    expect(codes('  ')).toEqual(CATALOGUE.criteria.map(({ code }) => code));
    expect(codes('', 3)).toEqual(['1.1.2', '1.1.3', '1.3']);
  });
});

describe('what is shown of a match', () => {
  const shown = (typed: string) => {
    const [match] = searchCriteria(CATALOGUE, typed);
    const { code = '', name = '' } = match?.criterion ?? {};
    return {
      code: match?.inCode && code.slice(match.inCode.start, match.inCode.end),
      name: match?.inName.map(({ start, end }) => name.slice(start, end)),
    };
  };
  test.each([
    ['xin loi', null, ['xin lỗi', 'xin lỗi'].flatMap((words) => words.split(' '))],
    ['chi so cchc phan ti', null, ['Phân', 'tí', 'Chỉ', 'số', 'CCHC']],
    ['332', '3.3.2', []],
    ['1.', '1', []],
    ['7.3 ai', '7.3', ['AI']],
  ])('%s', (typed, code, name) => {
    expect(shown(typed)).toEqual({ code, name });
  });

  test('the criterion with its section', () => {
    const [match] = searchCriteria(CATALOGUE, '4.4');
    expect([match?.criterion.code, match?.section?.name]).toEqual(['4.4', 'Cải cách tổ chức bộ máy']);
  });
});
