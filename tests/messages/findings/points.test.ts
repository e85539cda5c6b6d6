import { POINTS } from '../../../src/messages/findings/points';
import { COMPLETE } from '../../support/catalogue';
import { testSentences } from './said';

testSentences(POINTS, [
  ['score/text-number', "1.3 | A | 1 | '0.8 ' | 0,2", 'Điểm thẩm định “0.8” đang là chữ; phải là số 0,8.'],
  [
    'score/thousands-mark',
    "1 | A | 13 | '10.951' | 2,049",
    'Điểm thẩm định ghi “10.951”, dễ đọc nhầm; phải là 10,951.',
  ],
  [
    'score/mixed-marks',
    "1.3 | A | 1 | 0,5 | '0.5'\n1.5 | B | 1 | 0,5 | 0,5",
    'Cột điểm bị mất có 1 ô viết dấu chấm, 1 ô viết dấu phẩy.',
  ],
  ['score/fraction', "1.3 | A | 10 | '8,5/10' | 1,5", 'Điểm thẩm định ghi “8,5/10”, phải là một số.'],
  [
    'score/fraction',
    "6 | A | 6,5 | '6,4/1' | 0,1",
    'Điểm thẩm định ghi “6,4/1”: điểm đạt 6,4 lại lớn hơn điểm tối đa 1.',
  ],
  [
    'score/as-date',
    '1.3 | A | 2 | 46143 | 0,5',
    'Điểm thẩm định đang là ngày 01/05/2026, không phải số điểm.',
    { formats: { D2: 'd-mmm' } },
  ],
  ['score/unreadable', '1.3 | A | 1 | chưa chấm | 1', 'Điểm thẩm định ghi “chưa chấm”, không phải là số.'],
  [
    'score/inapplicable',
    '1.3 | A | 1 | Không áp dụng | 0',
    'Điểm thẩm định ghi “Không áp dụng”: tiêu chí 1.3 không tính vào điểm tối đa và không bị mất điểm.',
  ],
  ['maximum/missing', '7.5 | A | | 1 | 0,5', 'Chưa ghi điểm chuẩn; theo Bộ tiêu chí là 1,5.'],
  ['maximum/missing', '1.4 | A | | 1 | 0,5', 'Chưa ghi điểm chuẩn.'],
  ['score/missing', '1.3 | A | 1 | | 0,5', 'Chưa ghi điểm thẩm định.'],
  ['score/negative', '1.3 | A | 1 | -0,5 | 1', 'Điểm thẩm định là −0,5, nhỏ hơn 0.'],
  ['score/above-maximum', '1.3 | A | 1 | 1,5 | 0', 'Điểm thẩm định 1,5 lớn hơn điểm chuẩn 1.'],
  ['lost/missing', '1.3 | A | 1 | 0,5 |', 'Chưa ghi điểm bị mất; phải là 0,5.'],
  ['lost/negative', '1.3 | A | 1 | 0,8 | -0,2\n1.5 | B | 1 | 0,5 | -0,5', 'Cột điểm bị mất ghi số âm ở 2 ô.'],
  ['lost/missing', '1.3 | A | 1 | |', 'Chưa ghi điểm bị mất.'],
  ['lost/mismatch', '1.3 | A | 1 | 0,8 | 0,3', 'Điểm bị mất phải là 0,2 (= 1 − 0,8); ô đang ghi 0,3.'],
  [
    'maximum/catalogue',
    '7.5 | A | 2 | 1 | 1',
    'Điểm chuẩn phải là 1,5 (Bộ tiêu chí Nghệ An · cấp xã · 2025); ô đang ghi 2.',
  ],
  [
    'maximum/catalogue',
    '3 | A | 12 | 11 | 1',
    'Điểm chuẩn phải là 10 hoặc 14 (Bộ tiêu chí Nghệ An · cấp xã · 2025); ô đang ghi 12.',
  ],
  [
    'maximum/disputed',
    '8 | Điều tra XHH | 30,5 | 26 | 4,5',
    'Về lĩnh vực “Điểm điều tra xã hội học”: có văn bản ghi 30,5 điểm, có văn bản ghi 26,5 điểm.',
  ],
  ['score/decimals', '1.3 | A | 1 | 0,6667 | 0,33', 'Điểm thẩm định 0,6667 có 4 số lẻ; thường chỉ ghi 2.'],
  [
    'score/scale',
    '1.1.2 | A | 1,5 | 1 | 0,5',
    'Điểm thẩm định 1 không thuộc các mức 0; 0,75; 1,5 của tiêu chí này.',
    { catalogue: COMPLETE },
  ],
  [
    'lost/none',
    '1.1 | A | 1 | 0 | 1\n1.2 | A | 1 | 0 | 1\n1.3 | A | 1 | 0 | 1\n1.4 | A | 1 | 1 | 0',
    'Tiêu chí 1.4 không mất điểm nào.',
  ],
]);
