import { describe, expect, test } from 'vitest';
import { isScoredList, readScoredList } from '../../../src/core/scored/read';
import type { ScoreChoice, ScoredChoice, ScoredList } from '../../../src/core/scored/scored';
import { formatScore, type Score } from '../../../src/core/values/score';
import { namDan } from '../../support/nam-dan';
import { sample } from '../../support/samples';
import { ANNEX_HEADER, type SheetOptions, SUMMARY_HEADER, sheetOf } from '../../support/sheet';

function listOf(lines: string, options: SheetOptions = {}): ScoredList {
  const list = readScoredList(sheetOf(lines, options));
  if (!list) throw new Error('no scored list');
  return list;
}

function choiceOf(list: ScoredList, scores: ScoreChoice = 'appraised'): ScoredChoice {
  const choice = list.choices.find((each) => each.scores === scores);
  if (!choice) throw new Error(`no ${scores} column`);
  return choice;
}

const points = (value: Score | null) => (value ? formatScore(value) : '?');

/** Sections as "1 Chỉ đạo 13", what lost points below them as "1.1 Kế hoạch 0,5/1 (opinion)". */
const told = ({ content }: ScoredChoice) =>
  content.sections.flatMap((section) => [
    `${section.code} ${section.name} ${section.score ? `${points(section.score)}/` : ''}${points(section.maximum)}${section.survey ? ' survey' : ''}`,
    ...section.criteria.map(
      ({ code, name, score, maximum, reason }) =>
        `${code ?? '-'} ${name} ${points(score)}/${points(maximum)}${reason === '' ? '' : ` (${reason.replaceAll('\n', '; ')})`}`,
    ),
  ]);

const HEADER = 'STT | Tiêu chí | Điểm tối đa | Điểm thẩm định | Ý kiến thẩm định';
const ROWS = `1 | Chỉ đạo, điều hành | 3 | 2,3 |
1.1 | Kế hoạch | 1 | 0,8 | Thiếu kinh phí
1.2 | Kiểm tra | 2 | 1,5 | Chưa đủ
2 | Thể chế | 1 | 1 |
2.1 | Văn bản | 1 | 1 | Đạt`;
const LOST = [
  '1 Chỉ đạo, điều hành 3',
  '1.1 Kế hoạch 0,8/1 (Thiếu kinh phí)',
  '1.2 Kiểm tra 1,5/2 (Chưa đủ)',
  '2 Thể chế 1/1',
];

describe('columns are recognised however they are headed', () => {
  test.each<[string, string, SheetOptions]>([
    ['plain', `${HEADER}\n${ROWS}`, {}],
    [
      'under a title',
      `BẢNG ĐIỂM\nKết quả thẩm định Chỉ số cải cách hành chính năm 2025\n${HEADER}\n${ROWS}`,
      {},
    ],
    [
      'in other words',
      `TT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Thang điểm | Sở Nội vụ chấm | Lý do trừ điểm\n${ROWS}`,
      {},
    ],
    ['remarks', `TT | Nội dung | Điểm chuẩn | Điểm đạt được | Ghi chú\n${ROWS}`, {}],
    [
      'with a council',
      `Mã TC | Nội dung đánh giá | Điểm chuẩn | Hội đồng thẩm định | Ý kiến của Hội đồng thẩm định\n${ROWS}`,
      {},
    ],
    ['the columns numbered', `${HEADER}\n(1) | (2) | (3) | (4) | (5)\n${ROWS}`, {}],
    [
      'the header over two rows, merged',
      `STT | Tiêu chí | Điểm tối đa | Điểm đánh giá | Ghi chú\n | | | SNV đánh giá |\n${ROWS}`,
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'E1:E2'] },
    ],
    [
      'the header over two rows, nothing merged',
      `STT | Tiêu chí | Điểm tối đa | Điểm đánh giá | Ghi chú\n | | | Sở Nội vụ đánh giá |\n${ROWS}`,
      {},
    ],
  ])('%s', (_, lines, options) => {
    const list = listOf(lines, options);
    expect(list.choices.map(({ scores }) => scores)).toEqual(['appraised']);
    expect(told(choiceOf(list))).toEqual(LOST);
    expect(choiceOf(list)).toMatchObject({ lost: 2, unread: [] });
  });

  test('in another order', () => {
    const lines = `Điểm thẩm định | Điểm tối đa | Ý kiến | Tiêu chí | Mã
2,3 | 3 | | Chỉ đạo | 1
0,8 | 1 | Thiếu | Kế hoạch | 1.1`;
    expect(told(choiceOf(listOf(lines)))).toEqual(['1 Chỉ đạo 3', '1.1 Kế hoạch 0,8/1 (Thiếu)']);
  });

  test('with what was lost instead of what was reached', () => {
    const lines =
      'STT | Tiêu chí | Điểm tối đa | Điểm trừ\n1 | Chỉ đạo | 2 | 0,2\n1.1 | Kế hoạch | 1 | 0,2\n1.2 | Kiểm tra | 1 | 0';
    expect(told(choiceOf(listOf(lines)))).toEqual(['1 Chỉ đạo 2', '1.1 Kế hoạch 0,8/1']);
  });
});

