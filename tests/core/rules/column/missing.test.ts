import { columnMissing } from '../../../../src/core/rules/column/missing';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER, SUMMARY_HEADER } from '../../../support/sheet';

const without = (title: string) =>
  ANNEX_HEADER.split(' | ')
    .filter((each) => each !== title)
    .join(' | ');

testRule(columnMissing, {
  valid: [
    { name: 'the ten columns', rows: '1.1.2 | Chất lượng kế hoạch' },
    {
      name: 'without the coordinator',
      header: without('Cơ quan phối hợp'),
      rows: '1.1.2 | Chất lượng kế hoạch',
    },
    {
      name: 'a summary’s five columns',
      header: SUMMARY_HEADER,
      rows: '1 | Chỉ đạo, điều hành | 13 | 11 | 2',
    },
    {
      name: 'other words for the same columns',
      header: ANNEX_HEADER.replace('Lý do trừ điểm', 'Nguyên nhân'),
      rows: '1.3 | Phân công',
    },
  ],
  invalid: [
    {
      name: 'deadline, shown at the header’s last cell',
      header: without('Thời gian thực hiện'),
      rows: '1.1.2 | Chất lượng kế hoạch',
      findings: [{ at: 'I1', field: 'deadline', data: { title: 'Thời gian thực hiện' } }],
    },
    {
      name: 'a header in the third row, two columns short',
      header: `PHỤ LỤC\n(Kèm theo)\n${without('Lý do trừ điểm').replace(' | Giải pháp', '')}`,
      rows: '1.1.2 | Chất lượng kế hoạch',
      findings: [
        { at: 'H3', field: 'reason', data: { title: 'Lý do trừ điểm' } },
        { at: 'H3', field: 'remedy', data: { title: 'Giải pháp' } },
      ],
    },
    {
      name: 'a column whose heading was wiped, where it stands',
      header: ANNEX_HEADER.replace('Điểm bị mất', ''),
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2',
      findings: [
        {
          at: 'E1',
          field: 'lost',
          data: { title: 'Điểm bị mất', text: '' },
          suggestions: ['Điểm bị mất'],
        },
      ],
    },
    {
      name: 'misspelt, where it stands',
      header: ANNEX_HEADER.replace('Thời gian thực hiện', 'Thoi gan thục hien'),
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | Năm 2026',
      findings: [
        {
          at: 'J1',
          data: { title: 'Thời gian thực hiện', text: 'Thoi gan thục hien' },
          suggestions: ['Thời gian thực hiện'],
        },
      ],
    },
    {
      name: 'another name between the same neighbours',
      header: ANNEX_HEADER.replace('Lý do trừ điểm', 'Diễn giải'),
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | Năm 2026',
      findings: [{ at: 'F1', data: { text: 'Diễn giải' }, suggestions: ['Lý do trừ điểm'] }],
    },
    {
      name: 'two, each where nothing else may be',
      header: ANNEX_HEADER.replace('Điểm bị mất', 'Giai phat').replace('Giải pháp', ''),
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | Năm 2026',
      findings: [
        { at: 'E1', field: 'lost', suggestions: ['Điểm bị mất'] },
        { at: 'G1', field: 'remedy', suggestions: ['Giải pháp'] },
      ],
    },
    {
      name: 'half of a name',
      header: ANNEX_HEADER.replace('Điểm chuẩn', 'Điểm'),
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | Năm 2026',
      findings: [{ at: 'C1', data: { text: 'Điểm' }, suggestions: ['Điểm chuẩn'] }],
    },
    {
      name: 'a name that a formula gives is the user’s to mend',
      header: ANNEX_HEADER.replace('Giải pháp', '="Giai "&"phat"→Giai phat'),
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | Năm 2026',
      findings: [{ at: 'G1', data: { text: 'Giai phat' } }],
    },
  ],
});
