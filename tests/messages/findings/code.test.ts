import { CODE } from '../../../src/messages/findings/code';
import { COMPLETE } from '../../support/catalogue';
import { testSentences } from './said';

testSentences(CODE, [
  ['code/format', '1.1.2. | A', 'Mã “1.1.2.” nên ghi là 1.1.2.'],
  ['code/as-number', '5,1 | A', 'Mã 5.1 đang lưu dạng số; nên lưu dạng chữ.'],
  [
    'code/lost-zero',
    '1 | A\n1.9 | B\n1,1 | C\n1.11 | D',
    'Ô đang ghi 1.1; theo thứ tự các dòng thì phải là 1.10.',
  ],
  [
    'code/as-date',
    '1 | A\n46082 | B',
    'Ô mã đang là ngày 01/03/2026; nhiều khả năng là tiêu chí 1.3.',
    { formats: { A3: 'd-mmm' } },
  ],
  ['code/missing', '| A | 1 | 0 | 1', 'Dòng này có điểm nhưng chưa có mã tiêu chí.'],
  ['code/missing', 'mới | A | 1 | 0 | 1', '“mới” không phải là mã tiêu chí.'],
  [
    'code/missing',
    '1 | A | 1 | 0 | 1\n| B | 1 | 0 | 1\n2.1 | C | 1 | 0 | 1',
    'Dòng lĩnh vực này chưa có số; các tiêu chí bên dưới thuộc lĩnh vực 2.',
  ],
  ['code/duplicate', '1.3 | A\n1.3 | B', 'Mã 1.3 đã có ở ô A2.'],
  [
    'code/unknown',
    '1.4 | A',
    'Không có tiêu chí 1.4 trong Bộ tiêu chí Thử · cấp xã · 2025.',
    { catalogue: COMPLETE },
  ],
  [
    'code/unlisted',
    '1.4 | A',
    'Tiêu chí 1.4 chưa có trong phần đã biết của Bộ tiêu chí Nghệ An · cấp xã · 2025.',
  ],
  [
    'code/wrong-section',
    '2 | A\n2.1 | B\n3.3.2 | C',
    'Tiêu chí 3.3.2 thuộc lĩnh vực 3 nhưng đang nằm dưới lĩnh vực 2.',
  ],
  [
    'code/out-of-order',
    '1.3 | A | 1 | 0 | 1\n1.5 | A | 1 | 0 | 1\n1.1.2 | A | 1 | 0 | 1',
    'Tiêu chí 1.1.2 nên đứng trước 1.3.',
  ],
  [
    'code/out-of-order',
    '1.6.2 | A | 1 | 0 | 1\n1.3 | A | 1 | 0 | 1\n1.5 | A | 1 | 0 | 1',
    'Tiêu chí 1.6.2 nên đứng sau 1.5.',
  ],
]);
