import { sectionUnchecked } from '../../../../src/core/rules/section/unchecked';
import { testRule } from '../../../support/rule-tester';

testRule(sectionUnchecked, {
  valid: [
    { name: 'all figures are there', rows: '1 | Chỉ đạo | 13 | 12,5 | 0,5\n1.3 | A | 1 | 0,5 | 0,5' },
    {
      name: 'text that spells a number',
      rows: "1 | Chỉ đạo | '13' | '12.5' | '0,5'\n1.3 | A | 1 | 0,5 | '0.5'",
    },
    {
      name: 'a sub-criterion whose parent has the figure',
      rows: '1 | Chỉ đạo | 13 | 12,5 | 0,5\n1.1 | Kế hoạch | 2 | 1,5 | 0,5\n1.1.2 | A | 1 | | ',
    },
    {
      name: 'a heading over sub-criteria',
      rows: '1 | Chỉ đạo | 13 | 12,5 | 0,5\n1.1 | Kế hoạch\n1.1.2 | A | 1 | 0,5 | 0,5',
    },
    { name: 'sections that are headings have no sum', rows: 'I | Chỉ đạo\n1.3 | A | 1 | 0,5 | 0,5' },
    { name: 'criteria without a section', rows: '1.3 | A | 1 | | ' },
    {
      name: 'a criterion whose score is still to come',
      rows: '1 | Chỉ đạo | 13 | 13 | 0\n1.3 | A | 1 | | =IF(D3="","",C3-D3)→\'\'',
    },
    {
      name: 'a section whose own score is still to come',
      rows: '1 | Chỉ đạo | 13 | | =IF(D2="","",C2-D2)→\'\'',
    },
    { name: 'a criterion’s own maximum and score', rows: '1 | Chỉ đạo | 13 | 12,5 | 0,5\n1.3 | A | | | 0,5' },
  ],
  invalid: [
    {
      name: 'a criterion’s lost points',
      rows: '1 | Chỉ đạo | 13 | 12,5 | 0,5\n1.3 | A | 1 | 0,5 |',
      findings: [{ at: 'E2', criterion: '1', field: 'lost', data: { section: '1', cells: ['E3'] } }],
    },
    {
      name: 'figures of its own and of a row, unreadable',
      rows: "1 | Chỉ đạo | mười ba | | 0,5\n1.3 | A | 1 | 0,5 | '1/2'",
      findings: [{ at: 'E2', data: { cells: ['C2', 'D2', 'E3'] } }],
    },
    {
      name: 'one section without points among others',
      rows: '1 | Chỉ đạo | 13 | 13 | 0\n2 | Thể chế',
      findings: [{ at: 'E3', criterion: '2', data: { cells: ['C3', 'D3', 'E3'] } }],
    },
  ],
});
