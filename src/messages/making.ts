import type { Extent, TemplateId } from '../core/template/content';
import type { Score } from '../core/values/score';
import { formatScore } from '../core/values/score';
import { few } from './few';

/** Every word of the pane's making half: what is offered, asked and said when an annex is made. */

/** What can be made: the button, and half a line on what comes of it. */
export const offer = {
  template: {
    button: 'Chèn mẫu',
    about: 'Bảng trống đúng mẫu: có sẵn cột, lĩnh vực, công thức và cách trình bày để in.',
  },
  scored: {
    button: 'Tạo từ bảng điểm',
    about: 'Lấy các tiêu chí mất điểm từ bảng điểm ở trang đang mở, đưa vào phụ lục mới.',
  },
  insert: {
    button: 'Chèn tiêu chí',
    about: 'Tìm tiêu chí theo mã hoặc tên rồi chèn vào đúng chỗ trong phụ lục.',
  },
  totals: {
    button: 'Tính điểm',
    about: 'Ghi công thức cho điểm bị mất, điểm từng lĩnh vực và dòng tổng cộng.',
  },
  summary: {
    button: 'Lập bảng tổng hợp',
    about: 'Trang mới: điểm từng lĩnh vực, lấy bằng công thức từ phụ lục này.',
  },
  assignments: {
    button: 'Giao việc',
    about: 'Mỗi cơ quan chủ trì một trang: những việc phải làm và thời hạn.',
  },
  report: {
    button: 'Báo cáo phân tích',
    about: 'Bản phân tích điểm bị mất theo từng tiêu chí, để chép vào Word.',
  },
} as const;

export const offers = {
  title: 'Lập phụ lục',
  others: 'Việc khác',
  othersHint: 'Xem những việc khác làm được với phụ lục này',
} as const;

export const live = {
  label: 'Kiểm tra khi nhập',
  hint: 'Tự kiểm tra lại sau mỗi lần gõ vào phụ lục',
} as const;

export const layoutName: Readonly<Record<TemplateId, { readonly name: string; readonly about: string }>> = {
  'khac-phuc': {
    name: 'Phụ lục khắc phục',
    about: 'mỗi dòng một tiêu chí mất điểm: lý do, giải pháp, ai làm, khi nào xong',
  },
  'tong-hop': { name: 'Bảng tổng hợp điểm', about: 'điểm tối đa, điểm đạt và điểm mất của từng lĩnh vực' },
  'giai-phap-so': {
    name: 'Bảng giải pháp của sở',
    about: 'mỗi dòng một lĩnh vực, nhiều tiêu chí trong một ô',
  },
  'nhiem-vu': { name: 'Phụ lục nhiệm vụ', about: 'việc phải làm, sản phẩm và thời hạn của kế hoạch CCHC' },
};

/** `criteria` are known of a Bộ tiêu chí that may not be `complete`. */
export const extentName: Readonly<
  Record<Extent, (of: { readonly complete: boolean; readonly criteria: number }) => string>
> = {
  lost: () => 'Chỉ các lĩnh vực; tiêu chí mất điểm chèn sau',
  all: ({ complete, criteria }) =>
    complete ? `Toàn bộ tiêu chí (${criteria})` : `Mọi tiêu chí đang có (${criteria})`,
};

/** "Chèn mẫu" */
export const template = {
  layout: 'Loại bảng',
  unit: 'Tên cơ quan',
  unitExample: 'Ví dụ: UBND xã Nam Đàn',
  number: 'Số kế hoạch',
  numberExample: '45/KH-UBND',
  numberWritten: (number: string) => `Số kế hoạch sẽ ghi là ${number}.`,
  numberBare: 'Số kế hoạch thường có cả ký hiệu, ví dụ 45/KH-UBND; để vậy thì chỉ ghi số.',
  date: 'Ngày ký',
  dateExample: '15/01/2026',
  year: 'Năm thực hiện',
  catalogue: 'Bộ tiêu chí',
  noCatalogue: 'Chưa có',
  chooseCatalogue: 'Chọn Bộ tiêu chí của tỉnh mình',
  extent: 'Đưa vào bảng',
  partial: (criteria: number) => `Bộ tiêu chí này mới có một phần: ${criteria} tiêu chí.`,
  later: 'Tên cơ quan, số và ngày kế hoạch có thể để trống, ghi sau.',
  titleFields: (year: string) =>
    `Thực hiện năm ${year}; ghi tên cơ quan, số và ngày kế hoạch (có thể để sau)`,
  insert: 'Chèn vào bảng tính',
  noCatalogueChosen:
    'Hãy chọn Bộ tiêu chí của tỉnh mình; tỉnh khác thì mã và điểm khác. Không có thì chọn Chưa có.',
  wrongDate: 'Ngày ký phải là một ngày có thật, ví dụ 15/01/2026; hoặc để trống.',
} as const;

