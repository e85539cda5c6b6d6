import { codeUnlisted } from '../../../../src/core/rules/code/unlisted';
import { COMPLETE } from '../../../support/catalogue';
import { testRule } from '../../../support/rule-tester';

testRule(codeUnlisted, {
  valid: [
    { name: 'in the known part', rows: '1 | Chỉ đạo\n1.1.2 | Chất lượng' },
    { name: 'the whole Bộ tiêu chí is known', rows: '1.4 | Việc mới', catalogue: COMPLETE },
    { name: 'none is known', rows: '1.4 | Việc mới', catalogue: null },
    { name: 'a criterion above known ones', rows: '1.1 | Xây dựng kế hoạch CCHC' },
  ],
  invalid: [
    {
      name: 'a criterion',
      rows: '1.4 | Việc mới',
      findings: [{ at: 'A2', criterion: '1.4', data: { code: '1.4', catalogue: 'Nghệ An · cấp xã · 2025' } }],
    },
  ],
});
