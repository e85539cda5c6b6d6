import type { Severity } from '../core/rules/finding';
import { severityName, sheetBar, verdict } from './pane';

/** Every word of the terminal command itself. What findings, failures and kinds say is in `vi`. */

const USAGE =
  'npm run --silent check -- [--json] [--sheet TRANG] [--catalogue MÃ] [--today NĂM-THÁNG-NGÀY] TỆP.xlsx ...';

export const help = `Kiểm tra phụ lục kế hoạch khắc phục CCHC trong tệp Excel (.xlsx). Tệp chỉ được đọc, không bị thay đổi.

Cách dùng:
  ${USAGE}

Tùy chọn:
  --sheet TRANG            chỉ kiểm tra trang tính có tên này
  --catalogue MÃ           dùng Bộ tiêu chí có mã này; nếu không có, tự chọn Bộ tiêu chí khớp với bảng
  --today NĂM-THÁNG-NGÀY   lấy ngày này làm hôm nay, ví dụ 2026-04-30
  --json                   in kết quả dạng JSON
  --help                   in hướng dẫn này

Mã kết thúc: 0 không có lỗi, 1 có lỗi, 2 có tệp không kiểm tra được hoặc gõ sai lệnh.
`;

/** What is wrong with the arguments, and the line that would be right. */
export const badUsage = {
  noFile: 'Chưa nêu tệp nào để kiểm tra.',
  unknown: (options: readonly string[]) => `Không có tùy chọn ${options.join(', ')}.`,
  noValue: (option: string) => `Tùy chọn ${option} cần một giá trị đi sau.`,
  takesNoValue: (option: string) => `Tùy chọn ${option} không nhận giá trị.`,
  noDate: (given: string) => `“${given}” không phải là một ngày. Viết theo dạng 2026-04-30.`,
  usage: `Cách dùng: ${USAGE}`,
} as const;

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
  finding: (cell: string, criterion: string | null, sentence: string) =>
    `${cell}${criterion === null ? '' : ` · tiêu chí ${criterion}`}: ${sentence}`,
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
} as const;

export const bug =
  'Chương trình gặp lỗi của chính nó, không phải lỗi của tệp. Xin gửi đoạn dưới đây cho người phát triển.';
