import { scoreScale } from '../../../../src/core/rules/score/scale';
import { COMPLETE } from '../../../support/catalogue';
import { testRule } from '../../../support/rule-tester';

testRule(scoreScale, {
  valid: [
    { name: 'a step of the scale', rows: '1.1.2 | Mức độ | 1,5 | 0,75 | 0,75', catalogue: COMPLETE },
    { name: 'no scale is known', rows: '1.2 | Kiểm tra | 1 | 0,3 | 0,7', catalogue: COMPLETE },
    { name: 'no catalogue', rows: '1.1.2 | Mức độ | 1,5 | 0,3 | 1,2', catalogue: null },
    { name: 'no score', rows: '1.1.2 | Mức độ | 1,5 | | 1,2', catalogue: COMPLETE },
  ],
  invalid: [
    {
      name: 'between two steps',
      rows: '1.1.2 | Mức độ | 1,5 | 1 | 0,5',
      catalogue: COMPLETE,
      findings: [
        {
          at: 'D2',
          criterion: '1.1.2',
          field: 'score',
          suggestions: ['0,75', '1,5'],
          data: { score: 1, scale: [0, 0.75, 1.5] },
        },
      ],
    },
    {
      name: 'how it is scored is told where the catalogue says so',
      rows: '1.1.2 | Mức độ | 1,5 | 1 | 0,5',
      catalogue: {
        ...COMPLETE,
        criteria: COMPLETE.criteria.map((entry) => ({ ...entry, note: 'Đủ: 1,5\nThiếu: 0,75' })),
      },
      findings: [{ at: 'D2', suggestions: ['0,75', '1,5'], data: { note: 'Đủ: 1,5\nThiếu: 0,75' } }],
    },
    {
      name: 'computed: nothing to choose',
      rows: '1.1.2 | Mức độ | 1,5 | =1/1→1 | 0,5',
      catalogue: COMPLETE,
      findings: [{ at: 'D2' }],
    },
  ],
});
