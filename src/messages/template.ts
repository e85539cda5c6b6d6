import type { Extent, TemplateId } from '../core/template/content';

/** Every word of the terminal command that writes blank forms. */

const USAGE =
  'npm run --silent template -- --layout MẪU [--catalogue MÃ_HOẶC_TỆP.json] [--extent all] [--unit "UBND xã …"] [--year NĂM] TỆP.xlsx';

const LAYOUT_MEANINGS: Readonly<Record<TemplateId, string>> = {
  'khac-phuc': 'phụ lục kế hoạch khắc phục: tiêu chí, điểm, lý do, giải pháp, chủ trì, phối hợp, thời gian',
  'tong-hop': 'bảng tổng hợp điểm theo lĩnh vực',
  'giai-phap-so': 'bảng giải pháp của sở: mỗi lĩnh vực một dòng, không có cột điểm',
  'nhiem-vu': 'phụ lục nhiệm vụ CCHC của năm, đánh số I, II, …',
};

const EXTENT_MEANINGS: Readonly<Record<Extent, string>> = {
  lost: 'chỉ có các lĩnh vực, tiêu chí mất điểm sẽ thêm sau',
  all: 'có mọi tiêu chí của Bộ tiêu chí',
};

const listed = (meanings: Readonly<Record<string, string>>) =>
  Object.entries(meanings)
    .map(([name, meaning]) => `      ${name.padEnd(15)}${meaning}`)
    .join('\n');

export const templateHelp = `Ghi một mẫu phụ lục để trống ra tệp Excel (.xlsx) mới. Tệp đã có thì không bao giờ bị ghi đè.

Cách dùng:
  ${USAGE}

Tùy chọn:
  --layout MẪU             một trong các mẫu:
${listed(LAYOUT_MEANINGS)}
  --catalogue MÃ           điền sẵn lĩnh vực và tiêu chí theo Bộ tiêu chí có mã này
  --catalogue TỆP.json     điền sẵn theo Bộ tiêu chí đã xuất ra tệp này
  --extent PHẠM_VI         chỉ dùng với khac-phuc, cần có --catalogue:
${listed(EXTENT_MEANINGS)}
  --unit TÊN               tên đơn vị ban hành kế hoạch, ví dụ "UBND xã Nam Đàn"
  --year NĂM               năm thực hiện kế hoạch; nếu không có, lấy năm nay
  --help                   in hướng dẫn này

Mã kết thúc: 0 đã ghi tệp, 2 không ghi được hoặc gõ sai lệnh.
`;

export const badTemplate = {
  noLayout: `Chưa chọn mẫu. Thêm --layout và một trong: ${Object.keys(LAYOUT_MEANINGS).join(', ')}.`,
  unknownLayout: (given: string) =>
    `Không có mẫu “${given}”. Các mẫu: ${Object.keys(LAYOUT_MEANINGS).join(', ')}.`,
  unknownExtent: (given: string) =>
    `Không có phạm vi “${given}”. Chọn một trong: ${Object.keys(EXTENT_MEANINGS).join(', ')}.`,
  extentUnused: 'Tùy chọn --extent chỉ dùng với mẫu khac-phuc.',
  extentNeedsCatalogue: 'Muốn có mọi tiêu chí thì phải nêu Bộ tiêu chí: thêm --catalogue.',
  noYear: (given: string) => `“${given}” không phải là một năm. Viết bốn chữ số, ví dụ 2026.`,
  noFile: 'Chưa nêu tên tệp để ghi mẫu, ví dụ phu-luc.xlsx.',
  manyFiles: 'Mỗi lần chỉ ghi một tệp. Tên có dấu cách thì đặt trong dấu ngoặc kép.',
  noWorkbook: (file: string) => `Tên tệp “${file}” phải kết thúc bằng .xlsx.`,
  noFolder: (folder: string) => `Không có thư mục “${folder}”. Tạo thư mục trước rồi thử lại.`,
  exists: (file: string) => `Đã có tệp “${file}” nên không ghi gì. Chọn tên khác, hoặc tự xóa tệp cũ.`,
  notWritten: (file: string) => `Không ghi được tệp “${file}”. Kiểm tra quyền ghi rồi thử lại.`,
  usage: `Cách dùng: ${USAGE}\nXem thêm: npm run --silent template -- --help`,
} as const;

export const templateWritten = (file: string) => `Đã ghi mẫu vào “${file}”.`;
