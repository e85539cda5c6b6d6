import type { CatalogueData } from '../catalogue';

/**
 * What two communes' documents of 2026 show of Nghệ An's Bộ tiêu chí for communes: the criteria that they
 * lost points on. The province's own table was not among the sources.
 */
export const NGHE_AN_XA_2025: CatalogueData = {
  version: 1,
  id: 'nghe-an-xa-2025',
  province: 'Nghệ An',
  level: 'xa',
  year: 2025,
  title: 'Nghệ An · cấp xã · 2025',
  complete: false,
  sources: {
    namDanAnnex:
      'UBND xã Nam Đàn, Kế hoạch khắc phục tồn tại, hạn chế CCHC năm 2025 và quý I năm 2026 (tháng 4/2026), Phụ lục',
    namDanSummary:
      'UBND xã Nam Đàn, Kế hoạch khắc phục tồn tại, hạn chế CCHC năm 2025 và quý I năm 2026 (tháng 4/2026), mục II.1',
    tanKyReport: 'UBND xã Tân Kỳ, Báo cáo số 119/BC-UBND (tháng 5/2026)',
  },
  scale: 100,
  sections: [
    {
      code: '1',
      name: 'Chỉ đạo, điều hành',
      maximum: 13,
      cite: ['namDanAnnex', 'namDanSummary', 'tanKyReport'],
    },
    { code: '2', name: 'Cải cách thể chế', maximum: 6, cite: ['namDanAnnex', 'namDanSummary'] },
    {
      code: '3',
      name: 'Cải cách thủ tục hành chính',
      maximum: null,
      readings: [
        { maximum: 10, cite: ['namDanSummary', 'tanKyReport'] },
        { maximum: 14, cite: ['namDanAnnex'] },
      ],
      cite: ['namDanAnnex', 'namDanSummary', 'tanKyReport'],
    },
    { code: '4', name: 'Cải cách tổ chức bộ máy', maximum: 7, cite: ['namDanAnnex', 'namDanSummary'] },
    {
      code: '5',
      name: 'Cải cách chế độ công vụ',
      maximum: 10,
      cite: ['namDanAnnex', 'namDanSummary', 'tanKyReport'],
    },
    // Tân Kỳ prints 6,4/1 for this section, a slip: 6,4 and the 0,1 that it lost make 6,5.
    { code: '6', name: 'Cải cách tài chính công', maximum: 6.5, cite: ['namDanAnnex', 'namDanSummary'] },
    {
      code: '7',
      name: 'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
      maximum: 17,
      cite: ['namDanAnnex', 'namDanSummary', 'tanKyReport'],
    },
    {
      code: '8',
      name: 'Điểm điều tra xã hội học',
      survey: true,
      maximum: null,
      readings: [
        { maximum: 30.5, cite: ['namDanSummary'] },
        { maximum: 26.5, cite: ['tanKyReport'] },
      ],
      cite: ['namDanSummary', 'tanKyReport'],
    },
  ],
  criteria: [
    {
      code: '1.1.2',
      name: 'Chất lượng kế hoạch CCHC: (1) xác định đầy đủ nhiệm vụ, sát với thực tế của cơ quan, đơn vị; (2) phân công trách nhiệm rõ ràng; (3) có kết quả, sản phẩm đầu ra; (4) có thời hạn hoàn thành; (5) dự kiến bố trí kinh phí triển khai',
      maximum: 1,
      cite: ['namDanAnnex', 'tanKyReport'],
    },
    {
      code: '1.1.3',
      name: 'Mức độ hoàn thành Kế hoạch CCHC',
      maximum: 1,
      cite: ['tanKyReport'],
    },
    {
      code: '1.3',
      name: '(1) Phân công lãnh đạo phụ trách lãnh đạo, chỉ đạo và công chức tham mưu công tác CCHC đúng quy định; (2) Tổ chức làm việc tập thể theo định kỳ tháng (12 kỳ/năm) để đánh giá và chỉ đạo thực hiện CCHC',
      maximum: 1,
      cite: ['namDanAnnex'],
    },
    {
      code: '1.6.2',
      name: 'Phân tích đánh giá Chỉ số CCHC và khắc phục tồn tại hạn chế',
      maximum: 1,
      cite: ['tanKyReport', 'namDanAnnex'],
    },
    {
      code: '3.1.2',
      name: 'Kiến nghị sửa đổi, bổ sung quy định TTHC trong văn bản quy phạm pháp luật',
      maximum: 0.5,
      cite: ['tanKyReport'],
    },
    {
      code: '3.3.2',
      name: 'Thực hiện việc xin lỗi (văn bản; gắn file pdf xin lỗi đối với từng trường hợp hồ sơ bị chậm, quá hạn trên Hệ thống thông tin giải quyết TTHC tỉnh) người dân, tổ chức khi để xảy ra trễ hẹn trong giải quyết hồ sơ TTHC',
      maximum: 1,
      cite: ['namDanAnnex', 'tanKyReport'],
    },
    {
      code: '4.3.2',
      name: 'Thực hiện báo cáo, đánh giá định kỳ đối với các nhiệm vụ quản lý nhà nước đã được cấp trên phân công, phân cấp, phân quyền',
      maximum: 1,
      cite: ['namDanAnnex'],
    },
    {
      code: '4.4',
      name: 'Rà soát, đánh giá, sửa đổi và thực hiện quy chế làm việc của UBND, Quyết định phân công nhiệm vụ trong lãnh đạo; quy chế làm việc và quyết định',
      nameCutOff: true,
      maximum: 1,
      cite: ['namDanAnnex'],
    },
    {
      code: '5.1',
      name: 'Thực hiện cơ cấu công chức, viên chức theo vị trí việc làm',
      maximum: 1,
      cite: ['namDanAnnex'],
    },
    {
      code: '5.1.2',
      name: 'Tỷ lệ phòng, ban, đơn vị trực thuộc UBND xã, phường được bố trí công chức, viên chức theo đúng vị trí việc làm được phê duyệt',
      maximum: 0.5,
      cite: ['tanKyReport'],
    },
    {
      code: '5.6',
      name: 'Thực hiện tinh giản biên chế',
      maximum: 0.5,
      cite: ['namDanAnnex'],
    },
    {
      code: '5.6.1',
      name: 'Xây dựng, ban hành đề án, kế hoạch tinh giản biên chế',
      maximum: 0.1,
      cite: ['tanKyReport'],
    },
    {
      code: '5.7',
      name: 'Đào tạo, bồi dưỡng cán bộ, công chức, viên chức',
      maximum: 1,
      cite: ['tanKyReport'],
    },
    {
      code: '5.8',
      name: 'Thực hiện việc chuyển đổi định kỳ vị trí công tác đối với cán bộ, công chức, viên chức theo quy định',
      maximum: 1,
      cite: ['tanKyReport'],
    },
    {
      code: '6.1.1',
      name: 'Giải ngân vốn đầu tư công',
      maximum: 1,
      cite: ['tanKyReport'],
    },
    {
      code: '6.1.3',
      name: 'Thực hiện các kiến nghị sau thanh tra, kiểm tra, kiểm toán nhà nước về tài chính, ngân sách',
      maximum: 0.5,
      cite: ['namDanAnnex'],
    },
    {
      code: '7.3',
      name: 'Mức độ ứng dụng trí tuệ nhân tạo (AI)',
      maximum: 1,
      cite: ['namDanAnnex', 'tanKyReport'],
    },
    {
      code: '7.5',
      name: 'Thực hiện chế độ báo cáo trên Hệ thống thông tin báo cáo cấp tỉnh',
      maximum: 1.5,
      cite: ['namDanAnnex', 'tanKyReport'],
    },
    {
      code: '7.9',
      name: 'Tỷ lệ hồ sơ trực tuyến toàn trình',
      maximum: 2,
      cite: ['namDanAnnex', 'tanKyReport'],
    },
  ],
};
