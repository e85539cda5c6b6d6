import { describe, expect, test } from 'vitest';
import { parseAnnex, parseAnnexes } from '../../../src/core/annex/parse';
import { snapshotOf } from '../../../src/core/draft/snapshot';
import { draftReport, type Report } from '../../../src/core/report/report';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { namDan } from '../../support/nam-dan';
import { sample } from '../../support/samples';
import { ANNEX_HEADER, SUMMARY_HEADER, sheetOf } from '../../support/sheet';

function reportOn(sheet: SheetSnapshot | undefined, others: readonly SheetSnapshot[] = []): Report {
  const annex = sheet && parseAnnex(sheet);
  const report = annex && draftReport(annex, [sheet, ...others]);
  if (!report) throw new Error('no report');
  return report;
}

const reported = (rows: string, others: readonly SheetSnapshot[] = []) =>
  reportOn(sheetOf(`${ANNEX_HEADER}\n${rows}`), others).text.split('\n');

describe('the analysis of lost points', () => {
  test('section by section, criterion by criterion, in the words of the annex', () => {
    const rows = `1 | Chỉ đạo, điều hành | 13 | 11,8 | 1,2
1.1.2. | 1.1.2. Chất lượng kế hoạch CCHC | 1 | '0.8' | '0.2' | .Thiếu kinh phí⏎+ Chưa có sản phẩm | Bổ sung mục kinh phí
1.6.2 | Phân tích Chỉ số CCHC | 1 | 0 | 1 | Không có báo cáo | Xây dựng báo cáo
2 | Cải cách thể chế | 6 | 6 | 0`;
    expect(reported(rows)).toEqual([
      'PHÂN TÍCH CÁC TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN BỊ MẤT ĐIỂM',
      '1. Chỉ đạo, điều hành',
      'Điểm thẩm định: 11,8/13 điểm, bị trừ: 1,2 điểm.',
      'Tiêu chí 1.1.2 – Chất lượng kế hoạch CCHC',
      '- Điểm thẩm định: 0,8/1 điểm, bị trừ: 0,2 điểm.',
      '- Nguyên nhân: Thiếu kinh phí',
      '+ Chưa có sản phẩm',
      '- Nhiệm vụ và giải pháp: Bổ sung mục kinh phí',
      'Tiêu chí 1.6.2 – Phân tích Chỉ số CCHC',
      '- Điểm thẩm định: 0/1 điểm, bị trừ: 1 điểm.',
      '- Nguyên nhân: Không có báo cáo',
      '- Nhiệm vụ và giải pháp: Xây dựng báo cáo',
      'TỔNG HỢP ĐIỂM BỊ TRỪ',
      '1. Chỉ đạo, điều hành: 1,2 điểm.',
      '2. Cải cách thể chế: 0 điểm.',
      'Tổng cộng: 1,2 điểm.',
    ]);
  });

  test.each<[string, string, readonly string[]]>([
    [
      'tenths are added exactly',
      '1 | Chỉ đạo | 3 | 2,4 | 0,6\n1.1 | A | 1 | 0,9 | 0,1\n1.2 | B | 1 | 0,8 | 0,2\n1.3 | C | 1 | 0,7 | 0,3',
      ['1. Chỉ đạo: 0,6 điểm.', 'Tổng cộng: 0,6 điểm.'],
    ],
    [
      'a section that says otherwise',
      '7 | Số | 17 | 14,12 | 2,88\n7.3 | AI | 1 | 0,25 | 0,75\n7.9 | Hồ sơ | 2 | 0,21 | 1,79',
      ['7. Số: 2,54 điểm (dòng lĩnh vực ghi 2,88 điểm).', 'Tổng cộng: 2,54 điểm.'],
    ],
    [
      'a section whose own points do not fit together',
      '1 | Chỉ đạo | 10 | 7 | 2\n1.1 | A | 4 | 1 | 3',
      ['1. Chỉ đạo: 3 điểm (dòng lĩnh vực ghi 2 điểm).', 'Tổng cộng: 3 điểm.'],
    ],
    [
      'a section whose row comes once more behind a page break',
      `1 | Chỉ đạo | 3 | 1,5 | 1,5\n1.1 | A | 2 | 1 | 1\n${ANNEX_HEADER}\n1 | Chỉ đạo (tiếp) | | |\n1.2 | B | 1 | 0,5 | 0,5`,
      ['1. Chỉ đạo: 1,5 điểm.', 'Tổng cộng: 1,5 điểm.'],
    ],
    [
      'a section that lists no criteria',
      '1 | Chỉ đạo | 1 | 0 | 1\n1.1 | A | 1 | 0 | 1\n2 | Thể chế | 6 | 5,5 | 0,5',
      ['1. Chỉ đạo: 1 điểm.', '2. Thể chế: 0,5 điểm.', 'Tổng cộng: 1,5 điểm.'],
    ],
    [
      'parts are counted once',
      '1 | Chỉ đạo | 2 | 1 | 1\n1.1 | A | 2 | 1 | 1\n1.1.1 | B | 1 | 0,5 | 0,5\n1.1.2 | C | 1 | 0,5 | 0,5',
      ['1. Chỉ đạo: 1 điểm.', 'Tổng cộng: 1 điểm.'],
    ],
    [
      'sections without rows of their own',
      '1.1 | A | 1 | 0 | 1\n3.1 | B | 1 | 0,5 | 0,5',
      ['1. Lĩnh vực 1: 1 điểm.', '3. Lĩnh vực 3: 0,5 điểm.', 'Tổng cộng: 1,5 điểm.'],
    ],
    [
      'criteria below a total, behind the sections above it',
      '1 | Chỉ đạo | 3 | 2 | 1\n1.1 | A | 1 | 0 | 1\n | Tổng cộng | 3 | 2 | 1\n2.1 | B | 1 | 0,5 | 0,5',
      ['1. Chỉ đạo: 1 điểm.', '2. Lĩnh vực 2: 0,5 điểm.', 'Tổng cộng: 1,5 điểm.'],
    ],
    [
      'points that cannot be read',
      '1 | Chỉ đạo | 1 | 0 | 1\n1.1 | A | 1 | khá |',
      ['1. Chỉ đạo: chưa cộng được, vì có điểm không đọc được.', 'Tổng cộng: … điểm.'],
    ],
  ])('%s', (_, rows, expected) => {
    const lines = reported(rows);
    expect(lines.slice(lines.indexOf('TỔNG HỢP ĐIỂM BỊ TRỪ') + 1)).toEqual(expected);
  });

  test('of a criterion and its parts the parts are told of, and the whole where it says what to do', () => {
    const told = (remedy: string) =>
      reported(
        `1 | Chỉ đạo | 2 | 1 | 1\n1.1 | A | 2 | 1 | 1 | | ${remedy}\n1.1.1 | B | 2 | 1 | 1 | Thiếu | Bổ sung`,
      ).filter((line) => line.startsWith('Tiêu chí'));
    expect(told('')).toEqual(['Tiêu chí 1.1.1 – B']);
    expect(told('Rà soát')).toEqual(['Tiêu chí 1.1 – A', 'Tiêu chí 1.1.1 – B']);
  });

  test('what is still to be written is left open', () => {
    expect(reported('1 | Chỉ đạo | 1 | 0 | 1\n1.1 | A | 1 | | ')).toEqual(
      expect.arrayContaining([
        '- Điểm thẩm định: …/1 điểm, bị trừ: … điểm.',
        '- Nguyên nhân: …',
        '- Nhiệm vụ và giải pháp: …',
      ]),
    );
  });

  test.each<[string, string, readonly string[]]>([
    ['beside the cause', 'Chưa họp', ['- Ý kiến thẩm định: Thiếu biên bản', '- Nguyên nhân: Chưa họp']],
    [
      'once, where the reason begins with it',
      'Thiếu biên bản. Do chưa họp đủ',
      ['- Ý kiến thẩm định: Thiếu biên bản', '- Nguyên nhân: Do chưa họp đủ'],
    ],
    [
      'once, where it is all that is known',
      'Thiếu biên bản',
      ['- Ý kiến thẩm định: Thiếu biên bản', '- Nguyên nhân: …'],
    ],
  ])('the opinion comes from the scored list of the workbook: %s', (_, reason, expected) => {
    const list = sheetOf(
      `STT | Tiêu chí | Điểm tối đa | Điểm thẩm định | Ý kiến thẩm định\n1 | Chỉ đạo | 1 | 0 |\n1.1 | Họp | 1 | 0 | Thiếu biên bản`,
      { name: 'Bảng điểm' },
    );
    const lines = reported(`1 | Chỉ đạo | 1 | 0 | 1\n1.1 | Họp | 1 | 0 | 1 | ${reason} | Họp đủ`, [list]);
    expect(lines.slice(5, 7)).toEqual(expected);
  });

  test('the sheet has the lines of the text, and a text too long for a row goes on in the next', () => {
    const long = Array.from({ length: 200 }, (_, index) => `Việc thứ ${index}.`).join(' ');
    const { draft, text } = reportOn(
      sheetOf(`${ANNEX_HEADER}\n1 | Chỉ đạo | 1 | 0 | 1\n1.1 | Họp | 1 | 0 | 1 | Thiếu | ${long}`),
    );
    const cells = draft.rows.map(({ cells: [cell] }) => `${cell?.value}`);
    expect(Math.max(...cells.map(({ length }) => length))).toBeLessThanOrEqual(1500);
    expect(cells.join(' ')).toBe(text.replaceAll('\n', ' '));
    expect(draft.print).toMatchObject({ landscape: false, titleRows: null, pageNumbers: true });
  });

  test('none of annexes that are not scored criterion by criterion', async () => {
    const sheets = [
      sheetOf(`${SUMMARY_HEADER}\n1 | Chỉ đạo | 13 | 11,3 | 1,7`),
      ...(await sample('lam-dong-nhiem-vu')).sheets,
      ...(await sample('so-ngoai-vu-giai-phap')).sheets,
    ];
    const annexes = sheets.flatMap((sheet) => parseAnnexes(sheet));
    expect(annexes.map((annex) => draftReport(annex, sheets))).toEqual(annexes.map(() => null));
  });
});

