import { textSpaces } from '../../../../src/core/rules/text/spaces';
import { testRule } from '../../../support/rule-tester';

const row = (content: string, rest = '') => `1.3 | ${content} | 1 | 0,5 | 0,5 | ${rest}`;

testRule(textSpaces, {
  valid: [
    { name: 'single spaces', rows: row('Phân công lãnh đạo') },
    { name: 'lines of their own', rows: row('- Phân công⏎- Kiểm tra') },
    { name: 'only spaces, which is blank', rows: row("'  '") },
    { name: 'numbers', rows: '1.3 | Phân công | 1 | 0,5 | 0,5 | | | | | 2026' },
    {
      name: 'the code and the points have rules of their own',
      rows: "' 1.3' | Phân công | ' 1 ' | 0,5 | 0,5",
    },
  ],
  invalid: [
    {
      name: 'doubled',
      rows: row('Phân  công'),
      findings: [
        { at: 'B2', criterion: '1.3', field: 'content', fix: ['B2 = Phân công'], data: { kind: 'spaces' } },
      ],
    },
    {
      name: 'in front, behind, unbreakable, invisible',
      rows: row("' Phân\u00a0công\u200b '"),
      findings: [{ at: 'B2', fix: ['B2 = Phân công'], data: { kind: 'spaces' } }],
    },
    {
      name: 'decomposed letters',
      rows: row('Phân công'.normalize('NFD')),
      findings: [{ at: 'B2', fix: ['B2 = Phân công'], data: { kind: 'letters' } }],
    },
    { name: 'a formula is the user’s to mend', rows: row("=A1&A2→' Phân công'"), findings: [{ at: 'B2' }] },
    {
      name: 'in a continuation',
      rows: `${row('Phân công')}\n| và  chỉ đạo`,
      findings: [{ at: 'B3', criterion: null, fix: ['B3 = và chỉ đạo'] }],
    },
  ],
});
