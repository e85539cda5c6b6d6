import { describe, expect, test } from 'vitest';
import { findHeader, missingFields } from '../../../src/core/annex/header';
import type { Field } from '../../../src/core/annex/layout';
import { LAYOUTS } from '../../../src/core/annex/layouts';
import { areaToA1, columnName } from '../../../src/core/sheet/address';
import { ANNEX_HEADER, type SheetOptions, SUMMARY_HEADER, sheetOf } from '../../support/sheet';

/** `khac-phuc A1:J1 code=A content=B …` in the order of the columns; `null` without a header. */
function seen(lines: string, options?: SheetOptions): string | null {
  const match = findHeader(sheetOf(lines, options), LAYOUTS);
  if (!match) return null;
  const columns = [...match.columns].sort((a, b) => a[1] - b[1]);
  const fields = columns.map(([field, column]) => `${field}=${columnName(column)}`);
  return [match.layout.id, areaToA1(match.header), ...fields].join(' ');
}

const all = (fields: readonly Field[]) =>
  fields.map((field, column) => `${field}=${columnName(column)}`).join(' ');

const TEN: readonly Field[] = [
  'code',
  'content',
  'maximum',
  'score',
  'lost',
  'reason',
  'remedy',
  'owner',
  'coordinator',
  'deadline',
];

