import { PEOPLE } from '../../../src/messages/findings/people';
import { TASK, TASKS, testSentences } from './said';

testSentences(PEOPLE, [
  ['owner/missing', '1.3 | A | 1 | 0 | 1', 'Tiêu chí này mất 1 điểm nhưng chưa ghi cơ quan chủ trì.'],
  [
    'owner/several',
    '1.3 | A | 1 | 0 | 1 | B | C | Phòng Kinh tế, Hạ tầng và Đô thị; Công an xã',
    'Ô này ghi 2 cơ quan: Phòng Kinh tế, Hạ tầng và Đô thị; Công an xã.',
  ],
  [
    'owner/group',
    '1.3 | A | 1 | 0 | 1 | B | C | Các cơ quan, đơn vị',
    '“Các cơ quan, đơn vị” không phải là tên một đơn vị cụ thể.',
  ],
  [
    'unit/unknown',
    '1.3 | A | 1 | 0 | 1 | B | C | Phòng Tài chính – Kế hoạch',
    '“Phòng Tài chính – Kế hoạch” không có trong danh sách đơn vị cấp xã.',
  ],
  ['coordinator/missing', '1.3 | A | 1 | 0 | 1', 'Chưa ghi cơ quan phối hợp.'],
  [
    'coordinator/same-as-owner',
    '1.3 | A | 1 | 0 | 1 | B | C | Phòng Kinh tế | Phòng Kinh tế',
    '“Phòng Kinh tế” vừa chủ trì vừa phối hợp.',
  ],
  [
    'coordinator/own-committee',
    '1.3 | A | 1 | 0 | 1 | B | C | Phòng Kinh tế | Các phòng; UBND cấp xã',
    'Cột phối hợp ghi “UBND cấp xã”, là chính cơ quan ban hành kế hoạch.',
  ],
  [
    'unit/variant',
    '1.3 | A | 1 | 0 | 1 | B | C | phòng VH-XH',
    '“phòng VH-XH” nên viết là “Phòng Văn hóa - Xã hội”.',
  ],
  [
    'owner/refers-elsewhere',
    '1 | A | B | Năm 2026 | Theo phân công tại Quyết định số 15/QĐ-UBND | | Công an xã',
    'Chủ trì ghi “Theo phân công tại Quyết định số 15/QĐ-UBND”.',
    TASKS,
  ],
  [
    'monitor/same-as-owner',
    '1 | A | B | Năm 2026 | Công an xã | Các phòng | Công an xã',
    '“Công an xã” vừa chủ trì vừa theo dõi, đôn đốc.',
    TASKS,
  ],
  [
    'monitor/same-as-owner',
    [1, 2, 3, 4].map((each) => `${each} | A ${each} | ${TASK}`).join('\n'),
    'Từ ô này xuống có 4 trên 4 dòng mà đơn vị chủ trì tự theo dõi, đôn đốc.',
    TASKS,
  ],
  [
    'monitor/same-as-coordinator',
    '1 | A | B | Năm 2026 | Phòng Kinh tế | Công an xã | Công an xã',
    '“Công an xã” vừa phối hợp vừa theo dõi, đôn đốc.',
    TASKS,
  ],
  [
    'owner/missing',
    '1 | A | B | Năm 2026 | | Các phòng | Công an xã',
    'Nhiệm vụ này chưa ghi cơ quan chủ trì.',
    TASKS,
  ],
]);
