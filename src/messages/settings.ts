import type { Level } from '../core/catalogue/catalogue';
import type { CatalogueImport } from '../core/catalogue/import';
import type { ImportProblem } from '../core/catalogue/problems';
import { columnName } from '../core/sheet/address';
import { formatScore } from '../core/values/score';

/** Every word of "Thiết lập": what a workbook keeps. */

export const settings = {
  title: 'Thiết lập',
  hint: 'Bộ tiêu chí, năm của kế hoạch, danh sách đơn vị; ở cuối bảng tác vụ này',
  intro: 'Lưu trong tệp này và đi theo tệp khi gửi.',
  unread: 'Chưa đọc được thiết lập lưu trong tệp.',
  delete: 'Xóa thiết lập',
  deleteHint: 'Xóa khỏi tệp mọi thiết lập: Bộ tiêu chí đã nhập, các chỗ đã bỏ qua…',
  deleteSure: 'Xóa hết thiết lập của tệp? Việc này không hoàn tác được.',
  deleteNow: 'Xóa hết',
  save: 'Lưu vào tệp',
} as const;

export const levelName: Readonly<Record<Level, string>> = { xa: 'cấp xã', so: 'cấp sở' };

export const catalogues = {
  title: 'Bộ tiêu chí',
  use: 'Dùng cho tệp này',
  automatic: 'Tự nhận theo bảng',
  stored: (title: string, criteria: number) => `${title} · ${criteria} tiêu chí`,
  rename: 'Đổi tên',
  newName: (title: string) => `Tên mới của “${title}”`,
  noName: 'Hãy ghi tên mới.',
  nameTaken: (title: string) => `Đã có Bộ tiêu chí tên “${title}”. Hãy ghi tên khác.`,
  remove: 'Xóa',
  removeHint: (title: string) => `Xóa “${title}” khỏi tệp này`,
  removeSure: (title: string) =>
    `Xóa “${title}” khỏi tệp? Việc này không hoàn tác được; muốn giữ một bản thì bấm Thôi rồi bấm Xuất.`,
  removeNow: 'Xóa hẳn',
  importSheet: 'Nhập từ trang đang mở',
  importHint: 'Mở trang có bảng Bộ tiêu chí của tỉnh, hoặc chọn cả bảng đó, rồi bấm nút này',
} as const;

/** Passing a Bộ tiêu chí from one office to another. */
export const catalogueFile = {
  open: 'Nhập từ tệp',
  openHint: 'Nhập Bộ tiêu chí mà nơi khác đã xuất ra',
  paste: 'Dán vào đây nội dung mà nơi khác gửi đến',
  choose: 'Hoặc chọn tệp có nội dung đó',
  read: 'Đọc',
  export: 'Xuất',
  exported: (title: string) => `Nội dung của “${title}”, để chuyển cho nơi khác`,
  exportHint:
    'Bấm Chọn hết, nhấn Ctrl+C, rồi dán vào thư gửi đi; đừng sửa gì trong đó. Nơi nhận mở Thiết lập, bấm Nhập từ tệp, dán cả đoạn ấy vào ô rồi bấm Đọc.',
  close: 'Đóng',
} as const;

export const plan = {
  title: 'Năm của kế hoạch',
  label: 'Năm thực hiện kế hoạch',
  intro: 'Để trống thì lấy theo dòng “Kèm theo Kế hoạch… ngày… năm…” ở đầu phụ lục.',
} as const;

export const units = {
  title: 'Đơn vị',
  intro: (own: boolean) =>
    own
      ? 'Danh sách riêng của tệp này.'
      : 'Danh sách chuẩn của cấp xã theo Nghị định 150/2025/NĐ-CP, và Công an xã.',
  unnamed: '(chưa có tên)',
  name: 'Tên đơn vị',
  accepted: 'Cách viết khác cũng đúng (ngăn bằng dấu chấm phẩy)',
  aliases: 'Viết tắt, sẽ được nhắc viết đủ (ngăn bằng dấu chấm phẩy)',
  remove: 'Xóa đơn vị này',
  add: 'Thêm đơn vị',
  usual: 'Lấy lại danh sách chuẩn',
  double: 'Đơn vị này đã có trong danh sách. Ghi tên khác, hoặc xóa đi.',
  doubles: (names: readonly string[]) => `Chưa lưu được: ${names.join(', ')} đã có trong danh sách.`,
  unsaved: 'Danh sách trên chưa được lưu. Bấm Lưu vào tệp để dùng.',
} as const;

/** Looking over what was read, before it is kept. */
export const draft = {
  title: 'Bộ tiêu chí vừa đọc',
  found: (sheet: string, sections: number, criteria: number) =>
    `Trang “${sheet}”: ${sections} lĩnh vực, ${criteria} tiêu chí.`,
  named: (title: string, sections: number, criteria: number) =>
    `${title}: ${sections} lĩnh vực, ${criteria} tiêu chí.`,
  columns: ({ code, content, maximum }: CatalogueImport['columns']) =>
    `Mã ở cột ${columnName(code)}, tên ở cột ${columnName(content)}, điểm tối đa ở cột ${columnName(maximum)}.`,
  scales: (scales: number) => `${scales} tiêu chí có đủ thang điểm.`,
  nothing: 'Các số cộng khớp nhau, không có mã trùng.',
  problems: (problems: number) => `${problems} chỗ cần xem lại:`,
  fix: 'Có thể sửa trong bảng rồi nhập lại, hoặc cứ lưu như vậy.',
  province: 'Tỉnh, thành phố',
  level: 'Dùng cho',
  year: 'Năm',
  complete: 'Đây là toàn bộ Bộ tiêu chí (mã không có ở đây sẽ bị coi là sai)',
  noProvince: 'Hãy ghi tên tỉnh, thành phố.',
  name: (province: string, level: Level, year: number) => `${province} · ${levelName[level]} · ${year}`,
} as const;

type ProblemOf<Kind extends ImportProblem['kind']> = Extract<ImportProblem, { readonly kind: Kind }>;

const PROBLEMS: { readonly [Kind in ImportProblem['kind']]: (problem: ProblemOf<Kind>) => string } = {
  duplicate: ({ code, cells }) =>
    `Mã ${code} có ${cells.length} lần (ô ${cells.join(', ')}); chỉ lấy lần đầu.`,
  children: ({ code, cell, maximum, sum }) =>
    `${code}: ô ${cell} ghi ${formatScore(maximum)} điểm, nhưng các mục con cộng lại là ${formatScore(sum)}.`,
  total: ({ cell, maximum, sum }) =>
    `Tổng cộng: ô ${cell} ghi ${formatScore(maximum)} điểm, nhưng các lĩnh vực cộng lại là ${formatScore(sum)}.`,
  'no-maximum': ({ code, cell }) => `${code}: không đọc được điểm tối đa ở ô ${cell}.`,
  'no-name': ({ code, cell }) => `${code} (ô ${cell}): không có tên nên không lấy.`,
  'no-code': ({ cell, text }) =>
    `Ô ${cell} ghi “${text}”, không phải mã tiêu chí nên dòng này không được lấy.`,
  'no-section': ({ code }) => `Không có dòng của lĩnh vực ${code}.`,
};

/** One sentence on what does not add up. */
export function sayProblem(problem: ImportProblem): string {
  // `kind` picks the entry that takes just this problem; TypeScript cannot follow that pairing.
  const say = PROBLEMS[problem.kind] as (problem: ImportProblem) => string;
  return say(problem);
}