/** "Tạo từ bảng điểm" */
export const scored = {
  understood: (sheet: string) => `Đã đọc trang “${sheet}”.`,
  lost: (criteria: number, sections: number, points: Score) =>
    `${criteria} tiêu chí mất điểm ở ${sections} lĩnh vực, cộng lại mất ${formatScore(points)} điểm.`,
  none: 'Không có tiêu chí nào mất điểm nên không có gì để đưa vào phụ lục.',
  unread: (rows: readonly number[]) =>
    `Chưa đọc được điểm ở dòng ${few(
      rows.map((row) => row + 1),
      'dòng',
    )}. Các dòng này sẽ không có trong phụ lục; sửa điểm rồi bấm lại Tạo từ bảng điểm, hoặc chèn sau.`,
  which: 'Lấy điểm ở cột nào?',
  column: { appraised: 'điểm thẩm định', self: 'điểm tự chấm' },
  make: 'Tạo phụ lục',
} as const;

/** "Chèn tiêu chí" */
export const insert = {
  search: 'Tìm theo mã hoặc tên',
  example: 'Ví dụ: 3.3.2 hoặc xin lỗi',
  list: 'Tiêu chí tìm thấy',
  keys: '↑ ↓: chuyển dòng · Enter: chọn · Ctrl+Enter: chèn',
  none: (complete: boolean) =>
    complete
      ? 'Không có tiêu chí nào như vậy trong Bộ tiêu chí này.'
      : 'Không thấy; Bộ tiêu chí ở đây mới có một phần. Tiêu chí chưa có trong đó thì chèn bằng nút Dòng khác…',
  noCatalogue:
    'Chưa có Bộ tiêu chí cho phụ lục này. Chọn ở đầu bảng tác vụ này, hoặc ghi dòng của riêng mình:',
  present: 'đã có',
  points: (maximum: Score) => `${formatScore(maximum)} điểm`,
  left: (criteria: number) => `Còn ${criteria} tiêu chí nữa; gõ thêm để thu hẹp.`,
  chosen: (codes: readonly string[]) => `Đã chọn: ${codes.join(', ')}`,
  insert: (criteria: number) => (criteria > 0 ? `Chèn ${criteria} tiêu chí` : 'Chèn tiêu chí'),
  own: 'Dòng khác…',
  ownHint: 'Chèn một dòng không có trong Bộ tiêu chí',
  section: 'Thuộc lĩnh vực',
  code: 'Mã (nếu có)',
  name: 'Nội dung',
  maximum: 'Điểm chuẩn (nếu có)',
  insertOwn: 'Chèn dòng này',
  noName: 'Hãy ghi nội dung của dòng.',
  wrongCode: 'Mã phải gồm các số cách nhau bằng dấu chấm, ví dụ 1.1.2, và cùng số đầu với lĩnh vực.',
  taken: (code: string) =>
    `Phụ lục đã có tiêu chí ${code}, ở dòng đang được chọn. Ghi mã khác, hoặc sửa ngay dòng đó.`,
  wrongMaximum: 'Điểm chuẩn phải là một số không âm, ví dụ 0,5.',
} as const;

