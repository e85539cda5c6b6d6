import { deadlineAmbiguous } from '../../../../src/core/rules/deadline/ambiguous';
import { testRule } from '../../../support/rule-tester';

const rows = (...deadlines: readonly string[]) =>
  deadlines
    .map((text, i) => `1.${i + 1} | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | ${text}`)
    .join('\n');

testRule(deadlineAmbiguous, {
  valid: [
    {
      name: 'all days are dates',
      rows: rows('46365', '46356'),
      formats: { J2: 'dd/mm/yyyy', J3: 'dd/mm/yyyy' },
    },
    { name: 'text is read as Vietnamese writes it', rows: rows('6/3/2026', '30/12/2026') },
    {
      name: 'the day is no month, or both are the same',
      rows: rows('46387', '46368', '30/6/2026'),
      formats: { J2: 'dd/mm/yyyy', J3: 'dd/mm/yyyy' },
    },
  ],
  invalid: [
    {
      name: 'another day was left as text',
      rows: rows('46365', "'30/12/2026'"),
      formats: { J2: 'm/d/yyyy' },
      findings: [
        {
          at: 'J2',
          criterion: '1.1',
          field: 'deadline',
          suggestions: ['12/09/2026', '09/12/2026'],
          data: { date: { year: 2026, month: 12, day: 9 } },
        },
      ],
    },
    {
      name: 'passed, but not the other way round',
      rows: rows('46034'),
      formats: { J2: 'dd/mm/yyyy' },
      findings: [{ at: 'J2', suggestions: ['01/12/2026', '12/01/2026'] }],
    },
  ],
});
