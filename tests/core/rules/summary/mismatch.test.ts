import { summaryMismatch } from '../../../../src/core/rules/summary/mismatch';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER, SUMMARY_HEADER, sheetOf } from '../../../support/sheet';

const summary = (rows: string) => sheetOf(`${SUMMARY_HEADER}\n${rows}`, { name: 'Tổng hợp' });

testRule(summaryMismatch, {
  valid: [
    {
      name: 'they agree',
      rows: '3 | Thủ tục | 14 | 13 | 1',
      others: [summary('3. | Cải cách TTHC | 14 | 13 | 1')],
    },
    {
      name: 'a section that the summary does not have',
      rows: '3 | Thủ tục | 14 | 13 | 1',
      others: [summary('4 | Bộ máy | 7 | 5 | 2')],
    },
    {
      name: 'a figure that cannot be read',
      rows: '3 | Thủ tục | 14 | 13 | 1',
      others: [summary('3 | Thủ tục | | chưa có | 1')],
    },
    {
      name: 'another annex is no summary',
      rows: '3 | Thủ tục | 14 | 13 | 1',
      others: [sheetOf(`${ANNEX_HEADER}\n3 | Thủ tục | 10 | 9 | 1`)],
    },
    {
      name: 'last year’s summary',
      header: `PHỤ LỤC CHỈ SỐ CCHC NĂM 2025\n(Kèm theo Kế hoạch năm 2026)\n${ANNEX_HEADER}`,
      rows: '3 | Thủ tục | 14 | 13 | 1',
      others: [sheetOf(`TỔNG HỢP ĐIỂM NĂM 2024\n${SUMMARY_HEADER}\n3 | Thủ tục | 10 | 9 | 1`)],
    },
  ],
  invalid: [
    {
      name: 'section 3 of Nam Đàn',
      rows: '3. | Thủ tục | 14 | 13 | 1',
      others: [summary('3 | Cải cách TTHC | 10 | 9 | 1')],
      findings: [
        {
          at: 'C2',
          criterion: '3',
          field: 'maximum',
          data: { section: 'Thủ tục', here: 14, there: 10, sheet: 'Tổng hợp', cell: 'C2' },
        },
        { at: 'D2', field: 'score', data: { here: 13, there: 9, cell: 'D2' } },
      ],
    },
    {
      name: 'both of the same years',
      header: `PHỤ LỤC NĂM 2025\n${ANNEX_HEADER}`,
      rows: '3 | Thủ tục | 14 | 13 | 1',
      others: [
        sheetOf(`TỔNG HỢP NĂM 2025\n${SUMMARY_HEADER}\n3 | Thủ tục | 14 | 13 | 2`, { name: 'Tổng hợp' }),
      ],
      findings: [{ at: 'E3', field: 'lost', data: { here: 1, there: 2, cell: 'E3' } }],
    },
    {
      name: 'the survey, which has no number',
      rows: '1 | Chỉ đạo | 13 | 12 | 1\n| Điều tra xã hội học | 26,5 | 22,5 | 4\n| Tổng | 39,5 | 34,5 | 5',
      others: [
        summary(
          '1 | Chỉ đạo | 13 | 12 | 1\n| Tổng | 13 | 12 | 1\n| Điểm điều tra XHH | 30,5 | 22,5 | 4\n| Cộng',
        ),
      ],
      findings: [
        { at: 'C3', criterion: null, field: 'maximum', data: { here: 26.5, there: 30.5, cell: 'C4' } },
      ],
    },
    {
      name: 'from the summary’s side',
      header: SUMMARY_HEADER,
      rows: '3 | Thủ tục | 10 | 13 | 1',
      others: [sheetOf(`${ANNEX_HEADER}\n3 | Thủ tục | 14 | 13 | 1`)],
      findings: [{ at: 'C2', data: { here: 10, there: 14, sheet: 'Phụ lục' } }],
    },
  ],
});
