import { titleNumberBlank } from '../../../../src/core/rules/title/number-blank';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

const title = (line: string) => `${line}\n${ANNEX_HEADER}`;

testRule(titleNumberBlank, {
  valid: [
    {
      name: 'both filled in',
      header: title('(Kèm theo Kế hoạch số 45/KH-UBND ngày 10 tháng 4 năm 2026 của UBND xã)'),
      rows: '1 | A',
    },
    {
      name: 'with slashes',
      header: title('(Kèm theo Kế hoạch số 45/KH-UBND ngày 10/4/2026)'),
      rows: '1 | A',
    },
    { name: 'no such line', rows: '1 | A' },
    {
      name: 'a stroke behind another word',
      header: title('(Kèm theo hồ sơ/danh sách của Kế hoạch số 45/KH-UBND ngày/tháng nêu trên)'),
      rows: '1 | A',
    },
    {
      name: 'blanks in another line',
      header: `Số:    /KH-UBND\n${title('(Kèm theo Kế hoạch số 45/KH-UBND ngày 10 tháng 4 năm 2026)')}`,
      rows: '1 | A',
    },
  ],
  invalid: [
    {
      name: 'both, as Nam Đàn left them',
      header: title('(Kèm theo Kế hoạch số   /KH-UBND ngày   tháng 4 năm 2026 của UBND xã Nam Đàn)'),
      rows: '1 | A',
      findings: [{ at: 'A1', criterion: null, data: { number: true, day: true } }],
    },
    {
      name: 'the number, with dots',
      header: title('(Kèm theo Kế hoạch số ...../KH-UBND ngày 10 tháng 4 năm 2026)'),
      rows: '1 | A',
      findings: [{ at: 'A1', data: { number: true, day: false } }],
    },
    {
      name: 'the day, in decomposed letters, one line lower',
      header: `PHỤ LỤC\n${title('(Kèm theo Kế hoạch số 45/KH-UBND ngày … tháng 4 năm 2026)'.normalize('NFD'))}`,
      rows: '1 | A',
      findings: [{ at: 'A2', data: { number: false, day: true } }],
    },
    {
      name: 'with dots and no spaces',
      header: title('(Kèm theo Kế hoạch số...../KH-UBND ngày..../..../2026)'),
      rows: '1 | A',
      findings: [{ at: 'A1', data: { number: true, day: true } }],
    },
    {
      name: 'the day before a stroke',
      header: title('(Kèm theo Kế hoạch số 45/KH-UBND ngày   /4/2026)'),
      rows: '1 | A',
      findings: [{ at: 'A1', data: { number: false, day: true } }],
    },
    {
      name: 'with underscores',
      header: title('(Kèm theo Kế hoạch số ___/KH-UBND ngày ___ tháng ___ năm 2026)'),
      rows: '1 | A',
      findings: [{ at: 'A1', data: { number: true, day: true } }],
    },
  ],
});
