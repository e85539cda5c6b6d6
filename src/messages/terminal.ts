import type { Severity } from '../core/severity';
import type { CalendarDate } from '../core/values/date';
import { called } from './called';
import { severityName, sheetBar, verdict } from './pane';

/** Every word of the terminal command itself. What findings, failures and kinds say is in `vi`. */

const USAGE =
  'npm run --silent check -- [--html TRANG.html] [--json] [--sheet TRANG] [--catalogue MÃ_HOẶC_TỆP.json] [--today NĂM-THÁNG-NGÀY] TỆP_HOẶC_THƯ_MỤC ...';

export const help = `Kiểm tra phụ lục kế hoạch khắc phục CCHC trong tệp Excel (.xlsx). Tệp chỉ được đọc, không bị thay đổi.

Cách dùng:
  ${USAGE}

Nêu thư mục thì kiểm tra mọi tệp .xlsx trong đó và trong các thư mục con.

Tùy chọn:
  --html TRANG.html        ghi kết quả ra một trang web để xem, in hoặc gửi đi
  --sheet TRANG            chỉ kiểm tra trang tính có tên này
  --catalogue MÃ           dùng Bộ tiêu chí có mã này; nếu không có, tự chọn Bộ tiêu chí khớp với bảng
  --catalogue TỆP.json     dùng Bộ tiêu chí đã xuất ra tệp này
  --today NĂM-THÁNG-NGÀY   lấy ngày này làm hôm nay, ví dụ 2026-04-30
  --json                   in kết quả dạng JSON
  --help                   in hướng dẫn này

Mã kết thúc: 0 không có lỗi, 1 có lỗi, 2 có tệp không kiểm tra được hoặc gõ sai lệnh.
`;

/** What is wrong with the arguments, and the line that would be right. */
export const badUsage = {
  noFile: 'Chưa nêu tệp hoặc thư mục nào để kiểm tra.',
  onlyLockFiles: 'Chỉ có tệp tạm (~$…) mà Excel để cạnh tệp đang mở, không có tệp nào để kiểm tra.',
  noPage: 'Tên của trang kết quả phải kết thúc bằng .html.',
  unknown: (options: readonly string[]) => `Không có tùy chọn ${options.join(', ')}.`,
  noValue: (option: string) => `Tùy chọn ${option} cần một giá trị đi sau.`,
  takesNoValue: (option: string) => `Tùy chọn ${option} không nhận giá trị.`,
  noDate: (given: string) => `“${given}” không phải là một ngày. Viết theo dạng 2026-04-30.`,
  usage: `Cách dùng: ${USAGE}`,
} as const;

/** Why a folder gave nothing to judge. */
export const folderFailure = {
  'folder/not-found': (folder: string) =>
    `Không tìm thấy thư mục “${folder}”. Kiểm tra lại tên và đường dẫn.`,
  'folder/empty': (folder: string) => `Thư mục “${folder}” không có tệp .xlsx nào.`,
  'folder/unreadable': (folder: string) =>
    `Không mở được thư mục “${folder}”. Kiểm tra quyền đọc rồi thử lại.`,
} as const;

/** Why one of several files was given up while the others were judged. */
export const threadFailure = {
  'file/too-slow': (seconds: number) =>
    `Quá ${seconds} giây vẫn chưa kiểm tra xong nên bỏ qua tệp này. Mở tệp bằng Excel, xóa các trang và ô thừa, lưu lại rồi thử lại.`,
  'file/too-heavy': () =>
    'Tệp chiếm quá nhiều bộ nhớ nên bỏ qua. Mở tệp bằng Excel, xóa các trang và ô thừa, lưu lại rồi thử lại.',
  'file/program-failed': () =>
    'Chương trình gặp lỗi của chính nó ở tệp này, không phải lỗi của tệp; các tệp khác vẫn được kiểm tra.',
} as const;

export const progress = (count: number, files: number, file: string) =>
  `Đã kiểm tra ${count}/${files} tệp · ${file}`;

