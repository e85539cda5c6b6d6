import { describe, expect, test } from 'vitest';
import { identityIn, toCatalogue, toldApart } from '../../../src/core/catalogue/adopt';
import { BUILTIN_CATALOGUES } from '../../../src/core/catalogue/builtin';
import { readCatalogue, writeCatalogue } from '../../../src/core/catalogue/file';
import { type CatalogueImport, importCatalogue } from '../../../src/core/catalogue/import';
import { parseA1 } from '../../../src/core/sheet/address';
import { toNumber } from '../../../src/core/values/score';
import { COMPLETE } from '../../support/catalogue';
import { type SheetOptions, sheetOf } from '../../support/sheet';

function importOf(lines: string, options: SheetOptions = {}, area?: string): CatalogueImport {
  const imported = importCatalogue(sheetOf(lines, options), area ? parseA1(area) : null);
  if (!imported) throw new Error('no Bộ tiêu chí');
  return imported;
}

const entries = ({ sections, criteria }: CatalogueImport) =>
  [...sections, ...criteria].map(({ code, name, maximum, scale }) =>
    [code, name, maximum && toNumber(maximum), ...(scale ? [scale.map(toNumber)] : [])].join(' | '),
  );

const notes = ({ criteria }: CatalogueImport) =>
  criteria.flatMap(({ code, note }) => (note === null ? [] : [`${code} | ${note}`]));

const problems = (imported: CatalogueImport) =>
  imported.problems.map(({ kind, ...rest }) => {
    const told = Object.values(rest).map((value) => (Array.isArray(value) ? value.join(' ') : String(value)));
    return [kind, ...told].join(' ');
  });

const HEADER = 'STT | Tiêu chí | Điểm tối đa';

describe('how a criterion is scored is kept in the words of the sheet', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'in a column of its own',
      `STT | Nội dung | Điểm tối đa | Cách tính điểm\n1 | Chỉ đạo | 2\n1.1 | Báo cáo | 1 | Đủ: 1 điểm⏎Thiếu: 0,5 điểm\n1.2 | Họp | 1 | Theo biên bản`,
      ['1.1 | Đủ: 1 điểm\nThiếu: 0,5 điểm', '1.2 | Theo biên bản'],
    ],
    [
      'in lines below, their points in the column of maxima or not; the rest of a name is none',
      `${HEADER}\n1 | Chỉ đạo | 1\n1.1 | Ban hành kế hoạch đối với việc đã | 1\n | được giao\n | Kịp thời | 1\n | Không kịp thời: 0,5\n | Căn cứ văn bản đã gửi`,
      ['1.1 | Kịp thời: 1\nKhông kịp thời: 0,5\nCăn cứ văn bản đã gửi'],
    ],
    [
      'no more of it than a workbook can carry for hundreds of criteria',
      `STT | Nội dung | Điểm tối đa | Cách tính điểm\n1 | Chỉ đạo | 2\n1.1 | Báo cáo | 1 | ${'Đủ hồ sơ '.repeat(80)}`,
      [`1.1 | ${'Đủ hồ sơ '.repeat(44)}Đủ…`],
    ],
  ])('%s', (_, lines, expected) => {
    const imported = importOf(lines);
    expect(notes(imported)).toEqual(expected);
    const identity = { ...identityIn(imported, 2025), province: 'Hà Nam' };
    const catalogue = toCatalogue(imported, identity, 'Thử');
    const read = readCatalogue(writeCatalogue(catalogue));
    expect(read.ok && read.value.criteria.flatMap(({ note }) => note ?? [])).toEqual(
      imported.criteria.flatMap(({ note }) => note ?? []),
    );
  });
});

