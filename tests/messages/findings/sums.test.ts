import { SUMS } from '../../../src/messages/findings/sums';
import { ANNEX_HEADER, SUMMARY_HEADER, sheetOf } from '../../support/sheet';
import { summary, testSentences } from './said';

testSentences(SUMS, [
  [
    'section/lost-mismatch',
    '3 | A | 14 | 13 | 1',
    'Lĩnh vực ghi mất 1 điểm nhưng không có tiêu chí nào bên dưới.',
  ],
  [
    'section/lost-mismatch',
    '1 | A | 13 | 11,3 | 1,7\n1.3 | B | 1 | 0,3 | 0,7',
    'Lĩnh vực ghi mất 1,7 nhưng các tiêu chí bên dưới cộng lại chỉ được 0,7: còn 1 điểm chưa có tiêu chí nào.',
  ],
  [
    'section/lost-mismatch',
    '1 | A | 13 | 12,8 | 0,2\n1.3 | B | 1 | 0,3 | 0,7',
    'Lĩnh vực ghi mất 0,2 nhưng các tiêu chí bên dưới cộng lại tới 0,7: nhiều hơn 0,5 điểm.',
  ],
  [
    'section/lost-rounding',
    '7 | A | 17 | 14,12 | 2,88\n7.3 | B | 1 | 0,25 | 0,75\n7.5 | C | 1,5 | 1,17 | 0,33\n7.9 | D | 2 | 0,21 | 1,79',
    'Lĩnh vực ghi mất 2,88, các tiêu chí cộng lại 2,87; lệch 0,01, có thể do làm tròn.',
  ],
  [
    'section/score-mismatch',
    '1 | A | 13 | 11 | 1,7\n1.3 | B | 2,7 | 1 | 1,7',
    'Điểm thẩm định phải là 11,3 (= 13 − 1,7); ô đang ghi 11.',
  ],
  [
    'section/unchecked',
    '1 | A | 13 | 12 | 1\n1.3 | B | 1 | 0,5 |\n1.5 | C | 1 | 0,5 | chưa có',
    'Chưa kiểm tra được tổng lĩnh vực 1 vì ô E3, E4 còn trống hoặc chưa đọc được.',
  ],
  ['total/mismatch', '1 | A | 13 | 11 | 2\n| Tổng | 13 | 11 | 3', 'Tổng phải là 2; ô đang ghi 3.'],
  [
    'summary/mismatch',
    '3 | Cải cách TTHC | 14 | 13 | 1',
    'Lĩnh vực “Cải cách TTHC”: điểm chuẩn ở đây là 14, ở ô C2 của trang “Tổng hợp” là 10.',
    { other: summary('3 | Thủ tục | 10 | 13 | 1') },
  ],
  [
    'summary/mismatch',
    '3 | Thủ tục và điểm chuẩn | 14 | 13 | 1',
    'Lĩnh vực “Thủ tục và điểm chuẩn”: điểm tối đa ở đây là 14, ở ô C2 của trang “Gốc” là 10.',
    { header: SUMMARY_HEADER, other: sheetOf(`${ANNEX_HEADER}\n3 | Thủ tục | 10 | 13 | 1`, { name: 'Gốc' }) },
  ],
  [
    'total/scale',
    '1 | A | 73,5 | 60 | 13,5',
    'Điểm chuẩn các lĩnh vực cộng lại 73,5, thêm điều tra xã hội học 30,5 thành 104, không phải 100.',
    { other: summary('1 | A | 69,5 | 56 | 13,5\n8 | Điểm Điều tra XHH | 30,5 | 26 | 4,5') },
  ],
  [
    'section/missing',
    [1, 2, 3, 5, 6, 7].map((code) => `${code} | A | 6 | 6 | 0`).join('\n'),
    'Chưa có dòng của lĩnh vực 4 “Cải cách tổ chức bộ máy”.',
  ],
  [
    'section/double-count',
    '5 | A | 10 | 9,25 | 0,75\n5.1 | A | 1 | 0,5 | 0,5\n5.1.2 | A | 0,5 | 0,25 | 0,25',
    'Lĩnh vực ghi mất 0,75 vì cộng cả 5.1.2; điểm mất thật là 0,5.',
  ],
  [
    'total/partial-formula',
    '1 | A | 13 | 12 | =SUM(E3)→0,5\n1.1 | A | 1 | 0,5 | 0,5\n1.2 | A | 1 | 0,5 | 0,5',
    'Công thức của ô này chưa cộng ô E4.',
  ],
  [
    'total/constant',
    '1 | A | 13 | 12 | =E3→1\n1.1 | A | 1 | 0 | 1\n2 | A | 6 | 5 | 1\n2.1 | A | 1 | 0 | 1\n3 | A | 6 | 5 | =E7→1\n3.1 | A | 1 | 0 | 1',
    'Các ô tổng khác là công thức, riêng ô này là số gõ tay.',
  ],
]);