describe('a header is found', () => {
  test.each([
    ['the standard form', ANNEX_HEADER, `khac-phuc A1:J1 ${all(TEN)}`],
    [
      'as Nam Đàn words it',
      'Tiêu chí | Nội dung | Điểm chuẩn | Điểm thẩm định | Điểm bị mất | Lý do trừ điểm | Giải pháp | Cơ quan chủ trì thực hiện | Cơ quan phối hợp | Thời gian thực hiện',
      `khac-phuc A1:J1 ${all(TEN)}`,
    ],
    [
      'by who answers for it and what was granted',
      'Số hiệu TC | Các tiêu chí bị trừ điểm năm 2025 | Thang điểm chuẩn | Điểm được công nhận | Điểm bị trừ năm 2025 | Nguyên nhân chủ yếu | Giải pháp cải thiện | Cơ quan chịu trách nhiệm | Phòng, ban phối hợp | Mốc thời gian hoàn thành',
      `khac-phuc A1:J1 ${all(TEN)}`,
    ],
    [
      'worded otherwise',
      'Mã TC | Tên tiêu chí | Điểm tối đa | Kết quả thẩm định | Điểm bị trừ | Nguyên nhân | Biện pháp khắc phục | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành',
      `khac-phuc A1:J1 ${all(TEN)}`,
    ],
    [
      'in capitals, with line breaks and units in brackets',
      'MÃ⏎TIÊU CHÍ | NỘI DUNG⏎TIÊU CHÍ | ĐIỂM⏎TỐI ĐA (điểm) | ĐIỂM⏎THẨM ĐỊNH | ĐIỂM⏎BỊ TRỪ | NGUYÊN NHÂN MẤT ĐIỂM | GIẢI PHÁP KHẮC PHỤC | CƠ QUAN, ĐƠN VỊ CHỦ TRÌ | CƠ QUAN, ĐƠN VỊ PHỐI HỢP | THỜI GIAN HOÀN THÀNH',
      `khac-phuc A1:J1 ${all(TEN)}`,
    ],
    [
      'a sở’s table, its criteria called twice',
      'STT | Các tiêu chí mất điểm, bị trừ điểm | Giải pháp | Thời hạn hoàn thành',
      'giai-phap-so A1:D1 ordinal=A content=B remedy=C deadline=D',
    ],
    [
      'a summary of sections, named so',
      'TT | Tên lĩnh vực | Điểm tối đa | Điểm đạt | Điểm trừ | Ghi chú',
      'tong-hop A1:F1 code=A content=B maximum=C score=D lost=E note=F',
    ],
    ['typed in decomposed letters', ANNEX_HEADER.normalize('NFD'), `khac-phuc A1:J1 ${all(TEN)}`],
    [
      'the deadline before the owner, as Lâm Đồng has it',
      'Tiêu chí | Nội dung | Điểm chuẩn | Điểm thẩm định | Điểm bị mất | Lý do trừ điểm | Giải pháp | Thời gian hoàn thành | Chủ trì thực hiện | Phối hợp thực hiện | Theo dõi, kiểm tra, đôn đốc',
      'khac-phuc A1:K1 code=A content=B maximum=C score=D lost=E reason=F remedy=G deadline=H owner=I coordinator=J monitor=K',
    ],
    [
      'back to front',
      ANNEX_HEADER.split(' | ').reverse().join(' | '),
      'khac-phuc A1:J1 deadline=A coordinator=B owner=C remedy=D reason=E lost=F score=G maximum=H content=I code=J',
    ],
    [
      'a running number, a code and a content',
      `STT | Mã tiêu chí | Nội dung | ${ANNEX_HEADER.split(' | ').slice(2).join(' | ')}`,
      `khac-phuc B1:K1 code=B content=C maximum=D score=E lost=F reason=G remedy=H owner=I coordinator=J deadline=K`,
    ],
    [
      'a running number, criterion (its code) and content',
      `TT | ${ANNEX_HEADER}`,
      'khac-phuc B1:K1 code=B content=C maximum=D score=E lost=F reason=G remedy=H owner=I coordinator=J deadline=K',
    ],
    [
      'a running number before code and name in one column',
      `STT | Tiêu chí | ${ANNEX_HEADER.split(' | ').slice(2).join(' | ')}`,
      `khac-phuc A1:J1 ${all(TEN)}`,
    ],
    [
      'columns of the user’s own between and behind',
      'Tiêu chí | Nội dung | Minh chứng | Điểm chuẩn | Điểm thẩm định | Điểm bị mất | Số văn bản | Lý do trừ điểm | Giải pháp | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện | Sản phẩm | Ghi chú',
      'khac-phuc A1:N1 code=A content=B maximum=D score=E lost=F reason=H remedy=I owner=J coordinator=K deadline=L deliverable=M note=N',
    ],
    [
      'a score that the unit gave itself beside the appraised one',
      'Tiêu chí | Nội dung | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Điểm trừ | Lý do | Giải pháp | Chủ trì | Phối hợp | Thời hạn',
      'khac-phuc A1:K1 code=A content=B maximum=C score=E lost=F reason=G remedy=H owner=I coordinator=J deadline=K',
    ],
    [
      'a sở’s table',
      'STT | Các tồn tại, hạn chế trong công tác CCHC, các tiêu chí bị trừ điểm | Tham mưu giải pháp khắc phục cụ thể | Thời hạn hoàn thành | Ghi chú',
      'giai-phap-so A1:E1 ordinal=A content=B remedy=C deadline=D note=E',
    ],
    [
      'a sở’s table, worded otherwise and with owners',
      'TT | Tiêu chí bị trừ điểm | Nguyên nhân | Biện pháp khắc phục | Đơn vị chủ trì | Thời gian hoàn thành',
      'giai-phap-so A1:F1 ordinal=A content=B reason=C remedy=D owner=E deadline=F',
    ],
    [
      'a task annex',
      'STT | Nhiệm vụ | Sản phẩm | Thời gian hoàn thành | Chủ trì thực hiện | Phối hợp thực hiện | Theo dõi, kiểm tra, đôn đốc',
      'nhiem-vu A1:G1 ordinal=A content=B deliverable=C deadline=D owner=E coordinator=F monitor=G',
    ],
    [
      'a task annex, worded otherwise and without monitors',
      'TT | NỘI DUNG NHIỆM VỤ | CƠ QUAN CHỦ TRÌ | CƠ QUAN PHỐI HỢP | THỜI HẠN | KẾT QUẢ, SẢN PHẨM',
      'nhiem-vu A1:F1 ordinal=A content=B owner=C coordinator=D deadline=E deliverable=F',
    ],
    [
      'a task annex that calls tasks solutions',
      'STT | Nhiệm vụ, giải pháp | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện | Ghi chú',
      'nhiem-vu A1:F1 ordinal=A content=B owner=C coordinator=D deadline=E note=F',
    ],
    ['the score summary', SUMMARY_HEADER, 'tong-hop A1:E1 code=A content=B maximum=C score=D lost=E'],
    [
      'a summary with another wording',
      'STT | Lĩnh vực | Điểm chuẩn | Điểm đạt | Điểm bị mất | Ghi chú',
      'tong-hop A1:F1 code=A content=B maximum=C score=D lost=E note=F',
    ],
  ])('%s', (_, header, expected) => {
    expect(seen(header)).toBe(expected);
  });

  test('over two rows, "Điểm" merged over its three columns', () => {
    const lines = [
      'Tiêu chí | Nội dung | Điểm | | | Lý do trừ điểm | Giải pháp | Cơ quan | | Thời gian',
      '| | Tối đa | Thẩm định | Bị mất | | | Chủ trì | Phối hợp |',
    ].join('\n');
    const merges = ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:G2', 'H1:I1', 'J1:J2'];
    expect(seen(lines, { merges })).toBe(`khac-phuc A1:J2 ${all(TEN)}`);
    expect(seen(lines)).toBe(`khac-phuc A1:J2 ${all(TEN)}`);
  });

  test.each([0, 1, 6, 38, 39])('below %i rows of title block', (count) => {
    const title = Array.from({ length: count }, (_, index) => `Dòng ${index + 1}`);
    expect(seen([...title, ANNEX_HEADER].join('\n'))).toBe(
      `khac-phuc A${count + 1}:J${count + 1} ${all(TEN)}`,
    );
  });

  test('not so far down that it would be a second table', () => {
    const title = Array.from({ length: 40 }, (_, index) => `Dòng ${index + 1}`);
    expect(seen([...title, ANNEX_HEADER].join('\n'))).toBeNull();
  });

  test('under a title that uses the header’s words', () => {
    const title = 'PHỤ LỤC⏎Nội dung, giải pháp khắc phục các tiêu chí bị trừ điểm';
    expect(seen(`${title}\n${ANNEX_HEADER}`)).toBe(`khac-phuc A2:J2 ${all(TEN)}`);
  });

  test('of the annex, where a summary stands above it', () => {
    const lines = `${SUMMARY_HEADER}\n1 | Chỉ đạo, điều hành | 13 | 11,3 | 1,7\n${ANNEX_HEADER}`;
    expect(seen(lines)).toBe(`khac-phuc A3:J3 ${all(TEN)}`);
  });

  test('not starting in the first column', () => {
    expect(seen(`| | ${ANNEX_HEADER}`)).toBe(
      'khac-phuc C1:L1 code=C content=D maximum=E score=F lost=G reason=H remedy=I owner=J coordinator=K deadline=L',
    );
  });
});