describe('a Bộ tiêu chí is read from a sheet', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'sections called by their numbers alone',
      `${HEADER}\n1 | Lĩnh vực 1 | 1\n1.1 | Kế hoạch CCHC | 1\nII | Phần II. | 1\n2.1 | Văn bản | 1`,
      ['1 | Lĩnh vực 1 | 1', '2 | Phần II. | 1', '1.1 | Kế hoạch CCHC | 1', '2.1 | Văn bản | 1'],
    ],
    [
      'plain',
      `${HEADER}\n1 | Chỉ đạo, điều hành | 3\n1.1 | Kế hoạch CCHC | 2\n1.1.1 | Ban hành kế hoạch | 0,5\n1.1.2 | Mức độ hoàn thành | 1,5\n1.2 | Kiểm tra CCHC | 1\n | Tổng cộng | 3`,
      [
        '1 | Chỉ đạo, điều hành | 3',
        '1.1 | Kế hoạch CCHC | 2',
        '1.1.1 | Ban hành kế hoạch | 0.5',
        '1.1.2 | Mức độ hoàn thành | 1.5',
        '1.2 | Kiểm tra CCHC | 1',
      ],
    ],
    [
      'Roman sections, codes that Excel made numbers of, texts for points, names that repeat their code',
      "Mã | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Thang điểm\nI | CẢI CÁCH THỂ CHẾ | '2,5'\n1,1 | 1.1. Xây dựng văn bản | '1.5'\n1,2 | Kiểm tra văn bản | 1",
      ['1 | CẢI CÁCH THỂ CHẾ | 2.5', '1.1 | Xây dựng văn bản | 1.5', '1.2 | Kiểm tra văn bản | 1'],
    ],
    [
      'criteria counted anew in each section',
      `${HEADER}\nI. | CHỈ ĐẠO | 3\n1 | Kế hoạch | 2\n1.1 | Ban hành | 1\n1.2 | Thực hiện | 1\n2 | Kiểm tra | 1\nII. | THỂ CHẾ | 1\n1 | Văn bản | 1\n1.1 | Rà soát | 1`,
      [
        '1 | CHỈ ĐẠO | 3',
        '2 | THỂ CHẾ | 1',
        '1.1 | Kế hoạch | 2',
        '1.1.1 | Ban hành | 1',
        '1.1.2 | Thực hiện | 1',
        '1.2 | Kiểm tra | 1',
        '2.1 | Văn bản | 1',
        '2.1.1 | Rà soát | 1',
      ],
    ],
    [
      'one number among codes of the section, above and below them',
      `${HEADER}\nI | CHỈ ĐẠO | 2\n5 | Trang | 1\n1.1 | Kế hoạch | 2\nII | THỂ CHẾ | 3\n2.1 | Văn bản | 1\n2.2 | Rà soát | 1\n2 | Sáng kiến | 1`,
      ['1 | CHỈ ĐẠO | 2', '2 | THỂ CHẾ | 3', '1.1 | Kế hoạch | 2', '2.1 | Văn bản | 1', '2.2 | Rà soát | 1'],
    ],
    [
      'criteria counted anew over parts of the section’s own number',
      `${HEADER}\nII | THỂ CHẾ | 3\n1 | Văn bản | 1\n2 | Rà soát | 2\n2.1 | Tự rà soát | 2`,
      ['2 | THỂ CHẾ | 3', '2.1 | Văn bản | 1', '2.2 | Rà soát | 2', '2.2.1 | Tự rà soát | 2'],
    ],
    [
      'numbers and names in one cell',
      `${HEADER}\nLĩnh vực 1: Chỉ đạo | | 1\n1.1 | Kế hoạch | 1\n | II. Cải cách thể chế | 1\n | 2.1. Văn bản | 1`,
      ['1 | Chỉ đạo | 1', '2 | Cải cách thể chế | 1', '1.1 | Kế hoạch | 1', '2.1 | Văn bản | 1'],
    ],
    [
      'the scale in lines below each criterion',
      `${HEADER}\n1 | Chỉ đạo | 3\n1.1 | Ban hành kế hoạch | 1\n | Ban hành kịp thời: 1\n | Ban hành không kịp thời: 0,5\n | Không ban hành: 0\n1.2 | Thực hiện kế hoạch | 2\n | Trên 90%: 2 điểm\n | Từ 70% - 90%: 1\n | Dưới 70%: 0`,
      ['1 | Chỉ đạo | 3', '1.1 | Ban hành kế hoạch | 1 | 0,0.5,1', '1.2 | Thực hiện kế hoạch | 2 | 0,1,2'],
    ],
    [
      'the points of the scale in the column of maxima',
      `${HEADER}\n1 | Chỉ đạo | 1\n1.1 | Ban hành kế hoạch | 1\n | Kịp thời | 1\n | Không kịp thời | 0,5\n | Không ban hành | 0`,
      ['1 | Chỉ đạo | 1', '1.1 | Ban hành kế hoạch | 1 | 0,0.5,1'],
    ],
    [
      'the scale inside the cell of the name, or in a column of its own',
      `STT | Nội dung | Điểm tối đa | Cách tính điểm | Tài liệu kiểm chứng\n1 | Chỉ đạo | 2\n1.1 | Ban hành kế hoạch⏎- Kịp thời: 1⏎- Không: 0 | 1 | | Kế hoạch\n1.2 | Báo cáo | 1 | Đủ: 1 điểm⏎Thiếu: 0,5 điểm⏎Không có: 0 điểm | Báo cáo`,
      ['1 | Chỉ đạo | 2', '1.1 | Ban hành kế hoạch | 1 | 0,1', '1.2 | Báo cáo | 1 | 0,0.5,1'],
    ],
    [
      'parts that add up, deductions and formulas are no scale',
      `${HEADER}\n1 | Chỉ đạo | 3\n1.1 | Kế hoạch | 1\n | Ban hành: 0,5\n | Hoàn thành: 0,5\n1.2 | Báo cáo | 1\n | Đủ báo cáo: 1\n | Mỗi báo cáo thiếu trừ: 0,25\n1.3 | Hồ sơ | 1\n | Đạt 100%: 1\n | Dưới 100%: điểm bằng tỷ lệ nhân với điểm tối đa`,
      ['1 | Chỉ đạo | 3', '1.1 | Kế hoạch | 1', '1.2 | Báo cáo | 1', '1.3 | Hồ sơ | 1'],
    ],
    [
      'a name cut by a page break, the header once more',
      `${HEADER}\n1 | Chỉ đạo | 1\n1.1 | Thực hiện báo cáo đối với nhiệm vụ đã | 1\n${HEADER}\n | được phân cấp, phân quyền\n1.2 | Kiểm tra | 0`,
      [
        '1 | Chỉ đạo | 1',
        '1.1 | Thực hiện báo cáo đối với nhiệm vụ đã được phân cấp, phân quyền | 1',
        '1.2 | Kiểm tra | 0',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(entries(importOf(lines))).toEqual(expected);
  });

  test('only from the selected area, if there is one', () => {
    const lines = `${HEADER}\n1 | Chỉ đạo | 1\n1.1 | Kế hoạch | 1\n${HEADER}\n2 | Thể chế | 1\n2.1 | Văn bản | 1`;
    expect(entries(importOf(lines, {}, 'A4:C6'))).toEqual(['2 | Thể chế | 1', '2.1 | Văn bản | 1']);
  });

  test.each<[string, string]>([
    [
      'an annex',
      'Tiêu chí | Nội dung | Điểm chuẩn | Điểm thẩm định | Điểm bị mất | Giải pháp\n1 | Chỉ đạo | 1 | 1 | 0',
    ],
    ['no points', 'STT | Tiêu chí | Ghi chú\n1 | Chỉ đạo'],
    ['nothing', 'Danh sách'],
  ])('but not from %s', (_, lines) => {
    expect(importCatalogue(sheetOf(lines), null)).toBeNull();
  });
});

