import type { Severity } from '../core/severity';
import { FIRST_YEAR, LAST_YEAR } from '../core/values/year';
import { few } from './few';
import { capital } from './findings/words';

/** Every word of the pane itself. What findings, failures and kinds say is in `vi`. */

export const severityName: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  advice: 'Lưu ý',
};

/** How much is written; of the rows that go or come, `added` come. */
interface Amount {
  readonly cells: number;
  readonly rows: number;
  readonly added?: number | undefined;
  readonly moved?: number | undefined;
}

/** How much keeps another sheet from being ready. */
interface Unready {
  readonly sheet: string;
  readonly errors: number;
  readonly gaps: number;
}

/** "34 ô, xóa 6 dòng": what there is none of is not named. */
function extent({ cells, rows, added = 0, moved = 0 }: Amount): string {
  return told(
    [cells, 'ô'],
    [rows - added, 'dòng', 'xóa '],
    [added, 'dòng', 'chèn '],
    [moved, 'dòng', 'chuyển '],
  );
}

/** "34 ô, 6 dòng", whatever becomes of the rows. */
function size({ cells, rows, moved = 0 }: Amount): string {
  return told([cells, 'ô'], [rows + moved, 'dòng']);
}

function told(...parts: readonly (readonly [count: number, of: string, verb?: string])[]): string {
  return parts.flatMap(([count, of, verb = '']) => (count > 0 ? [`${verb}${count} ${of}`] : [])).join(', ');
}

function onSheets(names: readonly string[]): string {
  return `trang ${few(
    names.map((name) => `“${name}”`),
    'trang',
  )}`;
}

export const button = {
  check: 'Kiểm tra',
  fix: 'Sửa',
  fixGroup: (findings: number) => `Sửa ${findings}`,
  fixAll: (findings: number) => (findings > 0 ? `Sửa tất cả (${findings})` : 'Sửa tất cả'),
  fixCells: (amount: Amount) => (amount.cells > 0 ? `Sửa ${extent(amount)}` : capital(extent(amount))),
  cancel: 'Thôi',
  undo: 'Hoàn tác',
  clearFlags: 'Xóa đánh dấu',
  why: 'Vì sao?',
  more: 'Xem thêm',
  selectAll: 'Chọn hết',
} as const;

/** As many sheets are named as can be read at a glance. */
const MOST_SHEETS = 3;

/** Tooltips: what the button does, and its key. */
export const hint = {
  check: 'Kiểm tra trang tính đang mở (Ctrl+Enter)',
  fixAll: 'Xem trước mọi chỗ sửa được an toàn, rồi sửa một lượt',
  nothingToFix: 'Không có chỗ nào tự sửa được',
  fix: 'Sửa chỗ này (S)',
  fixGroup: 'Xem trước rồi sửa các chỗ trong nhóm này',
  undo: (cells: number, rows: number, moved = 0) =>
    `Trả lại như trước lần sửa cuối (${size({ cells, rows, moved })})`,
  undoSheets: (sheets: readonly string[]) => `Bỏ các trang vừa lập: ${sheets.join(', ')}`,
  nothingToUndo: 'Chưa có lần sửa nào để hoàn tác',
  clearFlags: 'Xóa màu đánh dấu của các lần kiểm tra khỏi mọi trang của tệp, không đụng đến nội dung',
  goTo: (cell: string, fixable: boolean) =>
    `Enter: đến ô ${cell}${fixable ? ' · S: sửa' : ''} · ↑ ↓: chuyển chỗ khác`,
  moreLeft: (left: number) => `Còn ${left} chỗ chưa hiện`,
} as const;

/** Beside a field that takes a year. */
export const wrongYear = `Năm phải là số có bốn chữ số, từ ${FIRST_YEAR} đến ${LAST_YEAR}.`;

