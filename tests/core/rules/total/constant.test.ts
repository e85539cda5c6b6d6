import { totalConstant } from '../../../../src/core/rules/total/constant';
import { testRule } from '../../../support/rule-tester';

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
      name: 'one that says something else than its rows',
      rows: [section(1, '=E3→1'), section(2, '1,5'), section(3, '=E7→1')].join('\n'),
      findings: [{ at: 'E4', criterion: '2', field: 'lost' }],
    },
  ],
});