test('a row that is not scored yet is not taken for one that lost all', () => {
  const lines = `STT | Tiêu chí | Điểm tối đa | Điểm thẩm định | Điểm trừ
1 | Chỉ đạo | 2 | 0,5 | 1,5
1.1 | Kế hoạch | 1 | 0,5 | 0,5
1.2 | Kiểm tra | 1 | | =C4-D4→1`;
  const choice = choiceOf(listOf(lines));
  expect(told(choice)).toEqual(['1 Chỉ đạo 2', '1.1 Kế hoạch 0,5/1']);
  expect(choice.unread).toEqual([3]);
});

test('a number that only counts, beside codes in the names, garbles none of them: the user is asked', () => {
  const lines = `STT | Tiêu chí | Điểm tối đa | Điểm thẩm định
I | CHỈ ĐẠO | 10 | 7
1 | 1.1. Kế hoạch | 3 | 2
2 | 1.2. Tuyên truyền | 3 | 2
3 | Sáng kiến | 4 | 3`;
  const choice = choiceOf(listOf(lines));
  expect(told(choice)).toEqual(['1 CHỈ ĐẠO 10', '1.1 Kế hoạch 2/3', '1.2 Tuyên truyền 2/3']);
  expect(choice.unread).toEqual([4]);
});

describe('self-assessed and appraised side by side: the user is asked', () => {
  test.each<[string, string, string]>([
    ['Điểm tự đánh giá của đơn vị', 'Điểm thẩm định của Sở Nội vụ', 'Ghi chú'],
    ['UBND xã tự chấm', 'Sở Nội vụ thẩm định', 'Ý kiến của cơ quan thẩm định'],
    ['Kết quả tự đánh giá', 'Kết quả thẩm định', 'Lý do'],
    ['Điểm tự chấm', 'Điểm thẩm tra', 'Nhận xét'],
    ['Điểm tự chấm', 'Điểm Tổ thẩm định chấm', 'Nội dung trừ điểm'],
    ['Điểm đơn vị tự đánh giá', 'Điểm Hội đồng thẩm định đánh giá', 'Ý kiến của Hội đồng'],
    ['Tự đánh giá, chấm điểm', 'Kết quả đánh giá của Hội đồng', 'Ghi chú'],
    ['Điểm tự đánh giá năm 2025', 'Điểm thẩm định năm 2025', 'Ghi chú'],
    ['Điểm tự chấm', 'Điểm được công nhận', 'Lý do không được công nhận'],
  ])('%s beside %s', (self, appraised, opinion) => {
    const list = listOf(
      `STT | Tiêu chí | Điểm tối đa | ${self} | ${appraised} | ${opinion}\n1 | Chỉ đạo | 1 | 0,9 | 0,5 |\n1.1 | Họp | 1 | 0,9 | 0,5 | Thiếu`,
    );
    expect(list.choices.map(({ header }) => header)).toEqual([appraised, self]);
    expect(told(choiceOf(list))).toEqual(['1 Chỉ đạo 1', '1.1 Họp 0,5/1 (Thiếu)']);
  });

  test('the appraisers’ points under a name that nobody foresaw', () => {
    const rows = '1 | Chỉ đạo | 3 | 3 | 2 |\n1.1 | Kế hoạch | 1 | 1 | 0,5 |\n1.2 | Họp | 2 | 2 | 1,5 |';
    const list = listOf(`STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Tổ công tác chấm lại |\n${rows}`);
    expect(list.choices.map(({ header, lost }) => [header, lost])).toEqual([
      ['Tổ công tác chấm lại', 2],
      ['Điểm tự chấm', 0],
    ]);
  });

  test.each<[string, string]>([
    ['an index', 'Chỉ số'],
    ['a figure that the score was worked out from', 'Số liệu kê khai'],
  ])('%s is not taken for points', (_, header) => {
    const rows = '1 | Chỉ đạo | 3 | 2 | 0,6\n1.1 | Kế hoạch | 1 | 0,5 | 0,5\n1.2 | Họp | 2 | 1,5 | 0,7';
    const list = listOf(`STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | ${header}\n${rows}`);
    expect(list.choices.map(({ scores }) => scores)).toEqual(['self']);
  });

  test('the header over three rows', () => {
    const lines = `STT | Tiêu chí | Điểm | | | Ý kiến
 | | Tối đa | Đánh giá | |
 | | | Tự chấm | Thẩm định |
1 | Chỉ đạo | 1 | 0,9 | 0,5 |
1.1 | Họp | 1 | 0,9 | 0,5 | Thiếu`;
    const merged = ['A1:A3', 'B1:B3', 'C1:E1', 'C2:C3', 'D2:E2', 'F1:F3'];
    const list = listOf(lines, { merges: merged });
    expect(list.choices.map(({ header }) => header)).toEqual(['Thẩm định', 'Tự chấm']);
    expect(told(choiceOf(list))).toEqual(['1 Chỉ đạo 1', '1.1 Họp 0,5/1 (Thiếu)']);
  });

  const TWO = `STT | Lĩnh vực/Tiêu chí | Điểm tối đa | Điểm đánh giá | | | Điểm đạt được | Chỉ số | Ghi chú
 | | | Điều tra XHH | Tự đánh giá | SNV đánh giá | | |
1 | Chỉ đạo | 3 | | 3 | 2,5 | | |
1.1 | Kế hoạch | 1 | | 0,9 | 0,5 | | | Chưa kịp thời
1.2 | Kiểm tra | 2 | | 2 | 2 | | |
8 | Điều tra xã hội học | 10 | 7 | | | | |
8.1 | Người dân | 10 | 7 | | | | |`;
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2', 'H1:H2', 'I1:I2'];

  test('the appraised points come first, each as the sheet heads it', () => {
    const list = listOf(TWO, { merges });
    expect(list.choices.map(({ scores, header, lost }) => [scores, header, lost])).toEqual([
      ['appraised', 'SNV đánh giá', 1],
      ['self', 'Tự đánh giá', 1],
    ]);
    expect(told(choiceOf(list, 'appraised'))).toEqual([
      '1 Chỉ đạo 3',
      '1.1 Kế hoạch 0,5/1 (Chưa kịp thời)',
      '8 Điều tra xã hội học 10 survey',
      '8.1 Người dân 7/10',
    ]);
    expect(told(choiceOf(list, 'self'))).toContain('1.1 Kế hoạch 0,9/1 (Chưa kịp thời)');
  });

  test('a column of final points goes before both where it is filled in', () => {
    const filled = TWO.replace('0,9 | 0,5 | |', '0,9 | 0,5 | 0,7 |');
    const choice = choiceOf(listOf(filled, { merges }));
    expect(choice.header).toBe('Điểm đạt được');
    expect(told(choice)).toContain('1.1 Kế hoạch 0,7/1 (Chưa kịp thời)');
  });

  test('a column that is still empty is no choice', () => {
    const lines = `STT | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định\n1 | Chỉ đạo | 1 | 0,5 |\n1.1 | Kế hoạch | 1 | 0,5 |`;
    expect(listOf(lines).choices.map(({ scores }) => scores)).toEqual(['self']);
  });
});