export const verdict = {
  unchecked: 'Chưa kiểm tra',
  ready: 'Sẵn sàng gửi',
  notReady: 'Chưa gửi được',
  fresh: 'Vừa lập, chưa điền xong',
  /** Of which sheet it is, where it could be taken for another's. */
  of: (sheet: string | null, said: string) => (sheet === null ? said : `Trang “${sheet}”: ${said}`),
  openOther: (sheet: string) => `Đang mở trang “${sheet}”: bấm Kiểm tra để xem trang đó.`,
  unready: (sheets: readonly Unready[]) =>
    sheets
      .map(
        ({ sheet, errors, gaps }) =>
          `Trang “${sheet}” còn ${told([errors, 'lỗi'], [gaps, 'chỗ chưa kiểm tra được'])}.`,
      )
      .join(' '),
  toFill: (places: number) => `Còn ${places} chỗ phải điền.`,
  freshTodo: (places: number) =>
    places > 0
      ? 'Bấm Kiểm tra để xem từng chỗ; điền xong, bấm lại để xem còn thiếu hay sai gì.'
      : 'Điền vào bảng rồi bấm Kiểm tra; từ đó chỗ nào còn thiếu hay sai được đánh dấu.',
  stale: 'Đã thay đổi sau lần kiểm tra',
  /** `sheet` is to be opened first. */
  staleTodo: (sheet: string | null) =>
    sheet === null ? 'Bấm Kiểm tra để xem lại.' : `Mở trang “${sheet}” rồi bấm Kiểm tra để xem lại.`,
  gaps: (gaps: number) => `${gaps} chỗ chưa kiểm tra được.`,
  start: 'Mở trang tính có phụ lục rồi bấm Kiểm tra. Nội dung các ô không bị thay đổi.',
  warningsLeft: (warnings: number) => `Còn ${warnings} cảnh báo nên xem lại trước khi gửi.`,
  noCatalogue: 'Chưa có Bộ tiêu chí của tỉnh này: mã và điểm chuẩn chưa được đối chiếu.',
  next: 'Trước khi gửi, bấm Xóa đánh dấu để bỏ màu đánh dấu khỏi các trang.',
  unflagged: 'Chưa tô màu đánh dấu được trên trang tính; danh sách dưới đây vẫn đủ.',
  unwatched: 'Không theo dõi được thay đổi trong bảng: sau khi sửa tay, hãy bấm Kiểm tra lại.',
  counts: (counts: Readonly<Record<Severity, number>>) =>
    `${counts.error} lỗi · ${counts.warning} cảnh báo · ${counts.advice} lưu ý`,
  progress: (fixed: number, of: number) => `đã sửa ${fixed}/${of} lỗi`,
  progressName: 'Số lỗi đã sửa kể từ lần kiểm tra đầu',
} as const;

export const sheetBar = {
  sheet: 'Trang tính',
  catalogue: 'Bộ tiêu chí',
  automatic: 'Tự nhận theo bảng',
  /** A plan's tasks are in no Bộ tiêu chí: they are called what they are. */
  noCatalogue: (layout: string) =>
    layout === 'nhiem-vu' ? 'Phụ lục nhiệm vụ' : 'Chưa có Bộ tiêu chí phù hợp',
  partial: 'chưa đủ',
  partialWhy: 'Bộ tiêu chí này mới có một phần; mã không có trong đó thì chỉ nhắc, không coi là sai',
} as const;

export const list = {
  byName: 'Xem theo',
  by: 'theo:',
  views: { severity: 'mức độ', row: 'dòng', rule: 'loại' },
  counted: (title: string, findings: number) => `${title} (${findings})`,
  row: (row: number, criterion: string | null) =>
    criterion === null ? `Dòng ${row + 1}` : `Dòng ${row + 1} · ${criterion}`,
  suggestions: 'Chọn:',
  chooseHint: (cell: string) => `Ghi nội dung này vào ô ${cell}`,
  noFix: 'Chỗ này không tự sửa được. Nhấn Enter để đến ô và sửa trong bảng.',
  pickOne: 'Chỗ này có nhiều cách sửa. Hãy chọn một cách ghi bên dưới.',
} as const;

export const preview = {
  /** The places are those that the button counts; one may need several cells, and several may share one. */
  title: (places: number, amount: Amount) => {
    const asMany = places === 1 || (places === amount.cells && amount.rows === 0);
    if (!asMany) return `Sẽ sửa ${places} chỗ, ${extent(amount)}:`;
    return amount.cells > 0 ? `Sẽ sửa ${extent(amount)}:` : `Sẽ ${extent(amount)}:`;
  },
  header: (row: number) => `Xóa dòng ${row + 1} (tiêu đề lặp lại)`,
  moved: (from: number, to: number) =>
    `Chuyển dòng ${from + 1} thành dòng ${to + 1} (ghi chú, liên kết đặt trong dòng không đi theo)`,
  added: (row: number, content: string) => `Chèn dòng ${row + 1}: ${content}`,
  empty: (row: number) => `Xóa dòng ${row + 1} (dòng trống)`,
  alone: (row: number, content: string) => `Xóa dòng ${row + 1} (chỉ có ${content})`,
  formula: (formula: string, value: string) => `${formula} (bằng ${value})`,
  joined: (row: number, into: number) => `Nối dòng ${row + 1} vào dòng ${into + 1}`,
  undoable: 'Có thể hoàn tác.',
  blank: '(trống)',
  quoted: (text: string) => `“${text}”`,
  truth: (value: boolean) => (value ? 'ĐÚNG' : 'SAI'),
} as const;

export const why = { todo: 'Cách sửa' } as const;

