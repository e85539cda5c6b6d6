import { describe, expect, test } from 'vitest';
import { toA1 } from '../../../src/core/sheet/address';
import { judgeAll } from '../../support/nam-dan';
import { ANNEX_HEADER, type SheetOptions, SUMMARY_HEADER, sheetOf } from '../../support/sheet';

const TITLE = `PHỤ LỤC
GIẢI PHÁP KHẮC PHỤC CÁC TIÊU CHÍ BỊ MẤT ĐIỂM CHỈ SỐ CCHC NĂM 2025
(Kèm theo Kế hoạch số 45/KH-UBND ngày 10 tháng 4 năm 2026 của UBND xã Nam Đàn)`;

const WHO = 'Phòng Văn hóa - Xã hội | Các phòng chuyên môn | Trước ngày 31/12/2026';

/** The same annex, as careful officials might set it out, and what there is to warn of all the same. */
const ANNEXES: readonly (readonly [string, string, SheetOptions?, (readonly string[])?])[] = [
  [
    'as the form has it, with a total',
    `${ANNEX_HEADER}
1 | Chỉ đạo, điều hành | 13 | 12,3 | 0,7
1.1.2 | Chất lượng kế hoạch CCHC | 1 | 0,8 | 0,2 | Thiếu mục kinh phí | Bổ sung mục kinh phí | ${WHO}
1.3 | Phân công lãnh đạo phụ trách | 1 | 0,5 | 0,5 | Thiếu thông báo | Ban hành thông báo | ${WHO}
2 | Cải cách thể chế | 6 | 6 | 0
5 | Cải cách chế độ công vụ | 10 | 9,5 | 0,5
5.6 | Thực hiện tinh giản biên chế | 0,5 | 0 | 0,5 | Chưa có kế hoạch | Xây dựng kế hoạch | ${WHO}
| Tổng cộng | 29 | 27,8 | 1,2`,
  ],
  [
    'with numbered columns, formulas, and a signature',
    `${ANNEX_HEADER}
(1) | (2) | (3) | (4) | (5)=(3)-(4) | (6) | (7) | (8) | (9) | (10)
1 | Chỉ đạo, điều hành | 13 | =C6-E6→12,5 | =SUM(E7)→0,5
1.3 | Phân công lãnh đạo phụ trách | 1 | 0,5 | =C7-D7→0,5 | Thiếu thông báo | Ban hành thông báo | ${WHO}
TỔNG CỘNG | | =C6→13 | =D6→12,5 | =E6→0,5
|
Nơi nhận: | | | | | | TM. ỦY BAN NHÂN DÂN
- Sở Nội vụ; | | | | | | KT. CHỦ TỊCH
- Lưu: VT. | | | | | | PHÓ CHỦ TỊCH`,
  ],
  [
    'sections in numerals that only count, named across the table, without points',
    `${ANNEX_HEADER}
I | CHỈ ĐẠO, ĐIỀU HÀNH
1.3 | Phân công lãnh đạo phụ trách | 1 | 0,5 | 0,5 | Thiếu thông báo | Ban hành thông báo | ${WHO}
II | CẢI CÁCH THỦ TỤC HÀNH CHÍNH
3.3.2 | Thực hiện việc xin lỗi | 1 | 0 | 1 | Chưa đạt | Đôn đốc các phòng | ${WHO}`,
    { merges: ['B5:J5', 'B7:J7'] },
  ],
  [
    'sections in one cell with their number',
    `${ANNEX_HEADER}
1. Chỉ đạo, điều hành | | 13 | 12,5 | 0,5
1.3 | Phân công lãnh đạo phụ trách | 1 | 0,5 | 0,5 | Thiếu thông báo | Ban hành thông báo | ${WHO}
| Lĩnh vực 3: Cải cách thủ tục hành chính | 14 | 13 | 1
3.3.2 | Thực hiện việc xin lỗi | 1 | 0 | 1 | Chưa đạt | Đôn đốc các phòng | ${WHO}`,
    { merges: ['A5:B5'] },
  ],
  [
    'sub-criteria under a parent that has the sums, or only the name',
    `${ANNEX_HEADER}
1 | Chỉ đạo, điều hành | 13 | 12 | 1
1.1 | Kế hoạch CCHC | 2 | 1,5 | 0,5
1.1.2 | Chất lượng kế hoạch CCHC | 1 | 0,5 | 0,5 | Thiếu mục kinh phí | Bổ sung mục kinh phí | ${WHO}
1.6 | Khắc phục tồn tại
1.6.2 | Phân tích đánh giá Chỉ số CCHC | 1 | 0,5 | 0,5 | Chưa có báo cáo | Xây dựng báo cáo | ${WHO}`,
  ],
  [
    'owner, coordinator and deadline merged over rows, a task over both columns',
    `${ANNEX_HEADER}
1 | Chỉ đạo, điều hành | 13 | 12,3 | 0,7
1.1.2 | Chất lượng kế hoạch CCHC | 1 | 0,8 | 0,2 | Thiếu mục kinh phí | Bổ sung mục kinh phí | ${WHO}
1.3 | Phân công lãnh đạo phụ trách | 1 | 0,5 | 0,5 | Thiếu thông báo | Ban hành thông báo
4 | Cải cách tổ chức bộ máy | 7 | 6 | 1
4.4 | Rà soát, sửa đổi quy chế làm việc | 1 | 0 | 1 | Chưa đầy đủ | Sửa đổi quy chế | Theo phân công tại Quyết định số 1441/QĐ-UBND ngày 25/9/2025 | | Quý IV/2026`,
    { merges: ['H6:H7', 'I6:I7', 'J6:J7', 'H9:I9'] },
    ['H6 cell/merged', 'I6 cell/merged', 'J6 cell/merged'],
  ],
  [
    'several remedies of one criterion on rows of their own',
    `${ANNEX_HEADER}
1 | Chỉ đạo, điều hành | 13 | 12,5 | 0,5
1.3 | Phân công lãnh đạo phụ trách | 1 | 0,5 | 0,5 | Thiếu thông báo | Ban hành thông báo | ${WHO}
| | | | | | Tổ chức họp định kỳ hằng tháng | Văn phòng HĐND và UBND | Các phòng chuyên môn | Thường xuyên`,
    { merges: ['A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:E7', 'F6:F7'] },
  ],
  [
    'a header over two rows, other words, a running number, a blank row',
    `STT | Mã TC | Tên tiêu chí | Điểm | | | Nguyên nhân | Biện pháp khắc phục | Đơn vị | | Thời hạn hoàn thành
| | | Tối đa | Thẩm định | Bị trừ | | | Chủ trì | Phối hợp |
| 1 | Chỉ đạo, điều hành | 13 | 12,5 | 0,5
1 | 1.3 | Phân công lãnh đạo phụ trách | 1 | 0,5 | 0,5 | Thiếu thông báo | Ban hành thông báo | ${WHO}
|
| 2 | Cải cách thể chế | 6 | 6 | 0`,
    { merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:F4', 'G4:G5', 'H4:H5', 'I4:J4', 'K4:K5'] },
  ],
  [
    'a running number beside codes in the content',
    `STT | Tiêu chí | ${ANNEX_HEADER.split(' | ').slice(2).join(' | ')}
I | CHỈ ĐẠO, ĐIỀU HÀNH | 13 | 12,3 | 0,7
1 | 1.1.2. Chất lượng kế hoạch CCHC | 1 | 0,8 | 0,2 | Thiếu mục kinh phí | Bổ sung mục kinh phí | ${WHO}
2 | 1.3. Phân công lãnh đạo phụ trách | 1 | 0,5 | 0,5 | Thiếu thông báo | Ban hành thông báo | ${WHO}
II | CẢI CÁCH CHẾ ĐỘ CÔNG VỤ | 10 | 9,5 | 0,5
1 | 5.6. Thực hiện tinh giản biên chế | 0,5 | 0 | 0,5 | Chưa có kế hoạch | Xây dựng kế hoạch | ${WHO}`,
  ],
  [
    'only the sections that lost points, under a total of all',
    `${ANNEX_HEADER}
1 | Chỉ đạo, điều hành | 13 | 12,5 | 0,5
1.3 | Phân công lãnh đạo phụ trách | 1 | 0,5 | 0,5 | Thiếu thông báo | Ban hành thông báo | ${WHO}
5 | Cải cách chế độ công vụ | 10 | 9,5 | 0,5
5.6 | Thực hiện tinh giản biên chế | 0,5 | 0 | 0,5 | Chưa có kế hoạch | Xây dựng kế hoạch | ${WHO}
| Tổng điểm | 69,5 | 68,5 | 1`,
  ],
  [
    'computed scores, shown to two decimals',
    `${ANNEX_HEADER}
7 | Chính quyền điện tử, chính quyền số | 17 | =C5-E5→15,91666667 | =SUM(E6:E7)→1,083333333
7.3 | Mức độ ứng dụng trí tuệ nhân tạo (AI) | 1 | 0,25 | 0,75 | Thiếu minh chứng | Bổ sung minh chứng | ${WHO}
7.5 | Thực hiện chế độ báo cáo | 1,5 | =1.5*7/9→1,166666667 | 0,33 | Có 2 kỳ chậm | Báo cáo đúng hạn | ${WHO}`,
    { formats: { D5: '0.00', E5: '0.00', D7: '0.00' } },
  ],
  [
    'typed in decomposed letters',
    `${ANNEX_HEADER}
1 | Chỉ đạo, điều hành | 13 | 12,5 | 0,5
1.3 | Phân công lãnh đạo phụ trách | 1 | 0,5 | 0,5 | Thiếu thông báo | Ban hành thông báo | ${WHO}
| Tổng cộng | 13 | 12,5 | 0,5`.normalize('NFD'),
  ],
];

describe('an annex made with care has no error', () => {
  test.each(ANNEXES.map((each) => [each[0], each] as const))('%s', (_, [, lines, options, warnings = []]) => {
    const sheet = sheetOf(`${TITLE}\n${lines}`, options);
    const [report] = judgeAll({ sheets: [sheet], active: sheet.name, settings: null });
    const grave = report?.findings.filter(({ severity }) => severity !== 'advice');
    expect(grave?.map(({ at, rule }) => `${toA1(at)} ${rule}`)).toEqual(warnings);
    expect(report?.ready).toBe(true);
  });

  test('beside its summary, and beside last year’s sheets', () => {
    const [[, lines] = ['', '']] = ANNEXES;
    const annex = sheetOf(`${TITLE}\n${lines}`);
    const summary = sheetOf(
      `TỔNG HỢP ĐIỂM NĂM 2025\n${SUMMARY_HEADER}\n1 | Chỉ đạo điều hành | 13 | 12,3 | 0,7\n2 | Cải cách thể chế | 6 | 6 | 0\n5 | Cải cách công vụ | 10 | 9,5 | 0,5\n8 | Điều tra XHH | 30,5 | 30 | 0,5\nTổng | | 59,5 | 57,8 | 1,7`,
      { name: 'Tổng hợp' },
    );
    const old = sheetOf(`TỔNG HỢP ĐIỂM NĂM 2024\n${SUMMARY_HEADER}\n1 | Chỉ đạo điều hành | 12 | 11 | 1`, {
      name: 'Năm 2024',
    });
    const reports = judgeAll({ sheets: [annex, summary, old], active: annex.name, settings: null });
    const errors = reports.flatMap(({ sheet, findings }) =>
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ at, rule }) => `${sheet} ${toA1(at)} ${rule}`),
    );
    expect(reports).toHaveLength(3);
    expect(errors).toEqual([]);
  });
});
