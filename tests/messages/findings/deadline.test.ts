import { DEADLINE } from '../../../src/messages/findings/deadline';
import { ANNEX_HEADER } from '../../support/sheet';
import { FULL, GROUPS, testSentences } from './said';

testSentences(DEADLINE, [
  [
    'deadline/missing',
    '5.6 | A | 0,5 | 0 | 0,5',
    'Tiêu chí này mất 0,5 điểm nhưng chưa ghi thời gian thực hiện.',
  ],
  [
    'deadline/bare-year',
    `1.3 | A | 1 | 0 | 1 | ${FULL}\n1.5 | B | 1 | 0 | 1 | ${FULL.replace('Năm ', '')}`,
    'Ô ghi “2026”; nên viết “Năm 2026” như các dòng khác.',
  ],
  [
    'deadline/impossible',
    `1.3 | A | 1 | 0 | 1 | ${FULL.replace('Năm 2026', '31/02/2026')}`,
    '“31/02/2026” không phải là thời gian có thật.',
  ],
  [
    'deadline/unreadable',
    `1.3 | A | 1 | 0 | 1 | ${FULL.replace('Năm 2026', 'Sớm nhất')}`,
    '“Sớm nhất” không cho biết phải xong khi nào.',
  ],
  [
    'deadline/ambiguous',
    `1.3 | A | 1 | 0 | 1 | ${FULL.replace('Năm 2026', '46034')}`,
    'Ô đang là ngày 12/01/2026; có thể phải là 01/12/2026.',
    { formats: { J2: 'dd/mm/yyyy' } },
  ],
  [
    'deadline/past',
    `1.3 | A | 1 | 0 | 1 | ${FULL.replace('Năm 2026', 'Quý II/2026')}`,
    '“Quý II/2026” đã hết vào ngày 30/06/2026.',
  ],
  [
    'deadline/past',
    `1.3 | A | 1 | 0 | 1 | ${FULL.replace('Năm 2026', '30/9/2026')}`,
    'Hạn 30/9/2026 đã qua.',
  ],
  [
    'deadline/other-year',
    `1.3 | A | 1 | 0 | 1 | ${FULL}\n1.4 | A | 1 | 0 | 1 | ${FULL}\n1.5 | A | 1 | 0 | 1 | ${FULL.replace('2026', '2025')}`,
    '“Năm 2025” thuộc năm 2025, kế hoạch là của năm 2026.',
    { header: `(Kèm theo Kế hoạch số 45/KH-UBND ngày 10 tháng 4 năm 2026)\n${ANNEX_HEADER}` },
  ],
  [
    'deadline/open-ended',
    `1.3 | A | 1 | 0 | 1 | ${FULL.replace('Năm 2026', 'Thường xuyên')}`,
    '“Thường xuyên” không nêu ngày, tháng hay quý phải xong.',
  ],
  [
    'deadline/fewer-than-criteria',
    '1 | Tiêu chí 1: Tiêu chí 1.1: A⏎- Tiêu chí 1.2: B⏎- Tiêu chí 1.3: C | D | Thường xuyên⏎Quý II/2026',
    'Có 3 tiêu chí nhưng chỉ có 2 thời hạn.',
    GROUPS,
  ],
]);
