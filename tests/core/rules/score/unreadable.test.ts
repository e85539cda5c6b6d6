import { scoreUnreadable } from '../../../../src/core/rules/score/unreadable';
import { testRule } from '../../../support/rule-tester';

testRule(scoreUnreadable, {
  valid: [
    { name: 'numbers, also as text', rows: "1.3 | A | 1 | '0,5 đ' | 0,5" },
    { name: 'blank', rows: '1.3 | A | 1' },
    {
      name: 'fractions, dates and errors, which are reported as such',
      rows: "1.3 | A | '1/1' | 1-May | #REF!",
    },
    {
      name: 'does not apply, which is no mistake',
      rows: '1.3 | A | 1 | Không áp dụng | 0\n1.4 | B | Không áp dụng | K áp dụng',
    },
    { name: 'a continuation', rows: '1.3 | A | 1 | 0,5 | 0,5\n| và | chỉ đạo' },
  ],
  invalid: [
    {
      name: 'a word',
      rows: '1.3 | A | 1 | chưa chấm | 1',
      findings: [{ at: 'D2', criterion: '1.3', field: 'score', data: { text: 'chưa chấm' } }],
    },
    {
      name: 'does not apply, and yet lost points',
      rows: '1.3 | A | 1 | Không áp dụng | 1',
      findings: [{ at: 'D2', data: { text: 'Không áp dụng' } }],
    },
    {
      name: 'lost points that do not apply, of a score',
      rows: '1.3 | A | 1 | 0,5 | Không áp dụng',
      findings: [{ at: 'E2', field: 'lost' }],
    },
    { name: 'two numbers', rows: '1.3 | A | 1 | 0,5 0,3 | 0', findings: [{ at: 'D2' }] },
    {
      name: 'a share of the whole',
      rows: '1.3 | A | 1 | 0,5 | 0,5',
      formats: { D2: '0%' },
      findings: [{ at: 'D2', data: { text: '50%' } }],
    },
    { name: 'a tick', rows: '1.3 | A | 1 | x | 0', findings: [{ at: 'D2' }] },
  ],
});
