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
  ],
  invalid: [
    {
      name: 'misspelt',
      header: ANNEX_HEADER.replace('Thời gian thực hiện', 'Thoi gan thục hien'),
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | Năm 2026',
      findings: [{ at: 'J1', suggestions: ['Thời gian thực hiện'], data: { text: 'Thoi gan thục hien' } }],
    },
    {
      name: 'emptied',
      header: ANNEX_HEADER.replace('Giải pháp', ''),
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | Năm 2026',
      findings: [{ at: 'G1', suggestions: ['Giải pháp'], data: { text: '' } }],
    },
    {
      name: 'another name between the same neighbours',
      header: ANNEX_HEADER.replace('Lý do trừ điểm', 'Diễn giải'),
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | Năm 2026',
      findings: [{ at: 'F1', suggestions: ['Lý do trừ điểm'] }],
    },
  ],
});