describe('what does not add up is told', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'nothing',
      '1 | Chỉ đạo | 3\n1.1 | Kế hoạch | 2\n1.1.1 | Ban hành | 2\n1.2 | Kiểm tra | 1\n | Tổng | 3',
      [],
    ],
    ['a section', '1 | Chỉ đạo | 4\n1.1 | Kế hoạch | 2\n1.2 | Kiểm tra | 1', ['children 1 C2 4 3']],
    [
      'a criterion; its parts stand for it where it has no points itself',
      '1 | Chỉ đạo | 3\n1.1 | Kế hoạch | 2\n1.1.1 | Ban hành | 0,5\n1.2 | Kiểm tra | \n1.2.1 | Số cuộc | 1',
      ['children 1.1 C3 2 0.5'],
    ],
    ['the total', '1 | Chỉ đạo | 3\n2 | Thể chế | 2\n | Tổng cộng | 6', ['total C4 6 5']],
    ['a code twice', '1 | Chỉ đạo | 2\n1.1 | Kế hoạch | 1\n1.1 | Kiểm tra | 1', ['duplicate 1.1 A3 A4']],
    ['no points', '1 | Chỉ đạo | 2\n1.1 | Kế hoạch | \n1.2 | Kiểm tra | 2', ['no-maximum 1.1 C3']],
    ['points that are none', '1 | Chỉ đạo | 2\n1.1 | Kế hoạch | hai', ['no-maximum 1.1 C3']],
    ['no name', '1 | Chỉ đạo | 1\n1.1 | | 1', ['no-name 1.1 A3']],
    ['no section', '1.1 | Kế hoạch | 1\n1.2 | Kiểm tra | 1', ['no-section 1']],
    [
      'nothing of criteria counted anew',
      'I | CHỈ ĐẠO | 2\n1 | Kế hoạch | 2\n1.1 | Ban hành | 2\nII | THỂ CHẾ | 1\n1 | Văn bản | 1',
      [],
    ],
    [
      'a number that only counts, beside codes in the names',
      'I | CHỈ ĐẠO | 10\n1 | 1.1. Kế hoạch | 3\n2 | 1.2. Tuyên truyền | 3\n3 | Sáng kiến | 4',
      ['no-code A5 3'],
    ],
    [
      'a code whose criterion is not listed where criteria are counted anew',
      'I | CHỈ ĐẠO | 2\n1 | Kế hoạch | 2\n1.1 | Ban hành | 2\n2.1 | Rà soát | 1',
      ['no-code A5 2.1'],
    ],
    [
      'a code that is too deep where criteria are counted anew',
      'I | CHỈ ĐẠO | 2\n1 | Kế hoạch | 2\n1.1.1.1 | Ban hành | 2',
      ['no-code A4 1.1.1.1'],
    ],
    ['no code', '1 | Chỉ đạo | 1\nx.y | Kế hoạch | 1', ['no-code A3 x.y']],
  ])('%s', (_, rows, expected) => {
    const found = problems(importOf(`${HEADER}\n${rows}`));
    expect(
      found.filter((problem) => !problem.startsWith('children 1 C2') || expected.includes(problem)),
    ).toEqual(expected);
  });
});

