import { contentForProvince } from '../../../../src/core/rules/content/for-province';
import { testRule } from '../../../support/rule-tester';
import { DEPARTMENT_HEADER, TASK_HEADER } from '../../../support/sheet';

const header = TASK_HEADER;
const row = (content: string, deliverable = 'Báo cáo', owner = 'Phòng Kinh tế') =>
  `1 | ${content} | ${deliverable} | Năm 2026 | ${owner} | Các phòng | Phòng Kinh tế`;

testRule(contentForProvince, {
  valid: [
    { name: 'the commune’s committee', header, rows: row('Tham mưu UBND xã ban hành kế hoạch') },
    {
      name: 'the province is told, not advised',
      header,
      rows: row('Tham mưu UBND xã trình UBND tỉnh phê duyệt'),
    },
    { name: 'a task given by the province', header, rows: row('Theo dõi nhiệm vụ được UBND tỉnh giao') },
    {
      name: 'the plan of a province’s office',
      header,
      rows: row('Tham mưu UBND tỉnh ban hành kế hoạch', 'Kế hoạch', 'Sở Nội vụ'),
    },
    {
      name: 'a sở’s table',
      header: DEPARTMENT_HEADER,
      rows: '1 | Tiêu chí 1: Tham mưu UBND tỉnh | Tham mưu UBND tỉnh | Quý II/2026',
    },
  ],
  invalid: [
    {
      name: 'advises the province’s committee',
      header,
      rows: row('Giao Công an xã tham mưu  UBND tỉnh – triển khai AI'),
      findings: [{ at: 'B2', criterion: '1', field: 'content', data: { text: 'tham mưu UBND tỉnh' } }],
    },
    {
      name: 'in full, and for its chairman',
      header,
      rows: `${row('Tham mưu cho Chủ tịch Ủy ban nhân dân tỉnh ban hành')}`,
      findings: [{ at: 'B2', data: { text: 'Tham mưu cho Chủ tịch Ủy ban nhân dân tỉnh' } }],
    },
    {
      name: 'a product of the province’s council',
      header,
      rows: row('Đăng tải văn bản', 'Văn bản của Hội đồng nhân dân tỉnh thông qua'),
      findings: [{ at: 'C2', field: 'deliverable', data: { text: 'của Hội đồng nhân dân tỉnh thông qua' } }],
    },
  ],
});
