import { BUILTIN_CATALOGUES } from '../../../../src/core/catalogue/builtin';
import { maximumCatalogue } from '../../../../src/core/rules/maximum/catalogue';
import { COMPLETE } from '../../../support/catalogue';
import { testRule } from '../../../support/rule-tester';
import { DEPARTMENT_HEADER } from '../../../support/sheet';

const HA_TINH = BUILTIN_CATALOGUES.find(({ id }) => id === 'ha-tinh-so-2025') ?? null;

/** A sở's row of a section. */
const told = (section: number, points: string) =>
  `${section} | Tiêu chí ${section}: Công tác: Đoàn thẩm định đánh giá đạt ${points} điểm. Bị trừ: - Tiêu chí ${section}.1: Kế hoạch | Ban hành | Quý I/2026`;

testRule(maximumCatalogue, {
  valid: [
    { name: 'the one of the Bộ tiêu chí', rows: '7.5 | Chế độ báo cáo | 1,5 | 1,17 | 0,33' },
    { name: 'as text with a dot', rows: "7.5 | Chế độ báo cáo | '1.5' | 1,17 | 0,33" },
    { name: 'either where its sources disagree', rows: '3 | Cải cách thủ tục hành chính | 14 | 13 | 1' },
    { name: 'a code that it does not have', rows: '1.4 | Việc mới | 9 | 8 | 1' },
    { name: 'no Bộ tiêu chí', rows: '7.5 | Chế độ báo cáo | 9 | 8 | 1', catalogue: null },
    {
      name: 'told in a sentence',
      header: DEPARTMENT_HEADER,
      rows: told(1, '10.951/13'),
      catalogue: HA_TINH,
    },
    {
      name: 'no maximum in the sentence',
      header: DEPARTMENT_HEADER,
      rows: told(3, '12,5 điểm'),
      catalogue: HA_TINH,
    },
    { name: 'blank, or no number', rows: '7.5 | Chế độ báo cáo | | 1 | 1\n7.9 | Hồ sơ | hai | 1 | 1' },
  ],
  invalid: [
    {
      name: 'score and loss agree with it and with the section, all losses with a minus: no fix',
      rows: '1 | Chỉ đạo | 13 | 11,3 | -1,7\n1.1.2 | Chất lượng kế hoạch | 2 | 0,7 | -1,3\n1.3 | B | 1 | 0,6 | -0,4',
      findings: [{ at: 'C3', fix: [] }],
    },
    {
      name: 'a criterion’s',
      rows: '7.5 | Chế độ báo cáo | 2 | 1,17 | 0,83',
      findings: [
        {
          at: 'C2',
          criterion: '7.5',
          field: 'maximum',
          fix: ['C2 = 1,5'],
          data: { maximum: 2, expected: [1.5] },
        },
      ],
    },
    {
      name: 'a section’s that a sentence tells',
      header: DEPARTMENT_HEADER,
      rows: `${told(1, '10.951/13')}\n${told(3, '12,5/13')}`,
      catalogue: HA_TINH,
      findings: [{ at: 'B3', criterion: '3', field: 'content', data: { maximum: 13, expected: [16] } }],
    },
    {
      name: 'a section’s',
      rows: '2 | Thể chế | 3 | 2 | 0',
      catalogue: COMPLETE,
      findings: [{ at: 'C2', criterion: '2', fix: ['C2 = 2'] }],
    },
    {
      name: 'none of those that its sources give',
      rows: '3 | Cải cách thủ tục hành chính | 12 | 11 | 1',
      findings: [{ at: 'C2', data: { expected: [10, 14] } }],
    },
    ...[
      { name: 'score and maximum may be swapped', rows: '7.5 | Chế độ báo cáo | 0,5 | 1,5 | 1' },
      { name: 'more points than there would be to get', rows: '7.5 | Chế độ báo cáo | 2 | 1,75 | 0,25' },
      {
        name: 'another criterion’s content: the code may be wrong',
        rows: '7.5 | Chất lượng kế hoạch cải cách hành chính | 1 | 0,75 | 0,25',
      },
      {
        name: 'what the row lost agrees with it and with the section',
        rows: '7 | Chuyển đổi số | | | 0,83\n7.5 | Chế độ báo cáo | 2 | 1,17 | 0,83',
      },
    ].map(({ name, rows }) => ({
      name: `left to a person: ${name}`,
      rows,
      findings: [{ at: rows.startsWith('7 ') ? 'C3' : 'C2' }],
    })),
    {
      name: 'left to a person: the code stands twice, one of them for another',
      rows: '7.5 | Chế độ báo cáo | 1,5 | 1 | 0,5\n7.5 | Chế độ báo cáo | 1 | 0,75 | 0,25',
      findings: [{ at: 'C3' }],
    },
    {
      name: 'the score above it, and right with the points lost by the one of the Bộ tiêu chí',
      rows: '7.5 | Chế độ báo cáo | 0,5 | 1 | 0,5',
      findings: [{ at: 'C2', fix: ['C2 = 1,5'] }],
    },
    {
      name: 'a formula is the user’s to mend',
      rows: '7.5 | Chế độ báo cáo | =1+1→2 | 1,17 | 0,83',
      findings: [{ at: 'C2' }],
    },
  ],
});
