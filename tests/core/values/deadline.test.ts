import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, SheetCell } from '../../../src/core/sheet/snapshot';
import { formatDate } from '../../../src/core/values/date';
import { type DeadlineReading, readDeadline } from '../../../src/core/values/deadline';

const cell = (value: CellValue, format = 'General'): SheetCell => ({ value, formula: null, format });

/** A reading in one line, as the tables below expect it. */
function spell(reading: DeadlineReading): string {
  switch (reading.kind) {
    case 'date':
      return `date ${formatDate(reading.date)}`;
    case 'period':
      return `${reading.shape} ${formatDate(reading.from)} – ${formatDate(reading.to)}`;
    case 'openEnded':
      return reading.recurring ? 'recurring' : 'open-ended';
    default:
      return reading.kind;
  }
}

const read = (value: CellValue, planYear: number | null = 2026) => spell(readDeadline(cell(value), planYear));

const YEAR = '01/01/2026 – 31/12/2026';

describe('readDeadline reads every wording of the source documents', () => {
  it.each<[CellValue, string]>([
    // Nam Đàn, Tân Kỳ, Sở Ngoại vụ
    ['Năm 2026', `year ${YEAR}`],
    ['2026', `bareYear ${YEAR}`],
    [2026, `bareYear ${YEAR}`],
    [null, 'blank'],
    ['cuối tháng 5/2026', 'month 01/05/2026 – 31/05/2026'],
    ['năm 2026', `year ${YEAR}`],
    ['Sau khi Đề án vị trí việc làm được UBND tỉnh phê duyệt', 'refers'],
    ['Thường xuyên', 'open-ended'],
    ['Quý II/2026', 'quarter 01/04/2026 – 30/06/2026'],
    ['Quý III/2026', 'quarter 01/07/2026 – 30/09/2026'],
    ['Quý 4/2026', 'quarter 01/10/2026 – 31/12/2026'],
    ['quý 1/2026', 'quarter 01/01/2026 – 31/03/2026'],
    ['Thường xuyên trong năm 2026.', 'open-ended'],
    // Lâm Đồng
    ['Thường xuyên trong năm', 'open-ended'],
    ['Trong năm 2026', `year ${YEAR}`],
    ['Trước ngày 05 của tháng liền kề', 'recurring'],
    ['Ban hành kế hoạch trong tháng 01/2026 và tổ chức thực hiện', 'month 01/01/2026 – 31/01/2026'],
    ['Ban hành kế hoạch trong tháng 01/2026 và tổ chức thực hiện.', 'month 01/01/2026 – 31/01/2026'],
    [
      'Theo Điều 17 Nghị định số 52/2015/NĐ-CP ngày 28/5/2015 của Chính phủ cơ sở dữ liệu quốc gia về pháp luật',
      'refers',
    ],
    ['Trước ngày 31/01 năm liền kề', 'recurring'],
    ['Theo Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2026 của tỉnh', 'refers'],
    [
      'Theo các mốc thời gian tại Quyết định số 1441/QĐ- UBND ngày 25/9/2025 của Chủ tịch UBND tỉnh',
      'refers',
    ],
    ['Định kỳ hằng tháng', 'recurring'],
    [
      'Sau 03 tháng kể từ khi có văn bản của Trung ương hoặc Quyết định liên quan của cơ quan có thẩm quyền',
      'refers',
    ],
    ['Theo các mốc thời gian tại Phương án số 7178/PA- UBND ngày 14/11/2025 của UBND tỉnh', 'refers'],
    ['Theo kế hoạch của tỉnh', 'refers'],
    ['Theo hướng dẫn của tỉnh', 'refers'],
    [
      'Ban hành kế hoạch chậm nhất là ngày 15/01/2026 và thực hiện theo kế hoạch đề ra.',
      'before 01/01/2026 – 15/01/2026',
    ],
    ['Theo hướng dẫn của UBND tỉnh', 'refers'],
    ['Thực hiện thường xuyên khi có yêu cầu của UBND tỉnh', 'open-ended'],
    ['Báo cáo định kỳ theo thời gian quy định; thực hiện thường xuyên trong năm', 'recurring'],
    [
      'Theo các mốc thời gian tại Quyết định số 1737/QĐ- UBND ngày 17/10/2025 của Chủ tịch UBND tỉnh',
      'refers',
    ],
    ['Thực hiện thường xuyên trong năm', 'open-ended'],
    ['Ban hành kế hoạch trước ngày 15/01/2026 và tổ chức thực hiện', 'before 01/01/2026 – 15/01/2026'],
    [
      'Ban hành kế hoạch trong tháng 01/2026, tổ chức kiểm tra chậm nhất trong tháng 6/2026 và báo cáo kết quả ' +
        'khắc phục các tồn tại, hạn chế phát hiện qua kiểm tra chậm nhất trong tháng 8/2026',
      'several 01/01/2026 – 31/08/2026',
    ],
    [
      'Triển khai thực hiện sáng kiến, mô hình, giải pháp và báo cáo kết quả thực hiện chậm nhất trong tháng 9/2026',
      'before 01/01/2026 – 30/09/2026',
    ],
    ['Thường xuyên trong tháng', 'open-ended'],
  ])('%j', (value, expected) => {
    expect(read(value)).toBe(expected);
  });
});