describe('rows are told apart', () => {
  test.each<[string, string, readonly string[], readonly number[]]>([
    [
      'parents are sums of what is listed under them',
      '1 | Chỉ đạo | 3 | 2,5\n1.1 | Kế hoạch | 2 | 1,5\n1.1.1 | Ban hành | 1 | 1\n1.1.2 | Thực hiện | 1 | 0,5\n1.2 | Kiểm tra | 1 | 1',
      ['1 Chỉ đạo 3', '1.1.2 Thực hiện 0,5/1'],
      [],
    ],
    [
      'a parent counts where its parts have no points',
      '1 | Chỉ đạo | 2 | 1,5\n1.1 | Kế hoạch | 2 | 1,5\n1.1.1 | Ban hành | |\n1.1.2 | Thực hiện | 1 |',
      ['1 Chỉ đạo 2', '1.1 Kế hoạch 1,5/2'],
      [],
    ],
    [
      'where neither has points, the parts are what could not be read',
      '1 | Chỉ đạo | 3 | 0\n1.1 | Kế hoạch | |\n1.1.1 | Ban hành | 1 |\n1.1.2 | Thực hiện | 1 |\n1.2 | Kiểm tra | 1 | 0',
      ['1 Chỉ đạo 3', '1.2 Kiểm tra 0/1'],
      [3, 4],
    ],
    [
      'a section once more where a page breaks',
      '1 | Chỉ đạo | 2 | 1\n1.1 | Kế hoạch | 1 | 0,5\n1 | Chỉ đạo (tiếp) | |\n1.2 | Kiểm tra | 1 | 0,5',
      ['1 Chỉ đạo 2', '1.1 Kế hoạch 0,5/1', '1.2 Kiểm tra 0,5/1'],
      [],
    ],
    [
      'lines of the scale',
      '1 | Chỉ đạo | 1 | 0,5\n1.1 | Ban hành kế hoạch | 1 | 0,5\n | Ban hành kịp thời: 1 | |\n | Ban hành không kịp thời: 0,5\n | Không ban hành | 0 |\n1.2 | Báo cáo⏎- Đủ: 1⏎- Thiếu: 0 | 1 | 0',
      ['1 Chỉ đạo 1', '1.1 Ban hành kế hoạch 0,5/1', '1.2 Báo cáo 0/1'],
      [],
    ],
    [
      'sections in Roman numerals, criteria by their codes',
      'I | CHỈ ĐẠO | 2 | 1,5\n1.1 | Kế hoạch | 2 | 1,5\nII | THỂ CHẾ | 1 | 0\n2.1 | 2.1. Văn bản | 1 | 0',
      ['1 CHỈ ĐẠO 2', '1.1 Kế hoạch 1,5/2', '2 THỂ CHẾ 1', '2.1 Văn bản 0/1'],
      [],
    ],
    [
      'criteria counted anew in each section',
      'I. | CHỈ ĐẠO | 3 | 2,5\n1 | Kế hoạch | 2 | 1,5\n1.1 | Ban hành | 1 | 1\n1.2 | Thực hiện | 1 | 0,5\n2 | Kiểm tra | 1 | 1\nII. | THỂ CHẾ | 1 | 0\n1 | Văn bản | 1 | 0\n1.1 | Rà soát | 1 | 0',
      ['1 CHỈ ĐẠO 3', '1.1.2 Thực hiện 0,5/1', '2 THỂ CHẾ 1', '2.1.1 Rà soát 0/1'],
      [],
    ],
    [
      'sections headed in one cell',
      'Lĩnh vực 1: Chỉ đạo | | 1 | 0,5\n1.1 | Kế hoạch | 1 | 0,5\n | II. Cải cách thể chế | 1 | 0\n2.1 | Văn bản | 1 | 0',
      ['1 Chỉ đạo 1', '1.1 Kế hoạch 0,5/1', '2 Cải cách thể chế 1', '2.1 Văn bản 0/1'],
      [],
    ],
    [
      'names that are codes once more',
      '1 | Chỉ đạo | 2 | 1\n1.1 | Tiêu chí 1.1 | 1 | 0,5\n1.2 | Tiêu chí 1.2: Họp | 1 | 0,5',
      ['1 Chỉ đạo 2', '1.1 Tiêu chí 1.1 0,5/1', '1.2 Họp 0,5/1'],
      [],
    ],
    [
      'codes in the names alone, the survey below a heading without points',
      ' | 1. Chỉ đạo | |\n | 1.1. Kế hoạch | 1 | 0,5\n | 2. Điều tra xã hội học | |\n | 2.1. Người dân | 10 | 7',
      ['1 Chỉ đạo 1', '1.1 Kế hoạch 0,5/1', '2 Điều tra xã hội học 10 survey', '2.1 Người dân 7/10'],
      [],
    ],
    [
      'a section without a row',
      '1.1 | Kế hoạch | 1 | 0,5\n1.2 | Kiểm tra | 2 | 2',
      ['1 Lĩnh vực 1 3', '1.1 Kế hoạch 0,5/1'],
      [],
    ],
    [
      'a section that lists no criteria',
      '1 | Chỉ đạo | 1 | 0,5\n1.1 | Kế hoạch | 1 | 0,5\n2 | Thể chế | 6 | 5,5\n8 | Điểm điều tra XHH | 26,5 | 20',
      ['1 Chỉ đạo 1', '1.1 Kế hoạch 0,5/1', '2 Thể chế 5,5/6', '8 Điểm điều tra XHH 20/26,5 survey'],
      [],
    ],
    [
      'a section whose criteria lost nothing, with points of its own or without',
      '1 | Chỉ đạo | 1 | 0,5\n1.1 | Kế hoạch | 1 | 0,5\n2 | Thể chế | 2 | 2\n2.1 | Văn bản | 2 | 2\n3 | Bộ máy\n3.1 | Sắp xếp | 1 | 1\n3.2 | Quy chế | 1 | Không áp dụng',
      ['1 Chỉ đạo 1', '1.1 Kế hoạch 0,5/1', '2 Thể chế 2/2', '3 Bộ máy 1/1'],
      [],
    ],
    [
      'a section of which it cannot be told whether it lost anything',
      '1 | Chỉ đạo | 1 | 0,5\n1.1 | Kế hoạch | 1 | 0,5\n2 | Thể chế | 3 |\n2.1 | Văn bản | 2 | 2\n3 | Bộ máy | 2 | 1\n3.1 | Sắp xếp | 1 | 1\n3.2 | Quy chế | 1 |',
      ['1 Chỉ đạo 1', '1.1 Kế hoạch 0,5/1', '2 Thể chế 3', '3 Bộ máy 2'],
      [7],
    ],
    [
      'totals and repeated headers',
      `1 | Chỉ đạo | 2 | 1,5\n1.1 | Kế hoạch | 1 | 0,5\nSTT | Tiêu chí | Điểm tối đa | Điểm thẩm định\n1.2 | Kiểm tra | 1 | 1\n | Tổng cộng | 2 | 1,5`,
      ['1 Chỉ đạo 2', '1.1 Kế hoạch 0,5/1'],
      [],
    ],
    [
      'points as text, with dots, with their maximum',
      "1 | Chỉ đạo | '3' | '2.05'\n1.1 | Kế hoạch | '1' | '0.8'\n1.2 | Kiểm tra | 1 | 0,5/1\n1.3 | Báo cáo | 1 | 0,75 điểm",
      ['1 Chỉ đạo 3', '1.1 Kế hoạch 0,8/1', '1.2 Kiểm tra 0,5/1', '1.3 Báo cáo 0,75/1'],
      [],
    ],
    [
      'more than the maximum is carried',
      '1 | Chỉ đạo | 1 | 1,5\n1.1 | Kế hoạch | 1 | 1,5',
      ['1 Chỉ đạo 1', '1.1 Kế hoạch 1,5/1'],
      [],
    ],
    [
      'points that cannot be read',
      '1 | Chỉ đạo | 4 | 1\n1.1 | Kế hoạch | 1 | khá\n1.2 | Kiểm tra | 1 |\n1.3 | Báo cáo | | 0,5\n1.4 | Hồ sơ | 1 | 0,5/2\n1.5 | Họp | 1 | 0',
      ['1 Chỉ đạo 4', '1.5 Họp 0/1'],
      [2, 3, 4, 5],
    ],
    [
      'a row with points and no code, of which it cannot be told whether it is a part',
      '1 | Chỉ đạo | 2 | 1\n1.1 | Kế hoạch | 1 | 0,5\n | Điểm thưởng | 1 | 0,5\na) | Ban hành | 0,5 | 0,5',
      ['1 Chỉ đạo 2', '1.1 Kế hoạch 0,5/1'],
      [3],
    ],
    [
      'what does not apply, taken out of the maximum',
      '1 | Chỉ đạo | 3 | 1,5\n1.1 | Kế hoạch | 1 | 0,5\n1.2 | Kiểm tra | 1 | Không áp dụng\n1.3 | Họp | 1 | 1',
      ['1 Chỉ đạo 2', '1.1 Kế hoạch 0,5/1'],
      [],
    ],
    [
      'what does not apply, taken out already',
      '1 | Chỉ đạo | 2 | 1,5\n1.1 | Kế hoạch | 1 | 0,5\n1.2 | Kiểm tra | 1 | Không áp dụng\n1.3 | Họp | 1 | 1',
      ['1 Chỉ đạo 2', '1.1 Kế hoạch 0,5/1'],
      [],
    ],
  ])('%s', (_, rows, expected, unread) => {
    const choice = choiceOf(listOf(`STT | Tiêu chí | Điểm tối đa | Điểm thẩm định\n${rows}`));
    expect(told(choice)).toEqual(expected);
    expect(choice.unread).toEqual(unread);
  });

  test('an opinion may go on below, or hold for several rows', () => {
    const lines = `${HEADER}
1 | Chỉ đạo | 3 | 0 |
1.1 | Ban hành kế hoạch của đơn vị đã | 1 | 0 | Thiếu kinh phí
 | được phê duyệt | | | Thiếu sản phẩm
1.2 | Kiểm tra | 1 | 0 | Không có tài liệu
1.3 | Báo cáo | 1 | 0 |`;
    expect(told(choiceOf(listOf(lines, { merges: ['E5:E6'] })))).toEqual([
      '1 Chỉ đạo 3',
      '1.1 Ban hành kế hoạch của đơn vị đã được phê duyệt 0/1 (Thiếu kinh phí; Thiếu sản phẩm)',
      '1.2 Kiểm tra 0/1 (Không có tài liệu)',
      '1.3 Báo cáo 0/1 (Không có tài liệu)',
    ]);
  });
});

