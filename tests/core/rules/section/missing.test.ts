import { sectionMissing } from '../../../../src/core/rules/section/missing';
import { testRule } from '../../../support/rule-tester';
import { SUMMARY_HEADER, sheetOf } from '../../../support/sheet';

const sections = (...codes: readonly number[]) =>
  codes.map((code) => `${code} | Lĩnh vực | 6 | 6 | 0`).join('\n');

testRule(sectionMissing, {
  valid: [
    { name: 'only those that lost points', rows: '1 | A | 13 | 12 | 1\n5 | E | 10 | 9 | 1' },
    { name: 'all seven', rows: sections(1, 2, 3, 4, 5, 6, 7) },
    { name: 'some of those that lost nothing', rows: sections(1, 2, 5) },
    {
      name: 'the survey’s, in an annex and in a summary',
      header: SUMMARY_HEADER,
      rows: sections(1, 2, 3, 4, 5, 6, 7),
    },
    { name: 'no catalogue', rows: sections(1, 2, 3, 4, 5, 6), catalogue: null },
    {
      name: 'the summary says that it lost nothing',
      rows: '1 | A | 13 | 12 | 1',
      others: [sheetOf(`${SUMMARY_HEADER}\n1 | A | 13 | 12 | 1\n2 | B | 6 | 6 | 0`)],
    },
  ],
  invalid: [
    {
      name: 'one of a whole list',
      rows: sections(1, 2, 3, 5, 6, 7),
      findings: [{ at: 'A5', criterion: '4', field: 'code', data: { section: 'Cải cách tổ chức bộ máy' } }],
    },
    {
      name: 'the last of a summary',
      header: SUMMARY_HEADER,
      rows: sections(1, 2, 3, 4, 5, 6),
      findings: [{ at: 'A7', criterion: '7' }],
    },
    {
      name: 'the summary says that it lost points',
      rows: '1 | A | 13 | 12 | 1',
      others: [sheetOf(`${SUMMARY_HEADER}\n1 | A | 13 | 12 | 1\n2 | B | 6 | 5 | 1`)],
      findings: [{ at: 'A2', criterion: '2' }],
    },
  ],
});