describe('another table is no annex', () => {
  test.each([
    ['a budget', 'STT | Nội dung | Đơn vị tính | Số lượng | Đơn giá | Thành tiền | Ghi chú'],
    ['a list of contacts', 'STT | Họ và tên | Chức vụ | Đơn vị | Điện thoại | Email'],
    ['a table of duties', 'STT | Nội dung | Đơn vị chủ trì | Thời gian | Địa điểm | Thành phần'],
    ['a list of targets', 'STT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Đơn vị chủ trì | Thời gian hoàn thành'],
    ['tasks without who and when', 'STT | Nhiệm vụ | Kết quả thực hiện | Ghi chú'],
    ['shortcomings without remedies', 'STT | Tồn tại, hạn chế | Nguyên nhân | Ghi chú'],
    [
      'a scored list, from which annexes are made',
      'STT | Tiêu chí/tiêu chí thành phần | Điểm tối đa | Số liệu kê khai | Cách tính điểm | Các yêu cầu và tài liệu kiểm chứng | Điểm tự đánh giá',
    ],
    ['an emulation score sheet', 'STT | Nội dung thi đua | Điểm | Ghi chú'],
    ['an empty sheet', ''],
    ['prose', 'Báo cáo kết quả thẩm định điểm chuẩn, điểm bị mất, lý do và giải pháp'],
  ])('%s', (_, header) => {
    expect(seen(header)).toBeNull();
  });
});

describe('columns that an annex cannot do without', () => {
  test.each([
    ['none missing', ANNEX_HEADER, []],
    ['coordinator is not one of them', ANNEX_HEADER.replace('| Cơ quan phối hợp ', ''), []],
    ['deadline', ANNEX_HEADER.replace(' | Thời gian thực hiện', ''), ['deadline']],
    [
      'explanation and deadline',
      'Tiêu chí | Nội dung | Điểm chuẩn | Điểm thẩm định | Điểm bị mất | Cơ quan chủ trì',
      ['reason', 'remedy', 'deadline'],
    ],
  ])('%s', (_, header, expected) => {
    const match = findHeader(sheetOf(header), LAYOUTS);
    expect(match && missingFields(match).map(({ field }) => field)).toEqual(expected);
  });
});