describe('of Nam Đàn', () => {
  test('every criterion that lost points, and exactly what they lost', async () => {
    const { text } = reportOn((await namDan()).sheets[0]);
    expect(text).toMatchInlineSnapshot(`
      "PHÂN TÍCH CÁC TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN BỊ MẤT ĐIỂM
      1. Chỉ đạo, điều hành
      Điểm thẩm định: 11,3/13 điểm, bị trừ: 1,7 điểm.
      Tiêu chí 1.1.2 – Chất lượng kế hoạch CCHC: (1) xác định đầy đủ nhiệm vụ, sát với thực tế của cơ quan, đơn vị; (2) phân công trách nhiệm rõ ràng; (3) có kết quả, sản phẩm đầu ra; (4) có thời hạn hoàn thành; (5) dự kiến bố trí kinh phí triển khai
      - Điểm thẩm định: 0,8/1 điểm, bị trừ: 0,2 điểm.
      - Nguyên nhân: Kế hoạch cải cách hành chính đã làm nhưng thiếu mục kinh phí chưa đưa vào.
      - Nhiệm vụ và giải pháp: Thực hiện kế hoạch và báo cáo đầy đủ nhiệm vụ, kịp thời gian
      Tiêu chí 1.3 – (1) Phân công lãnh đạo phụ trách lãnh đạo, chỉ đạo và công chức tham mưu công tác CCHC đúng quy định; (2) Tổ chức làm việc tập thể theo định kỳ tháng (12 kỳ/năm) để đánh giá và chỉ đạo thực hiện CCHC
      - Điểm thẩm định: 0,5/1 điểm, bị trừ: 0,5 điểm.
      - Nguyên nhân: Trong thông báo phân công nhiệm vụ ban chỉ đạo thiếu thông báo phân công lãnh đạo phụ trách lãnh đạo
      - Nhiệm vụ và giải pháp: Tham mưu đầy đủ thông báo phân công lãnh đạo phụ trách lãnh đạo đảm bảo quy định
      Tiêu chí 1.6.2 – Tổ chức thực hiện phân tích đánh giá Chi số CCHC của cơ quan, đơn vị đã được UBND tỉnh công bố và báo cáo kết quả khắc phục những tồn tại, hạn chế bị mất điểm, không đạt điểm tối đa của năm trước
      - Điểm thẩm định: 0/1 điểm, bị trừ: 1 điểm.
      - Nguyên nhân: Chưa cung cấp các kế hoạch khắc phục tồn tại, báo cáo kết quả khắc phục
      - Nhiệm vụ và giải pháp: Xây dựng kế hoạch khắc phục tồn tại và báo cáo kết quả khắc phục kịp thời theo quy định
      3. Cải cách thủ tục hành chính
      Điểm thẩm định: 13/14 điểm, bị trừ: 1 điểm.
      Tiêu chí 3.3.2 – Thực hiện việc xin lỗi (văn bản; gắn file pdf xin lỗi đối với từng trường hợp hồ sơ bị chậm, quá hạn trên Hệ thống thông tin giải quyết TTHC tỉnh) người dân, tổ chức khi để xảy ra trễ hẹn trong giải quyết hồ sơ TTHC
      - Điểm thẩm định: 0/1 điểm, bị trừ: 1 điểm.
      - Nguyên nhân: Chưa đạt qua theo dõi trên Hệ thống TTGQ TTHC tỉnh; Văn bản xin lỗi tài liệu minh chứng chưa đảm bảo thời gian theo quy định tại Nghị định 118.
      - Nhiệm vụ và giải pháp: Đôn đốc các phòng, ban ngành thực hiện xử lý kịp thời các văn bản không để văn bản chậm, trễ hẹn
      4. Cải cách tổ chức bộ máy
      Điểm thẩm định: 5/7 điểm, bị trừ: 2 điểm.
      Tiêu chí 4.3.2 – Thực hiện báo cáo, đánh giá định kỳ đối với các nhiệm vụ quản lý nhà nước đã được cấp trên phân công, phân cấp, phân quyền
      - Điểm thẩm định: 0/1 điểm, bị trừ: 1 điểm.
      - Nguyên nhân: Báo cáo mới chỉ phản ánh một lĩnh vực riêng lẻ, chưa có báo cáo tổng thể để đánh giá đầy đủ, toàn diện việc thực hiện các nhiệm vụ quản lý nhà nước đã được cấp trên phân công, phân cấp, phân quyền. Do đó, chấm 0 điểm
      - Nhiệm vụ và giải pháp: Báo cáo đánh giá định kỳ các nhiệm vụ quản lý nhà nước đã được phân công, phân cấp, phân quyền kịp thời, đảm bảo quy định
      Tiêu chí 4.4 – Rà soát, đánh giá, sửa đổi và thực hiện quy chế làm việc của UBND, Quyết định phân công nhiệm vụ trong lãnh đạo; quy chế làm việc và quyết định
      - Điểm thẩm định: 0/1 điểm, bị trừ: 1 điểm.
      - Nguyên nhân: Văn bản chưa đảm bảo chất lượng, chưa đầy đủ
      - Nhiệm vụ và giải pháp: Tiếp tục rà soát, đánh giá, sửa đổi và thực hiện quy chế làm việc của UBND, Quyết định phân công nhiệm vụ trong lãnh đạo; quy chế làm việc và quyết định
      5. Cải cách chế độ công vụ
      Điểm thẩm định: 9/10 điểm, bị trừ: 1 điểm.
      Tiêu chí 5.1 – Thực hiện cơ cấu công chức, viên chức theo vị trí việc làm
      - Điểm thẩm định: 0,5/1 điểm, bị trừ: 0,5 điểm.
      - Nguyên nhân: Chưa có đề án theo vị trí việc làm
      - Nhiệm vụ và giải pháp: Xây dựng đề án vị trí, việc làm
      Tiêu chí 5.6 – Thực hiện tinh giản biên chế
      - Điểm thẩm định: 0/0,5 điểm, bị trừ: 0,5 điểm.
      - Nguyên nhân: Chưa thực hiện tinh giản theo quy định
      - Nhiệm vụ và giải pháp: Bám sát các quy định cấp trên để thực hiện tinh giản theo quy định
      6. Cải cách tài chính công
      Điểm thẩm định: 6/6,5 điểm, bị trừ: 0,5 điểm.
      Tiêu chí 6.1.3 – Thực hiện các kiến nghị sau thanh tra, kiểm tra, kiểm toán nhà nước về tài chính, ngân sách
      - Điểm thẩm định: 0/0,5 điểm, bị trừ: 0,5 điểm.
      - Nguyên nhân: Chưa có giải trình bổ sung văn bản về thực hiện các kiến nghị sau thanh tra, kiểm tra kiểm toán nhà nước về tài chính ngân sách.
      - Nhiệm vụ và giải pháp: Bám sát các kết luận thanh tra để tham mưu văn bản giải trình
      7. Xây dựng và PT Chính quyền điện tử, Chính phủ số
      Điểm thẩm định: 14,12/17 điểm, bị trừ: 2,88 điểm.
      Tiêu chí 7.3 – Mức độ ứng dụng trí tuệ nhân tạo (AI)
      - Điểm thẩm định: 0,25/1 điểm, bị trừ: 0,75 điểm.
      - Nguyên nhân: tài liệu kiểm chứng chưa phù hợp
      - Nhiệm vụ và giải pháp: có cáo báo cáo minh chứng cụ thể mức độ ứng dụng trí tuệ nhân tạo AL
      Tiêu chí 7.5 – Thực hiện chế độ báo cáo trên Hệ thống thông tin báo cáo cấp tỉnh
      - Điểm thẩm định: 1,17/1,5 điểm, bị trừ: 0,33 điểm.
      - Nguyên nhân: Có 2 kỳ báo cáo chưa kịp thời đúng quy định
      - Nhiệm vụ và giải pháp: Đơn đốc thực hiện kịp thời
      Tiêu chí 7.9 – Tỷ lệ hồ sơ trực tuyến toàn trình
      - Điểm thẩm định: 0,21/2 điểm, bị trừ: 1,79 điểm.
      - Nguyên nhân: Theo trích xuất trên hệ thống EMC Bộ KHCN đạt thấp
      - Nhiệm vụ và giải pháp: Tuyên truyền, thực hiện tốt nhiệm vụ
      TỔNG HỢP ĐIỂM BỊ TRỪ
      1. Chỉ đạo, điều hành: 1,7 điểm.
      2. Cải cách thể chế: 0 điểm.
      3. Cải cách thủ tục hành chính: 1 điểm.
      4. Cải cách tổ chức bộ máy: 2 điểm.
      5. Cải cách chế độ công vụ: 1 điểm.
      6. Cải cách tài chính công: 0,5 điểm.
      7. Xây dựng và PT Chính quyền điện tử, Chính phủ số: 2,87 điểm (dòng lĩnh vực ghi 2,88 điểm).
      Tổng cộng: 9,07 điểm."
    `);
  });

  test('the sheet is neither judged as an annex nor read as one', async () => {
    const { draft } = reportOn((await namDan()).sheets[0]);
    expect(parseAnnexes(snapshotOf(draft))).toEqual([]);
  });
});
