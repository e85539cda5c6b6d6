import type { CatalogueData } from '../catalogue';

const cite = ['soNgoaiVu'];

/**
 * What one department's plan of 2026 shows of Hà Tĩnh's Bộ tiêu chí for departments: five sections and the
 * criteria in them that it lost points on. It gives no maximum of any criterion. The province's own table
 * was not among the sources.
 */
export const HA_TINH_SO_2025: CatalogueData = {
  version: 1,
  id: 'ha-tinh-so-2025',
  province: 'Hà Tĩnh',
  level: 'so',
  year: 2025,
  title: 'Hà Tĩnh · cấp sở · 2025',
  complete: false,
  sources: {
    soNgoaiVu:
      'Sở Ngoại vụ Hà Tĩnh, Kế hoạch khắc phục các tồn tại, hạn chế trong công tác CCHC năm 2025 (tháng 6/2026), bảng Giải pháp',
  },
  scale: 100,
  sections: [
    { code: '1', name: 'Công tác triển khai Cải cách hành chính', maximum: 13, cite },
    { code: '2', name: 'Cải cách thể chế', maximum: 13, cite },
    {
      code: '3',
      name: 'Cải cách thủ tục hành chính và cung cấp dịch vụ công trực tuyến',
      maximum: 16,
      cite,
    },
    { code: '6', name: 'Cải cách tài chính công', maximum: 13, cite },
    { code: '7', name: 'Đổi mới sáng tạo, chuyển đổi số và áp dụng ISO 9001', maximum: 16, cite },
  ],
  criteria: [
    { code: '1.1', name: 'Ban hành kế hoạch CCHC', maximum: null, cite },
    {
      code: '1.2.2',
      name: 'Triển khai, thực hiện báo cáo đột xuất liên quan đến công tác chỉ đạo điều hành CCHC',
      maximum: null,
      cite,
    },
    // Printed "hực hiện", its first letter lost.
    {
      code: '1.6.4',
      name: 'Thực hiện số hóa tài liệu lưu trữ giấy hình thành trước ngày 01/7/2025',
      maximum: null,
      cite,
    },
    {
      code: '1.7',
      name: 'Thực hiện nhiệm vụ được UBND tỉnh, Chủ tịch UBND tỉnh giao',
      maximum: null,
      cite,
    },
    {
      code: '2.1.1',
      name: 'Rà soát nội dung giao HĐND, UBND tỉnh quy định chi tiết tại các văn bản QPPL Trung ương (Luật; Nghị định; Thông tư; Quyết định của Thủ tướng Chính phủ)',
      maximum: null,
      cite,
    },
    {
      code: '3.1.1',
      name: 'Cập nhật, trình Chủ tịch UBND tỉnh công bố Danh mục TTHC theo ngành, lĩnh vực do Bộ, ngành Trung ương quy định, do HĐND tỉnh, UBND tỉnh quy định thuộc thẩm quyền giải quyết cấp tỉnh, xã',
      maximum: null,
      cite,
    },
    { code: '3.3.2', name: 'Rà soát, đơn giản hóa TTHC nội bộ', maximum: null, cite },
    { code: '3.6.1', name: 'Số hóa hồ sơ giải quyết TTHC', maximum: null, cite },
    {
      code: '3.8.1',
      name: 'Tỷ lệ hồ sơ trực tuyến (gồm cả một phần và toàn trình)',
      maximum: null,
      cite,
    },
    {
      code: '6.3.4',
      name: 'Tham mưu, xây dựng ban hành danh mục sự nghiệp công, định mức kinh tế kỹ thuật, giá dịch vụ sự nghiệp công sử dụng ngân sách nhà nước trong lĩnh vực quản lý (theo phân cấp, thuộc phạm vi quản lý của địa phương)',
      maximum: null,
      cite,
    },
    { code: '7.2.2', name: 'Mức độ ứng dụng Trí tuệ nhân tạo (AI)', maximum: null, cite },
    {
      code: '7.2.3',
      name: 'Tỷ lệ cơ sở dữ liệu chuyên ngành, lĩnh vực được xây dựng, phát triển',
      maximum: null,
      cite,
    },
    // Printed "Công thông tin", its mark lost.
    {
      code: '7.2.7',
      name: 'Chất lượng cung cấp thông tin trên Cổng thông tin điện tử của đơn vị',
      maximum: null,
      cite,
    },
    {
      code: '7.3.2',
      name: 'Đánh giá mức độ tuân thủ quy trình/hướng dẫn hệ thống, yêu cầu tiêu chuẩn, các quy định liên quan',
      maximum: null,
      cite,
    },
  ],
};