/** "Tính điểm" */
export const totals = {
  cells: (cells: number) => `${cells} ô sẽ có công thức:`,
  nothing: 'Các ô điểm đã có công thức đúng; không có gì phải ghi thêm.',
  cropped:
    'Trang tính quá dài hoặc quá rộng nên chưa đọc được hết, vì thế chưa tính điểm được. Xóa các dòng, cột thừa ngoài bảng, hoặc chép bảng sang trang tính mới, rồi bấm Kiểm tra lại.',
  conflicts: (cells: number) => `${cells} ô đang ghi số khác với công thức:`,
  typed: (typed: Score, worked: Score) =>
    `đang ghi ${formatScore(typed)} → công thức cho ${formatScore(worked)}`,
  skipped: (cells: number) =>
    `${cells} ô chưa tính được, vì còn ô thiếu số, không đọc được hoặc có công thức không lần ra được:`,
  because: (cells: readonly string[], texts: readonly string[]) =>
    texts.length > 0
      ? `ô ${texts.join(', ')} ghi số ở dạng chữ: bấm Sửa tất cả trước`
      : `xem ô ${cells.join(', ')}`,
  write: (cells: number) => `Ghi ${cells} công thức`,
  keep: (others: boolean) => (others ? 'Giữ số đã nhập, ghi các ô còn lại' : 'Giữ số đã nhập'),
  replace: 'Thay tất cả',
  close: 'Đóng',
} as const;

/** "Báo cáo phân tích" */
export const report = {
  text: 'Nội dung báo cáo',
  copy: 'Bấm Chọn hết rồi nhấn Ctrl+C, sau đó dán vào Word.',
  close: 'Đóng',
} as const;

function begun(earlier: readonly string[]): string {
  return earlier.length > 0 ? 'Đã lập thêm' : 'Đã lập';
}

/** Nothing of what somebody wrote into a sheet made before is in the new one. */
function left(earlier: readonly string[]): string {
  if (earlier.length === 0) return '';
  const named = few(
    earlier.map((name) => `“${name}”`),
    'trang',
  );
  return ` Trang ${named} có từ trước vẫn còn nguyên; chỗ ghi tay ở đó không được chép sang.`;
}

/** What the status line says afterwards. */
export const made = {
  template: (sheet: string) => `Đã chèn mẫu vào trang “${sheet}”.`,
  annex: (sheet: string) => `Đã lập phụ lục ở trang “${sheet}”.`,
  summary: (sheet: string, earlier: readonly string[]) =>
    `${begun(earlier)} bảng tổng hợp ở trang “${sheet}”.${left(earlier)}`,
  /** `unnamed`: sheets of nobody in particular. */
  assignments: (sheets: number, unnamed: number, earlier: readonly string[]) => {
    const open = unnamed > 0 ? ` ${unnamed} trang là của chỗ chưa nêu tên đơn vị.` : '';
    return `${begun(earlier)} ${sheets} trang giao việc.${open}${left(earlier)}`;
  },
  /** Cells that a Bộ tiêu chí of which only a part is known has no figure for. */
  noMaxima: (cells: readonly string[]) =>
    cells.length === 0 ? '' : ` Ô ${few(cells)} phải tự ghi điểm, vì Bộ tiêu chí này mới có một phần.`,
  report: (sheet: string, earlier: readonly string[]) =>
    `${begun(earlier)} báo cáo ở trang “${sheet}”; nội dung để chép ở bên trên.${left(earlier)}`,
  /** `lagging`: sums that do not take the new rows in; `gap`: a blank row in what stands beside the annex. */
  inserted: (
    rows: number,
    {
      present,
      lagging,
      gap,
    }: { readonly present: number; readonly lagging: readonly string[]; readonly gap: string | null },
  ) => {
    if (rows === 0) return present > 1 ? 'Các tiêu chí này đã có sẵn.' : 'Tiêu chí này đã có sẵn.';
    const there = present > 0 ? ` ${present} tiêu chí đã có sẵn.` : '';
    const old =
      lagging.length > 0 ? ` Ô ${few(lagging)} chưa cộng dòng mới: xem lại, hoặc bấm Tính điểm.` : '';
    const beside = gap === null ? '' : ` Phần bên cạnh bảng cũng có thêm dòng trống, ở ô ${gap}.`;
    return `Đã chèn ${rows} dòng.${there}${old}${beside}`;
  },
  totals: (cells: number) => `Đã ghi công thức vào ${cells} ô.`,
  totalsAnew: 'Bảng vừa thay đổi nên đã tính lại, chưa ghi gì. Xem lại bên trên rồi bấm ghi.',
  back: 'Về phụ lục',
  backHint: (sheet: string) => `Về trang “${sheet}” và kiểm tra lại`,
} as const;
