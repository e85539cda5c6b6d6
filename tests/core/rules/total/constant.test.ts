import { totalConstant } from '../../../../src/core/rules/total/constant';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

const section = (code: number, lost: string) =>
  `${code} | Lĩnh vực | 6 | 5 | ${lost}\n${code}.1.1 | Việc | 1 | 0 | 1`;

testRule(totalConstant, {
  valid: [
    { name: 'formulas', rows: [section(1, '=E3→1'), section(2, '=E5→1'), section(3, '=E7→1')].join('\n') },
    { name: 'nothing but constants', rows: [section(1, '1'), section(2, '1'), section(3, '1')].join('\n') },
    {
      name: 'a section without criteria has nothing to sum',
      rows: `${section(1, '=E3→1')}\n${section(2, '=E5→1')}\n3 | Lĩnh vực | 6 | 6 | 0`,
    },
    { name: 'a lone formula', rows: [section(1, '=E3→1'), section(2, '1'), section(3, '1')].join('\n') },
  ],
  invalid: [
    {
      name: 'one among formulas',
      rows: [section(1, '=E3→1'), section(2, '1'), section(3, '=E7→1')].join('\n'),
      findings: [{ at: 'E4', criterion: '2', field: 'lost', fix: ['E4 = =ROUND(SUM(E5),3)→1'] }],
    },
    {
      name: 'the total',
      rows: `${section(1, '=E3→1')}\n${section(2, '=E5→1')}\nTổng | | 12 | 10 | 2`,
      findings: [{ at: 'E6', field: 'lost', fix: ['E6 = =ROUND(SUM(E2,E4),3)→2'] }],
    },
    {
      name: 'one of a total row whose others are formulas',
      rows: `${section(1, '1')}\n${section(2, '1')}\nTổng | | =C2+C4→12 | 10 | =E2+E4→2`,
      findings: [{ at: 'D6', field: 'score', fix: ['D6 = =ROUND(SUM(D2,D4),3)→10'] }],
    },
    {
      name: 'the total that heads the table',
      rows: `Tổng | | =C3+C5→12 | 10 | =E3+E5→2\n${section(1, '1')}\n${section(2, '1')}`,
      findings: [{ at: 'D2', field: 'score', fix: ['D2 = =ROUND(SUM(D3,D5),3)→10'] }],
    },
    {
      name: 'a total over sections between which criteria are still to be filled: their cells do not count',
      rows: '1 | Lĩnh vực | 6 | 5 | 1\n1.1 | Việc | 1 | |\n2 | Lĩnh vực | 6 | 5 | 1\nTổng | | =C2+C4→12 | 10 | =E2+E4→2',
      findings: [{ at: 'D5', field: 'score', fix: ['D5 = =ROUND(SUM(D2,D4),3)→10'] }],
    },
    {
      name: 'a section whose criteria have sub-criteria that are still to be filled: they count within them',
      rows: `${section(1, '=E3→1')}\n2 | Lĩnh vực | 6 | 4 | 2\n2.1 | Việc | 1 | 0 | 1\n2.1.1 | Việc | 1 | |\n2.2 | Việc | 1 | 0 | 1\n${section(3, '=E9→1')}`,
      findings: [{ at: 'E4', fix: ['E4 = =ROUND(SUM(E5,E7),3)→2'] }],
    },
    {
      name: 'a repeated header is run over',
      rows: `${section(1, '=E3→1')}\n2 | Lĩnh vực | 6 | 4 | 2\n2.1 | Việc | 1 | 0 | 1\n${ANNEX_HEADER}\n2.2 | Việc | 1 | 0 | 1\n${section(3, '=E9→1')}`,
      findings: [{ at: 'E4', fix: ['E4 = =ROUND(SUM(E5:E7),3)→2'] }],
    },
    {
      name: 'one that says something else than its rows',
      rows: [section(1, '=E3→1'), section(2, '1,5'), section(3, '=E7→1')].join('\n'),
      findings: [{ at: 'E4', criterion: '2', field: 'lost' }],
    },
  ],
});
