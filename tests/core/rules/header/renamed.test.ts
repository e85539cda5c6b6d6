import { headerRenamed } from '../../../../src/core/rules/header/renamed';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

testRule(headerRenamed, {
  valid: [
    { name: 'the form’s own', rows: '1.3 | Việc | 1 | 0 | 1' },
    {
      name: 'a column of the commune’s own beside all of the form’s',
      header: `${ANNEX_HEADER} | Người theo dõi`,
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | Năm 2026 | Ông A',
    },
    {
      name: 'another wording that is known',
      header: ANNEX_HEADER.replace('Giải pháp', 'Biện pháp khắc phục'),
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | Năm 2026',
    },
    {
      name: 'a column that is simply not there',
      header: ANNEX_HEADER.replace(' | Cơ quan phối hợp', ''),
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Năm 2026',
    },

    {
      name: 'one that cannot be done without, told as missing',
      header: ANNEX_HEADER.replace('Giải pháp', 'Giai phap dc'),
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | Năm 2026',
    },
  ],
  invalid: [
    {
      name: 'misspelt',
      header: ANNEX_HEADER.replace('Cơ quan phối hợp', 'Cơ qan phối hơpp'),
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | Năm 2026',
      findings: [{ at: 'I1', suggestions: ['Cơ quan phối hợp'], data: { text: 'Cơ qan phối hơpp' } }],
    },
    {
      name: 'a second one that is like the column that is missing',
      header: ANNEX_HEADER.replace('Giải pháp', 'Giai phat').replace('Cơ quan phối hợp', 'Giai phau'),
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | Năm 2026',
      findings: [{ at: 'I1', suggestions: ['Giải pháp'], data: { text: 'Giai phau' } }],
    },
  ],
});