describe('what is no scored list', () => {
  test.each<[string, string]>([
    ['an annex', `${ANNEX_HEADER}\n1 | Chỉ đạo | 1 | 0 | 1\n1.1 | Kế hoạch | 1 | 0 | 1 | Thiếu | Bổ sung`],
    ['a summary of sections', `${SUMMARY_HEADER}\n1 | Chỉ đạo | 13 | 11,3 | 1,7\n2 | Thể chế | 6 | 6 | 0`],
    ['a Bộ tiêu chí', 'STT | Tiêu chí | Điểm tối đa\n1 | Chỉ đạo | 1\n1.1 | Kế hoạch | 1'],
    ['a list that nobody has filled in', `${HEADER}\n1 | Chỉ đạo | 1 | |\n1.1 | Kế hoạch | 1 | |`],
    [
      'results in words',
      'STT | Tiêu chí | Điểm tối đa | Kết quả\n1 | Chỉ đạo | 1 | Tốt\n1.1 | Kế hoạch | 1 | Đã ban hành',
    ],
    ['words', 'Danh sách cán bộ'],
  ])('%s', (_, lines) => {
    expect(isScoredList(sheetOf(lines))).toBe(false);
  });

  test('the real annexes', async () => {
    const workbooks = [
      await namDan(),
      await sample('lam-dong-nhiem-vu'),
      await sample('so-ngoai-vu-giai-phap'),
    ];
    expect(workbooks.flatMap(({ sheets }) => sheets).filter(isScoredList)).toEqual([]);
  });
});
