import { totalPartialFormula } from '../../../../src/core/rules/total/partial-formula';
import { testRule } from '../../../support/rule-tester';
import { SUMMARY_HEADER } from '../../../support/sheet';

testRule(totalPartialFormula, {
  valid: [
    {
      name: 'a range over all',
      rows: '1 | A | 13 | 12 | =SUM(E3:E4)→1\n1.1 | B | 1 | 0,5 | 0,5\n1.2 | C | 1 | 0,5 | 0,5',
    },
    {
      name: 'cell by cell, with dollars',
      rows: '1 | A | 13 | 12 | =+$E$3+E4→1\n1.1 | B | 1 | 0,5 | 0,5\n1.2 | C | 1 | 0,5 | 0,5',
    },
    {
      name: 'a sub-criterion is within its parent',
      rows: '1 | A | 13 | 12 | =E3→0,5\n1.1 | B | 1 | 0,5 | 0,5\n1.1.2 | C | 1 | 0,5 | 0,5',
    },
    { name: 'maximum − score', rows: '1 | A | 13 | 12 | =C2-D2→1\n1.1 | B | 1 | 0,5 | 0,5' },
    {
      name: 'another function',
      rows: '1 | A | 13 | 12 | =SUMIF(A3:A4,"1.1",E3:E4)→1\n1.1 | B | 1 | 0,5 | 0,5\n1.2 | C | 1 | 0,5 | 0,5',
    },
    {
      name: 'another sheet',
      rows: '1 | A | 13 | 12 | =SUM(Tính!E3:E3)→1\n1.1 | B | 1 | 0,5 | 0,5\n1.2 | C | 1 | 0,5 | 0,5',
    },
    {
      name: 'something is added by hand',
      rows: '1 | A | 13 | 12 | =E3+0.5→1\n1.1 | B | 1 | 0,5 | 0,5\n1.2 | C | 1 | 0,5 | 0,5',
    },
    { name: 'none of the rows', rows: '1 | A | 13 | 12 | =SUM(E9:E10)→0\n1.1 | B | 1 | 0,5 | 0,5' },
    {
      name: 'a row that lost nothing',
      rows: '1 | A | 13 | 12,5 | =E3→0,5\n1.1 | B | 1 | 0,5 | 0,5\n1.2 | C | 1 | 1 | 0',
    },
    {
      name: 'a total of all criteria',
      rows: '1 | A | 13 | 12 | 1\n1.1 | B | 1 | 0 | 1\nTổng | | 13 | 12 | =E3→1',
    },
  ],
  invalid: [
    {
      name: 'a row inserted below the range',
      rows: '1 | A | 13 | 12 | =SUM(E3:E3)→0,5\n1.1 | B | 1 | 0,5 | 0,5\n1.2 | C | 1 | 0,5 | 0,5',
      findings: [
        {
          at: 'E2',
          criterion: '1',
          field: 'lost',
          data: { cells: ['E4'] },
          fix: ['E2 = =SUM(E3:E4)→1'],
        },
      ],
    },
    {
      name: 'a rounded sum, of maxima too',
      rows: '1 | A | =ROUND(SUM(C3),3)→1 | =ROUND(C2-E2,3)→0,5 | =ROUND(SUM(E3),3)→0,5\n1.1 | B | 1 | 0,5 | 0,5\n1.2 | C | 1 | 1 | 0',
      findings: [
        {
          at: 'C2',
          criterion: '1',
          field: 'maximum',
          data: { cells: ['C4'] },
          fix: ['C2 = =ROUND(SUM(C3:C4),3)→2'],
        },
      ],
    },
    {
      name: 'a section left out of the total',
      rows: '1 | A | 13 | 12 | 1\n2 | B | 6 | 5 | 1\n3 | C | 10 | 9 | 1\nTổng | | =C2+C3+C4→29 | =SUM(D2:D3,D4)→26 | =E2+E4→2',
      findings: [{ at: 'E5', field: 'lost', data: { cells: ['E3'] }, fix: ['E5 = =E2+E4+E3→3'] }],
    },
    {
      name: 'what is added cell by cell, and rounded, stays rounded',
      rows: '1 | A | 13 | 12 | 1\n2 | B | 6 | 5 | 1\n3 | C | 10 | 9 | 1\nTổng | | | | =ROUND(E2+E4, 2)→2',
      findings: [{ at: 'E5', data: { cells: ['E3'] }, fix: ['E5 = =ROUND(E2+E4+E3, 2)→3'] }],
    },
    {
      name: 'dollars and rounding stay, blank rows are run over',
      rows: '1 | A | 13 | 12 | =ROUND(SUM($E$3:$E$4), 2)→1\n1.1 | B | 1 | 0,5 | 0,5\n1.2 | C | 1 | 0,5 | 0,5\n | | | |\n1.3 | C | 1 | 0,745 | 0,255',
      findings: [{ at: 'E2', fix: ['E2 = =ROUND(SUM($E$3:$E$6), 2)→1,26'] }],
    },
    {
      name: 'a sub-criterion that is still to be filled counts within its parent: no range runs over it',
      rows: '1 | A | 13 | 12 | =SUM(E3)→0,5\n1.1 | B | 1 | 0,5 | 0,5\n1.1.1 | B | 0,5 | |\n1.2 | C | 1 | 0,9 | 0,1\n1.3 | C | 1 | 0,8 | 0,2',
      findings: [{ at: 'E2', fix: ['E2 = =SUM(E3,E5:E6)→0,8'] }],
    },
    {
      name: 'sections stay apart: criteria may come between them, or are still to be filled',
      rows: '1 | A | 13 | 12 | 1\n2 | B | 6 | 5 | 1\n3 | C | 10 | 9 | 1\n3.1 | C | 1 | |\n4 | D | 10 | 9 | 1\nTổng | | | | =SUM(E2:E3)→2',
      findings: [{ at: 'E7', fix: ['E7 = =SUM(E2:E3,E4,E6)→4'] }],
    },
    {
      name: 'those of a summary are one range',
      header: SUMMARY_HEADER,
      rows: '1 | A | 13 | 12 | 1\n2 | B | 6 | 5 | 1\n3 | C | 10 | 9 | 1\nTổng | | | | =SUM(E2:E3)→2',
      findings: [{ at: 'E5', fix: ['E5 = =SUM(E2:E4)→3'] }],
    },
    {
      name: 'a row of words is run over',
      rows: '1 | A | 13 | 12 | =SUM(E3)→0,5\n1.1 | B | 1 | 0,5 | 0,5\n | | | | xem sau\n1.2 | C | 1 | 0,9 | 0,1\n1.3 | C | 1 | 0,8 | 0,2',
      findings: [{ at: 'E2', fix: ['E2 = =SUM(E3:E6)→0,8'] }],
    },
    {
      name: 'sections are headings: a criterion left out of the total',
      rows: '1 | A\n1.1 | B | 1 | 0 | 1\n1.2 | B | 1 | 0 | 1\n2 | C\n2.1 | D | 1 | 0 | 1\nTổng | | 3 | 0 | =SUM(E3:E4)→2',
      findings: [{ at: 'E7', data: { cells: ['E6'] }, fix: ['E7 = =SUM(E3:E4,E6)→3'] }],
    },
    {
      name: 'points as text would not be counted: no fix',
      rows: "1 | A | 13 | 12 | =SUM(E3)→0,5\n1.1 | B | 1 | 0,5 | 0,5\n1.2 | C | 1 | 0,5 | '0,5'",
      findings: [{ at: 'E2', data: { cells: ['E4'] } }],
    },
  ],
});
