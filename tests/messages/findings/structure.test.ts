import { MAX_ROWS } from '../../../src/core/sheet/snapshot';
import { STRUCTURE } from '../../../src/messages/findings/structure';
import { ANNEX_HEADER, DEPARTMENT_HEADER } from '../../support/sheet';
import { FULL, GROUPS, TASK, TASKS, testSentences, without } from './said';

testSentences(STRUCTURE, [
  ['column/missing', '1.3 | A', 'Bảng chưa có cột “Giải pháp”.', { header: without('Giải pháp') }],
  [
    'column/missing',
    `1.3 | A | 1 | 0 | 1 | ${FULL}`,
    'Bảng chưa có cột “Giải pháp”; có thể là cột này, đang ghi là “Giai phat”.',
    { header: ANNEX_HEADER.replace('Giải pháp', 'Giai phat') },
  ],
  [
    'column/missing',
    `1.3 | A | 1 | 0 | 1 | ${FULL}`,
    'Bảng chưa có cột “Giải pháp”; có thể là cột này, đang không có tên.',
    { header: ANNEX_HEADER.replace('Giải pháp', '') },
  ],
  [
    'sheet/cropped',
    Array.from({ length: MAX_ROWS - 1 }, () => '1 | A').join('\n'),
    'Chỉ kiểm tra được 5000 dòng đầu của trang tính.',
    { cropped: true },
  ],
  [
    'sheet/oversized',
    '1.3 | A',
    'Trang tính còn nội dung ngoài 5000 dòng đầu hoặc 50 cột đầu; phần đó chưa được đọc.',
    { cropped: true },
  ],
  ['row/none', '', 'Dưới dòng tiêu đề chưa có lĩnh vực hay tiêu chí nào.'],
  [
    'row/repeated-header',
    `1.3 | A\n${ANNEX_HEADER}\n1.5 | B`,
    'Dòng này lặp lại tiêu đề của bảng, không phải tiêu chí.',
  ],
  [
    'row/continuation',
    '4.3.2 | A đã | 1 | 0 | 1\n| được giao',
    'Dòng này là phần còn lại của tiêu chí 4.3.2, bị cắt khi sang trang.',
  ],
  [
    'row/continuation',
    '| A đã | 1 | 0 | 1\n| được giao',
    'Dòng này là phần còn lại của dòng trên, bị cắt khi sang trang.',
  ],
  ['cell/error-value', '1.3 | A | 1 | #REF! | 1', 'Ô điểm thẩm định đang báo lỗi #REF!.'],
  [
    'title/number-blank',
    '1.3 | A',
    'Dòng “Kèm theo” còn trống số và ngày của kế hoạch.',
    { header: `(Kèm theo Kế hoạch số   /KH-UBND ngày   tháng 4 năm 2026)\n${ANNEX_HEADER}` },
  ],
  [
    'title/number-blank',
    '1.3 | A',
    'Dòng “Kèm theo” còn trống ngày của kế hoạch.',
    { header: `(Kèm theo Kế hoạch số 45/KH-UBND ngày … tháng 4 năm 2026)\n${ANNEX_HEADER}` },
  ],
  [
    'header/renamed',
    `1.3 | A | 1 | 0 | 1 | ${FULL}`,
    'Không rõ cột “Co quan phoi hơpp” là cột nào; có thể là cột “Cơ quan phối hợp”.',
    { header: ANNEX_HEADER.replace('Cơ quan phối hợp', 'Co quan phoi hơpp') },
  ],
  [
    'header/renamed',
    `1.3 | A | x | 1 | 0 | 1 | ${FULL}`,
    'Cột này có nội dung mà không có tên; có thể là cột “Giải pháp”.',
    { header: ANNEX_HEADER.replace('Giải pháp', '').replace('Nội dung', 'Nội dung | Giai phat') },
  ],
  [
    'cell/merged',
    '1.3 | A | 1 | 0 | 1\n1.5 | B | 1 | 0 | 1',
    'Các ô H2:H3 bị gộp thành một.',
    { merges: ['H2:H3'] },
  ],
  ['row/blank', '1.3 | A | 1 | 0 | 1\n|\n1.5 | B | 1 | 0 | 1', 'Dòng này để trống.'],
  ['row/blank', '1.3 | A | 1 | 0 | 1\n|\n|\n1.5 | B | 1 | 0 | 1', 'Có 2 dòng trống liền nhau từ đây.'],
  [
    'row/hidden',
    '1.3 | A | 1 | 0 | 1\n1.5 | B | 1 | 0 | 1\n1.6 | C | 1 | 0 | 1',
    'Bảng có 2 dòng đang ẩn: dòng 3, 4.',
    { hiddenRows: [2, 3] },
  ],
  ['sheet/protected', '1.3 | A', 'Trang tính này đang được bảo vệ.', { protected: true }],
  ['sheet/stray-number', `1.3 | A | 1 | 0 | 1 | ${FULL} | 5`, 'Ô K2 có số nhưng nằm ngoài các cột của bảng.'],
  [
    'sheet/stray-number',
    `1.3 | A | 1 | 0 | 1 | ${FULL} | 5\n1.5 | A | 1 | 0 | 1 | ${FULL} | 7`,
    'Cột này không thuộc bảng nhưng có số ở 2 ô: K2, K3.',
  ],
  [
    'ordinal/page-number',
    `1 | A | ${TASK}\n'18 2' | B | ${TASK}`,
    'Ô ghi “18 2”; số thứ tự của nhiệm vụ là 2.',
    TASKS,
  ],
  [
    'ordinal/page-number',
    `1 | A | ${TASK}\n18\n2 | B | ${TASK}`,
    'Dòng này chỉ có số 18, có vẻ là số trang.',
    TASKS,
  ],
  [
    'ordinal/out-of-sequence',
    `1 | A | ${TASK}\n3 | B | ${TASK}`,
    'Nhiệm vụ này mang số 3; theo dòng trên thì là 2.',
    TASKS,
  ],
  [
    'ordinal/out-of-sequence',
    `1 | A | ${TASK}\n | B | ${TASK}`,
    'Nhiệm vụ này chưa có số thứ tự; theo dòng trên thì là 2.',
    TASKS,
  ],
  [
    'ordinal/not-criterion',
    '4 | Tiêu chí 6: A | B | Quý II/2026',
    'STT là 4 nhưng dòng này nói về Tiêu chí 6.',
    GROUPS,
  ],
  [
    'title/other-year',
    '1 | Tiêu chí 1: A | B | Quý IV/2026',
    'Tiêu đề ghi thực hiện trong năm 2025, nhưng các thời hạn trong bảng là của năm 2026.',
    { header: `Khắc phục trong năm 2025\n${DEPARTMENT_HEADER}` },
  ],
]);
