import { describe, expect, test } from 'vitest';
import { parseAnnex } from '../../../src/core/annex/parse';
import { BUILTIN_CATALOGUES } from '../../../src/core/catalogue/builtin';
import { bestFit, findCriterion, findSection, knownMaxima } from '../../../src/core/catalogue/lookup';
import { toNumber } from '../../../src/core/values/score';
import { COMPLETE } from '../../support/catalogue';
import { ANNEX_HEADER, sheetOf } from '../../support/sheet';

/** The id of the catalogue that an annex of these rows is judged by. */
function judgedBy(rows: string): string | null {
  const annex = parseAnnex(sheetOf(`${ANNEX_HEADER}\n${rows}`));
  if (!annex) throw new Error('no annex');
  return bestFit(annex, [...BUILTIN_CATALOGUES, COMPLETE])?.id ?? null;
}

describe('the catalogue that fits an annex', () => {
  test.each([
    [
      'codes, names and maxima agree',
      '1 | Chỉ đạo, điều hành | 13\n3.3.2 | Thực hiện việc xin lỗi | 1\n5.6 | Thực hiện tinh giản biên chế | 0,5',
      'nghe-an-xa-2025',
    ],
    [
      'names are shortened, reworded, or left out',
      '1 | Công tác chỉ đạo điều hành | 13\n1.6.2 | Phân tích Chỉ số CCHC | 1\n5.6 | | 0,5',
      'nghe-an-xa-2025',
    ],
    [
      'two of five maxima are wrong',
      '1 | Chỉ đạo, điều hành | 13\n2 | Cải cách thể chế | 5\n4 | Cải cách tổ chức bộ máy | 7\n5 | Cải cách chế độ công vụ | 9\n7 | Chính quyền số | 17',
      'nghe-an-xa-2025',
    ],
    [
      'another one',
      '1 | Chỉ đạo, điều hành | 3\n1.1 | Kế hoạch CCHC | 2\n2 | Cải cách thể chế | 2\n2.1 | Xây dựng văn bản | 2',
      'thu-xa-2025',
    ],
    [
      'another province’s criteria, which have the same codes and a maximum of 1',
      '1.1.2 | Số lượng báo cáo đã gửi | 1\n1.3 | Ứng dụng sáng kiến mới | 1\n3.3.2 | Niêm yết thủ tục | 1\n5.1 | Tuyển dụng cán bộ | 1',
      null,
    ],
    ['too little to tell by', '1 | Chỉ đạo, điều hành | 13\n2 | Cải cách thể chế | 6', null],
    ['no points', '1 | Chỉ đạo, điều hành\n2 | Cải cách thể chế\n3 | Cải cách thủ tục hành chính', null],
  ])('%s', (_, rows, expected) => {
    expect(judgedBy(rows)).toBe(expected);
  });
});

describe('what a catalogue knows of a code', () => {
  const [ngheAn] = BUILTIN_CATALOGUES;
  if (!ngheAn) throw new Error('no catalogue');

  test.each([
    ['2', [6]],
    ['3', [10, 14]],
    ['8', [30.5, 26.5]],
    ['7.5', [1.5]],
    ['1.1', []],
    ['9', []],
  ])('the maxima of %s', (code, expected) => {
    expect(knownMaxima(ngheAn, code).map(toNumber)).toEqual(expected);
  });

  test('sections and criteria are apart', () => {
    expect(findSection(ngheAn, '5')?.name).toBe('Cải cách chế độ công vụ');
    expect(findSection(ngheAn, '5.1')).toBeNull();
    expect(findCriterion(ngheAn, '5.1')?.name).toBe(
      'Thực hiện cơ cấu công chức, viên chức theo vị trí việc làm',
    );
    expect(findCriterion(ngheAn, '5')).toBeNull();
  });
});
