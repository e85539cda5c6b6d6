import { codeUnknown } from '../../../../src/core/rules/code/unknown';
import { COMPLETE } from '../../../support/catalogue';
import { testRule } from '../../../support/rule-tester';

testRule(codeUnknown, {
  valid: [
    {
      name: 'all in the Bộ tiêu chí',
      rows: '1 | Chỉ đạo\n1.1 | Kế hoạch\n1.1.1 | Ban hành\n2 | Thể chế',
      catalogue: COMPLETE,
    },
    { name: 'only a part of it is known', rows: '1.4 | Việc mới' },
    { name: 'none is known', rows: '1.4 | Việc mới', catalogue: null },
    { name: 'no code', rows: '| Việc mới | 1 | 0 | 1', catalogue: COMPLETE },
  ],
  invalid: [
    {
      name: 'a criterion',
      rows: '1.4 | Việc mới',
      catalogue: COMPLETE,
      findings: [
        {
          at: 'A2',
          criterion: '1.4',
          field: 'code',
          data: { code: '1.4', catalogue: 'Thử · cấp xã · 2025' },
        },
      ],
    },
    {
      name: 'a section',
      rows: '9 | Lĩnh vực khác',
      catalogue: COMPLETE,
      findings: [{ at: 'A2', criterion: '9' }],
    },
    {
      name: 'a sub-criterion of a known one',
      rows: '1.1.7 | Việc mới',
      catalogue: COMPLETE,
      findings: [{ at: 'A2', criterion: '1.1.7' }],
    },
  ],
});