describe('readDeadline', () => {
  it.each([
    ['30/6/2026', 'date 30/06/2026'],
    ['Ngày 30/06/2026', 'date 30/06/2026'],
    ['30-06-2026', 'date 30/06/2026'],
    ['30.6.2026', 'date 30/06/2026'],
    ['30 / 6 / 26', 'date 30/06/2026'],
    ['ngày 5 tháng 6 năm 2026', 'date 05/06/2026'],
    ['Hoàn thành ngày 30/6', 'date 30/06/2026'],
    ['trước 30/6/2026', 'before 01/01/2026 – 30/06/2026'],
    ['Trước\nngày 30/6/2026', 'before 01/01/2026 – 30/06/2026'],
    ['Đến hết ngày 30/6/2026', 'before 01/01/2026 – 30/06/2026'],
    ['Không quá 30/6', 'before 01/01/2026 – 30/06/2026'],
    ['Trước tháng 6/2026', 'before 01/01/2026 – 31/05/2026'],
    ['Trước năm 2027', `before ${YEAR}`],
    ['Tháng 6', 'month 01/06/2026 – 30/06/2026'],
    ['6/2026', 'month 01/06/2026 – 30/06/2026'],
    ['T6/2026', 'month 01/06/2026 – 30/06/2026'],
    ['tháng 02 năm 2028', 'month 01/02/2028 – 29/02/2028'],
    ['Tháng 5-6/2026', 'month 01/05/2026 – 30/06/2026'],
    ['tháng 3 đến tháng 6/2026', 'month 01/03/2026 – 30/06/2026'],
    ['Từ 01/3 đến 15/6/2026', 'several 01/03/2026 – 15/06/2026'],
    ['Quý II, III/2026', 'quarter 01/04/2026 – 30/09/2026'],
    ['Quý 2 năm 2026', 'quarter 01/04/2026 – 30/06/2026'],
    ['QUÝ IV', 'quarter 01/10/2026 – 31/12/2026'],
    ['Quý II và tháng 9/2027', 'several 01/04/2027 – 30/09/2027'],
    ['6 tháng đầu năm 2026', 'halfYear 01/01/2026 – 30/06/2026'],
    ['6 tháng cuối năm', 'halfYear 01/07/2026 – 31/12/2026'],
    ['Quý II/2026, tháng 3, ngày 15/1/2027', 'several 01/04/2026 – 31/03/2027'],
    ['Năm 2026 - 2027', 'several 01/01/2026 – 31/12/2027'],
    ['Năm2026', `year ${YEAR}`],
    ['Cả năm', `year ${YEAR}`],
    ['Thường xuyên\nThường xuyên\nQuý III/2026', 'quarter 01/07/2026 – 30/09/2026'],
    [
      'Theo Kế hoạch số 05/KH-UBND ngày 10/01/2026, xong trước ngày 30/6/2026',
      'before 01/01/2026 – 30/06/2026',
    ],
    ['15 ngày kể từ ngày 01/3/2026', 'refers'],
    ['Khi có văn bản', 'open-ended'],
    ['Ngày 25 hàng tháng', 'recurring'],
    ['Đúng thời gian quy định', 'refers'],
    ['31/02/2026', 'impossible'],
    ['45/13/2026', 'impossible'],
    ['29/02/2026', 'impossible'],
    ['12/31/2026', 'impossible'],
    ['31/4', 'impossible'],
    ['tháng 13/2026', 'impossible'],
    ['Quý V/2026', 'impossible'],
    ['Kịp thời', 'unreadable'],
    ['x', 'unreadable'],
    [' \u00a0', 'blank'],
    ['-', 'blank'],
    [' – ', 'blank'],
    ['/', 'blank'],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Quý II', 'unreadable'],
    ['ngày 30/6', 'unreadable'],
    ['31/4', 'impossible'],
    ['Trong năm', 'open-ended'],
    ['Quý II/2026', 'quarter 01/04/2026 – 30/06/2026'],
  ])('does not invent the year of %j', (text, expected) => {
    expect(read(text, null)).toBe(expected);
  });

  it.each<[CellValue, string, string]>([
    [46203, 'dd/mm/yyyy', 'date 30/06/2026'],
    [46174, 'mm/yyyy', 'month 01/06/2026 – 30/06/2026'],
    [46174, 'mmm-yy', 'month 01/06/2026 – 30/06/2026'],
    [46203, 'General', 'unreadable'],
    [2026, '0', `bareYear ${YEAR}`],
    [20.26, 'General', 'unreadable'],
    [true, 'General', 'unreadable'],
    [{ error: '#VALUE!' }, 'General', 'error'],
  ])('reads %j shown as %s', (value, format, expected) => {
    expect(spell(readDeadline(cell(value, format), 2025))).toBe(expected);
  });

  it('keeps the words of the cell, tidied', () => {
    expect(readDeadline(cell(' Quý  II/2026\u200b '), null)).toMatchObject({ text: 'Quý II/2026' });
  });

  it('reads whatever is in a cell without failing, its periods in order', () => {
    const words = fc.constantFrom(
      'ngày',
      'tháng',
      'quý',
      'năm',
      'trước',
      'đến',
      '31',
      '2',
      'II',
      '2026',
      '/',
      '-',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(words).map((all) => all.join('')),
        (text) => {
          const reading = readDeadline(cell(text), 2026);
          if (reading.kind !== 'period') return;
          expect(reading.from.year * 10000 + reading.from.month * 100 + reading.from.day).toBeLessThanOrEqual(
            reading.to.year * 10000 + reading.to.month * 100 + reading.to.day,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