export const severityMark: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', advice: 'i' };

export const report = {
  annex: (sheet: string, catalogue: string) => `Trang “${sheet}” · ${catalogue}`,
  catalogue: (title: string, complete: boolean) => (complete ? title : `${title} (${sheetBar.partial})`),
  noCatalogue: sheetBar.noCatalogue,
  verdict: (ready: boolean, counts: Readonly<Record<Severity, number>>) =>
    `${ready ? `✓ ${verdict.ready}` : `✕ ${verdict.notReady}`}: ${verdict.counts(counts)}`,
  gaps: 'Không thấy lỗi, nhưng có chỗ chưa kiểm tra được: xem ở dưới.',
  waived: (findings: number) => `${findings} chỗ đã được bỏ qua trong tệp, không tính ở trên.`,
  severity: (severity: Severity, findings: number) => `${severityName[severity]} (${findings})`,
  group: (mark: string, title: string, findings: number) => `${mark} ${title} (${findings})`,
  finding: (
    places: readonly { readonly cell: string; readonly criterion: string | null }[],
    layout: string,
    sentence: string,
  ) => {
    const named = places.map(({ cell, criterion }) =>
      criterion === null ? cell : `${cell} · ${called(criterion, layout)}`,
    );
    return `${named.join(', ')}: ${sentence}`;
  },
  todo: (todo: string) => `→ ${todo}`,
  fixable: (findings: number) => `${findings} chỗ có thể sửa tự động: mở tệp trong Excel và bấm Sửa tất cả.`,
  failure: (sentence: string) => `✕ ${sentence}`,
  summary: ({
    files,
    ready,
    notReady,
    unread,
  }: Readonly<Record<'files' | 'ready' | 'notReady' | 'unread', number>>) =>
    `${files} tệp: ${ready} sẵn sàng gửi, ${notReady} chưa gửi được, ${unread} không kiểm tra được.`,
  columns: ['Tệp', 'Kết quả', severityName.error, severityName.warning, severityName.advice, ''],
  state: { ready: verdict.ready, notReady: verdict.notReady, notChecked: 'Không kiểm tra được' },
  hasGaps: 'Có chỗ chưa kiểm tra được',
  written: (file: string) => `Đã ghi kết quả vào “${file}”. Mở tệp này bằng trình duyệt để xem hoặc in.`,
  notWritten: (file: string) =>
    `Không ghi được trang kết quả “${file}”. Kiểm tra thư mục đã có chưa và có quyền ghi không.`,
} as const;

/** The columns of the README's table of rules. */
export const rulesColumns: readonly string[] = ['Quy tắc', 'Mức', 'Phát hiện', 'Cần làm', 'Sửa'];

/** The page that is read and forwarded, where no program runs and nobody can be asked. */
export const page = {
  title: 'Kết quả kiểm tra phụ lục kế hoạch khắc phục CCHC',
  day: ({ year, month, day }: CalendarDate) => `Kiểm tra ngày ${day}/${month}/${year}.`,
  meaning: [
    { term: severityName.error, meaning: 'phải sửa trước khi gửi.' },
    { term: severityName.warning, meaning: 'nên xem lại.' },
    { term: severityName.advice, meaning: 'về hình thức.' },
  ],
  summary: 'Tổng hợp',
  columns: { file: 'Tệp', state: 'Kết quả' },
  cell: (cell: string) => `Ô ${cell}`,
  criterion: called,
  sheet: (sheet: string) => `Trang “${sheet}”`,
  nothing: 'Không có chỗ nào cần xem lại.',
  fixable: (findings: number) =>
    `${findings} chỗ có thể sửa tự động: mở tệp trong Excel, mở Phụ lục CCHC rồi bấm Kiểm tra và Sửa tất cả.`,
  todo: 'Cách sửa:',
  top: '↑ Về bảng tổng hợp',
} as const;

export const bug =
  'Chương trình gặp lỗi của chính nó, không phải lỗi của tệp. Xin gửi đoạn dưới đây cho người phát triển.';
