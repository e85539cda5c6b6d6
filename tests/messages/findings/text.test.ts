import { TEXT } from '../../../src/messages/findings/text';
import { GROUPS, TASK, TASKS, testSentences } from './said';

testSentences(TEXT, [
  ['text/spaces', '1.3 | Phân  công', 'Ô nội dung có dấu cách thừa hoặc ký tự không nhìn thấy.'],
  [
    'text/spaces',
    `1.3 | ${'Phân công'.normalize('NFD')}`,
    'Ô nội dung có dấu tiếng Việt gõ thành ký tự rời (kiểu tổ hợp), khác với chữ gõ thông thường.',
  ],
  ['text/leading-punctuation', '1.3 | A | 1 | 0 | 1 | .Chưa đạt', 'Ô lý do trừ điểm bắt đầu bằng dấu “.”.'],
  ['text/cut-off', '1.3 | Quy chế làm việc và quyết định', 'Ô nội dung dừng ở “… và quyết định”.'],
  ['content/repeats-code', '1.3 | 1.3. Phân công', 'Nội dung bắt đầu bằng mã 1.3, đã có ở cột mã.'],
  ['content/missing', '1.3 | | 1 | 0,8 | 0,2', 'Tiêu chí này mất 0,2 điểm nhưng chưa ghi nội dung.'],
  ['reason/missing', '1.3 | A | 1 | 0,8 | 0,2', 'Tiêu chí này mất 0,2 điểm nhưng chưa ghi lý do trừ điểm.'],
  ['remedy/missing', '1.3 | A | 1 | | ', 'Tiêu chí này bị mất điểm nhưng chưa ghi giải pháp.'],
  [
    'text/legacy',
    '1.3 | A | 1 | 0 | 1 | Thùc hiÖn chËm',
    'Ô lý do trừ điểm viết theo bảng mã TCVN3; có thể là “Thực hiện chậm”.',
  ],
  [
    'text/formula-error',
    '1.3 | A | 1 | 0 | 1 | =-Chưa đạt→#NAME?',
    'Ô lý do trừ điểm đang báo lỗi; chữ đã gõ là “-Chưa đạt”.',
  ],
  ['text/placeholder', '1.3 | A | 1 | 0 | 1 | đang cập nhật', 'Ô lý do trừ điểm còn ghi “đang cập nhật”.'],
  ['reason/short', '1.3 | A | 1 | 0 | 1 | Chưa đạt', 'Lý do chỉ ghi “Chưa đạt”.'],
  ['remedy/short', '1.3 | A | 1 | 0 | 1 | Chưa đạt | Đôn đốc', 'Giải pháp chỉ ghi “Đôn đốc”.'],
  [
    'remedy/same-as-reason',
    '1.3 | A | 1 | 0 | 1 | Chưa có kế hoạch | Chưa có kế hoạch',
    'Giải pháp giống hệt lý do trừ điểm: “Chưa có kế hoạch”.',
  ],
  [
    'remedy/repeated',
    Array.from({ length: 5 }, (_, i) => `1.${i + 1} | A | 1 | 0 | 1 | Chậm | Tiếp tục đôn đốc`).join('\n'),
    '“Tiếp tục đôn đốc” được ghi ở 5 trên 5 dòng.',
  ],
  [
    'content/catalogue',
    '5.6 | Giải ngân vốn đầu tư công | 0,5 | 0 | 0,5',
    'Nội dung giống tiêu chí 6.1.1, còn mã 5.6 là “Thực hiện tinh giản biên chế”.',
  ],
  [
    'content/catalogue',
    '5.6 | Trồng cây quanh trụ sở | 0,5 | 0 | 0,5',
    'Theo Bộ tiêu chí Nghệ An · cấp xã · 2025, 5.6 là “Thực hiện tinh giản biên chế”.',
  ],
  [
    'content/cut-off',
    '7.5 | Thực hiện chế độ báo cáo trên Hệ thống thông | 1,5 | 1 | 0,5',
    'Nội dung dừng ở “… Hệ thống thông”; Bộ tiêu chí còn: “tin báo cáo cấp tỉnh”.',
  ],
  [
    'text/misspelt',
    '1.3 | A | 1 | 0 | 1 | B | Đơn đốc việc hực hiện',
    '“Đơn đốc” nên là “Đôn đốc”; “hực hiện” nên là “thực hiện”.',
  ],
  [
    'text/misspelt',
    '1.3 | A | 1 | 0 | 1 | B | Giao cán bộ xã . Đơn đốc',
    '“Đơn đốc” nên là “Đôn đốc”; thừa dấu cách trước dấu chấm: “xã .”.',
  ],
  ['text/misspelt', '1.3 | A | 1 | 0 | 1 | B | Giao cán bộ xã .', 'Thừa dấu cách trước dấu chấm: “xã .”.'],
  [
    'content/repeated',
    `1 | A b c | ${TASK}\n1 | A b c | ${TASK}`,
    'Nhiệm vụ này đã ghi nguyên văn ở ô B2.',
    TASKS,
  ],
  [
    'content/repeated',
    `1 | Ban hành kế hoạch sớm Ban hành kế hoạch sớm | ${TASK}`,
    'Ô nội dung ghi hai lần cùng một đoạn.',
    TASKS,
  ],
  [
    'content/score-mark',
    '1 | Tiêu chí 1: A: đạt 10.951/13 điểm | B | Quý II/2026',
    'Điểm ghi “10.951/13”, dễ đọc thành hàng nghìn; nên viết “10,951/13”.',
    GROUPS,
  ],
  [
    'content/for-province',
    `1 | Tham mưu UBND tỉnh ban hành | ${TASK}`,
    'Nội dung ghi “Tham mưu UBND tỉnh”, có vẻ là việc của cấp tỉnh.',
    TASKS,
  ],
  [
    'remedy/fewer-than-criteria',
    '1 | Tiêu chí 1: A⏎- Tiêu chí 1.1: B⏎- Tiêu chí 1.2: C | D | Quý II/2026',
    'Có 2 tiêu chí (1.1, 1.2) nhưng chỉ có 1 giải pháp.',
    GROUPS,
  ],
  [
    'deliverable/missing',
    '1 | A | | Năm 2026 | Phòng Kinh tế | Các phòng | Công an xã',
    'Nhiệm vụ này chưa ghi sản phẩm.',
    TASKS,
  ],
]);
