import { sheetProtected } from '../../../../src/core/rules/sheet/protected';
import { testRule } from '../../../support/rule-tester';

testRule(sheetProtected, {
  valid: [{ name: 'free', rows: '1.2 | A | 1 | 0 | 1' }],
  invalid: [
    { name: 'protected', rows: '1.2 | A | 1 | 0 | 1', protected: true, findings: [{ at: 'A1', data: {} }] },
  ],
});