export const status = {
  checked: 'Đã kiểm tra.',
  fixed: (amount: Amount) => {
    if (amount.cells > 0) return `Đã sửa ${extent(amount)}.`;
    return extent(amount) === '' ? 'Không có ô nào thay đổi.' : `Đã ${extent(amount)}.`;
  },
  undone: (amount: Amount, kept: readonly string[] = []) =>
    kept.length === 0
      ? `Đã trả lại ${size(amount)}.`
      : `Đã hoàn tác ${size(amount)}. Giữ nguyên ${few(kept)} vì đã nhập lại sau đó.`,
  unmade: (sheets: readonly string[]) =>
    sheets.length > MOST_SHEETS
      ? `Đã bỏ ${sheets.length} trang vừa lập.`
      : `Đã bỏ trang ${sheets.map((name) => `“${name}”`).join(', ')}.`,
  basisLeft: 'Bộ tiêu chí và năm của kế hoạch lưu vào tệp cùng lúc đó chưa bỏ được; xem lại ở Thiết lập.',
  cleared: (cleared: readonly string[], kept: readonly string[]) => {
    if (cleared.length === 0) return 'Không có đánh dấu nào trong tệp.';
    const left =
      kept.length > 0 ? ` ${capital(onSheets(kept))} đang được bảo vệ nên đánh dấu ở đó chưa xóa được.` : '';
    return `Đã xóa đánh dấu ở ${onSheets(cleared)}.${left}`;
  },
  waived: (findings: number) =>
    `Đã bỏ qua ${findings === 1 ? 'một' : findings} chỗ; xem lại ở mục Đã bỏ qua.`,
  revoked: 'Đã thôi bỏ qua.',
  kept: 'Đã lưu vào tệp.',
  removed: (title: string) => `Đã xóa “${title}” khỏi tệp; việc này không hoàn tác được.`,
  forgotten: 'Đã xóa thiết lập khỏi tệp.',
  imported: 'Đã đọc xong, chưa lưu. Xem lại bên dưới.',
  bug: (code: string) =>
    `Chương trình bị lỗi, không phải do bảng của bạn. Hãy bấm Kiểm tra để thử lại; nếu vẫn vậy, báo cho người hỗ trợ mã ${code}.`,
  broken: (code: string) =>
    `Chương trình bị lỗi, không phải do bảng của bạn. Hãy đóng rồi mở lại bảng này; nếu vẫn vậy, báo cho người hỗ trợ mã ${code}.`,
} as const;

export const noAnnex = {
  title: 'Không thấy phụ lục',
  sentence: (sheet: string | null) =>
    sheet === null ? 'Tệp này chưa có phụ lục.' : `Trang “${sheet}” chưa có phụ lục.`,
  lookedFor: 'Đã tìm dòng tiêu đề có các cột nào?',
  elsewhere: 'Phụ lục có ở trang tính khác. Bấm để kiểm tra:',
} as const;

/** Why the pane cannot start, and what to do. */
export const start = {
  waiting: 'Đang kết nối với Excel…',
  'no-office': {
    title: 'Chưa kết nối được với Excel',
    text: 'Thư viện của Microsoft không tải được, có thể do mạng của cơ quan chặn. Kiểm tra mạng, rồi đóng và mở lại bảng này. Bảng tính của bạn không bị ảnh hưởng.',
  },
  silent: {
    title: 'Excel chưa trả lời',
    text: 'Hãy chờ thêm một chút; nếu vẫn vậy, đóng và mở lại bảng này từ thẻ Trang đầu (Home). Bảng tính của bạn không bị ảnh hưởng.',
  },
  'not-excel': {
    title: 'Hãy mở trong Excel',
    text: 'Trang này là bảng bên cạnh của Excel và chỉ làm việc khi được mở từ Excel: thẻ Trang đầu (Home), nút “Phụ lục CCHC”.',
  },
  'too-old': {
    title: 'Excel này quá cũ',
    text: 'Cần Excel 2021, Excel 2024 hoặc Microsoft 365. Bảng tính của bạn không bị ảnh hưởng; hãy mở tệp trên máy có Excel mới hơn, hoặc trên Excel trong trình duyệt.',
  },
} as const;

/** "Bỏ qua": letting a finding stand. */
export const waive = {
  button: 'Bỏ qua',
  hint: 'Không nhắc chỗ này nữa (B)',
  group: (findings: number) => `Bỏ qua ${findings}`,
  groupHint: 'Không nhắc các chỗ trong nhóm này nữa, với cùng một lý do',
  reason: (findings: number) =>
    findings === 1 ? 'Lý do (có thể để trống)' : `Lý do chung cho ${findings} chỗ (có thể để trống)`,
  kept: 'Lưu vào tệp. Chỗ nào có nội dung ô thay đổi thì được nhắc lại.',
  refused: 'Lỗi và chỗ chưa kiểm tra được thì không bỏ qua được.',
  title: (places: number) => `Đã bỏ qua (${places})`,
  revoke: 'Thôi bỏ qua',
  revokeHint: 'Nhắc lại chỗ này khi kiểm tra',
  revokeGroup: (places: number) => `Thôi bỏ qua ${places}`,
  revokeGroupHint: 'Nhắc lại các chỗ cùng loại này khi kiểm tra',
  stale: 'Không còn khớp với chỗ nào trong tệp; có thể bấm Thôi bỏ qua.',
  value: (value: string) => (value === '' ? '(ô trống)' : `“${value}”`),
  places: (places: number) => `(${places} chỗ)`,
  because: (reason: string) => `Lý do: ${reason}`,
} as const;