describe('a catalogue of one’s own', () => {
  const SHEET = `BỘ TIÊU CHÍ ĐÁNH GIÁ CHỈ SỐ CCHC CẤP XÃ TỈNH NGHỆ AN NĂM 2025\n${HEADER}\n1 | Chỉ đạo | 70\n1.1 | Kế hoạch | 70\n2 | Điều tra xã hội học | 30\n | Tổng điểm | 100`;

  test.each<[string, string, object]>([
    ['all', SHEET, { province: 'Nghệ An', level: 'xa', year: 2025, complete: true }],
    [
      'a department’s',
      SHEET.replace('CẤP XÃ TỈNH NGHỆ AN NĂM 2025', 'của các sở, ban, ngành thành phố Hải Phòng'),
      { province: 'Hải Phòng', level: 'so', year: 2026, complete: true },
    ],
    [
      'a part',
      SHEET.replace('| 100', '| 90'),
      { province: 'Nghệ An', level: 'xa', year: 2025, complete: false },
    ],
    ['no title', `${HEADER}\n1 | Chỉ đạo | 70`, { province: '', level: 'xa', year: 2026, complete: false }],
  ])('its title says what it is: %s', (_, lines, expected) => {
    expect(identityIn(importOf(lines), 2026)).toEqual(expected);
  });

  test('is made of what was read and what the user says, and told apart from those that are known', () => {
    const imported = importOf(SHEET);
    const made = toCatalogue(imported, identityIn(imported, 2026), 'Nghệ An · cấp xã · 2025');
    expect(made).toMatchObject({ id: 'nghe-an-xa-2025', province: 'Nghệ An', complete: true });
    expect(made.sections.map(({ code, survey }) => [code, survey])).toEqual([
      ['1', false],
      ['2', true],
    ]);
    const second = toldApart(made, BUILTIN_CATALOGUES);
    expect(second).toEqual({ ...made, id: 'nghe-an-xa-2025-2', title: 'Nghệ An · cấp xã · 2025 (2)' });
    expect(toldApart(made, [...BUILTIN_CATALOGUES, second])).toMatchObject({ id: 'nghe-an-xa-2025-3' });
  });

  test.each([...BUILTIN_CATALOGUES, COMPLETE].map((each) => [each.id, each] as const))(
    '%s is read from its file as it was written',
    (_, catalogue) => {
      expect(readCatalogue(writeCatalogue(catalogue))).toEqual({ ok: true, value: catalogue });
    },
  );

  test.each<[string, string, string]>([
    ['cut off', writeCatalogue(COMPLETE).slice(0, -20), 'catalogue/damaged'],
    ['something else', '{"a":1}', 'catalogue/damaged'],
    [
      'of a later version',
      writeCatalogue(COMPLETE).replace('"version": 1', '"version": 2'),
      'catalogue/newer',
    ],
  ])('a file is refused: %s', (_, text, code) => {
    expect(readCatalogue(text)).toEqual({ ok: false, failure: { code } });
  });
});
