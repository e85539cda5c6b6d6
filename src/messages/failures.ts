import type { Failure } from '../core/failure';
import { few } from './few';

type FailureWith<Code extends Failure['code']> = Extract<Failure, { code: Code }>;

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

const ROWS_KEPT: Readonly<Record<FailureWith<'excel/rows-kept'>['why'], string>> = {
  table:
    'nằm trong một Bảng (Table) của Excel. Bấm vào bảng, chọn Thiết kế Bảng (Table Design) > Chuyển đổi thành Phạm vi (Convert to Range) rồi thử lại.',
  hidden: 'đang bị ẩn. Bỏ lọc hoặc bỏ ẩn (Unhide) các dòng rồi thử lại.',
  merged: 'có ô gộp chung với dòng khác. Bỏ gộp (Unmerge Cells) rồi bấm Kiểm tra lại.',
  named:
    'được một tên đã đặt dùng đến. Xem lại ở Công thức (Formulas) > Trình quản lý Tên (Name Manager) rồi thử lại.',
  formatted:
    'có định dạng có điều kiện của riêng nó, xóa rồi không trả lại được. Hãy tự xóa dòng này trong bảng tính.',
};

const CRITERIA_ELSEWHERE = 'Mở phụ lục khắc phục, bấm Kiểm tra rồi chèn vào đó.';
/** Why criteria cannot be put into a table. */
const UNSUITED: Readonly<Record<FailureWith<'insert/unsuited'>['why'], string>> = {
  summary: `Bảng tổng hợp điểm chỉ có các lĩnh vực, không có dòng cho từng tiêu chí. ${CRITERIA_ELSEWHERE}`,
  groups: `Bảng này ghi nhiều tiêu chí trong một ô nên không chèn được dòng tiêu chí. ${CRITERIA_ELSEWHERE}`,
  tasks: `Bảng này liệt kê nhiệm vụ, không phải tiêu chí, nên không chèn được dòng tiêu chí. ${CRITERIA_ELSEWHERE}`,
  cropped:
    'Trang tính quá dài hoặc quá rộng nên chưa đọc được hết, vì thế chưa chèn được. Xóa các dòng, cột thừa ngoài bảng, hoặc chép bảng sang trang tính mới, rồi bấm Kiểm tra lại.',
};

const NOTHING_TO_MAKE: Readonly<Record<FailureWith<'made/nothing'>['what'], string>> = {
  summary:
    'Bảng này không có điểm của từng lĩnh vực nên không lập được bảng tổng hợp. Mở phụ lục có điểm, bấm Kiểm tra rồi thử lại.',
  assignments:
    'Bảng này không có cột cơ quan chủ trì, hoặc chưa có việc nào, nên không có gì để giao. Mở phụ lục, bấm Kiểm tra rồi thử lại.',
  report:
    'Bảng này không chấm điểm theo từng tiêu chí nên không lập được báo cáo phân tích. Mở phụ lục có điểm, bấm Kiểm tra rồi thử lại.',
};

const SENTENCES: { readonly [Code in Failure['code']]: (failure: FailureWith<Code>) => string } = {
  'file/not-found': ({ file }) => `Không tìm thấy tệp “${file}”. Kiểm tra lại tên và thư mục.`,
  'file/unreadable': ({ file }) =>
    `Không mở được tệp “${file}”. Đóng tệp ở chương trình khác, kiểm tra quyền đọc rồi thử lại.`,
  'file/not-workbook': () =>
    'Tệp này không phải bảng tính Excel (.xlsx). Mở tệp bằng Excel, chọn Lưu dưới dạng, kiểu “Sổ làm việc Excel (*.xlsx)”, rồi thử lại.',
  'file/encrypted': () => 'Tệp có đặt mật khẩu nên không đọc được. Bỏ mật khẩu trong Excel rồi thử lại.',
  'file/empty': () => 'Tệp trống, không có dữ liệu nào để kiểm tra.',
  'file/too-large': ({ megabytes, limit }) =>
    `Tệp quá lớn (${Math.ceil(megabytes)} MB, tối đa ${limit} MB). Xóa bớt hình ảnh và các trang không cần rồi thử lại.`,
  'file/uncalculated': ({ sheet, cells }) =>
    `Trang “${sheet}” có công thức chưa được tính: ${few(cells)}. Mở tệp bằng Excel, bấm Lưu rồi thử lại.`,
  'file/no-sheet': ({ sheet, sheets }) => `Không có trang tính “${sheet}”. Tệp này có: ${quoted(sheets)}.`,
  'file/unknown-catalogue': ({ id, known }) => `Không có Bộ tiêu chí “${id}”. Hiện có: ${known.join(', ')}.`,
  'annex/none': ({ sheet, elsewhere }) =>
    `${sheet === null ? 'Tệp này không có phụ lục.' : `Trang “${sheet}” không có phụ lục.`} ${
      elsewhere.length > 0
        ? `Phụ lục nằm ở trang ${quoted(elsewhere)}.`
        : 'Phụ lục phải có dòng tiêu đề với các cột như: Tiêu chí, Nội dung, Điểm chuẩn, Điểm thẩm định, Điểm bị mất, Giải pháp, Cơ quan chủ trì, Thời gian thực hiện.'
    }`,
  'insert/unsuited': ({ why }) => UNSUITED[why],
  'insert/no-column': ({ field }) =>
    `Bảng chưa có cột ${field === 'code' ? 'mã tiêu chí' : 'nội dung'} nên chưa biết chèn tiêu chí vào đâu. Thêm cột “${field === 'code' ? 'Tiêu chí' : 'Nội dung'}” vào dòng tiêu đề rồi bấm Kiểm tra lại.`,
  'insert/no-section': ({ section }) =>
    `Bảng chưa có dòng của lĩnh vực ${section}, và Bộ tiêu chí đang dùng cũng không có lĩnh vực này. Thêm dòng lĩnh vực vào bảng rồi bấm Kiểm tra lại.`,
  'scored/none': ({ sheet }) =>
    `Không thấy bảng điểm ở trang “${sheet}”. Mở trang liệt kê các tiêu chí với điểm tối đa và điểm đạt được, rồi bấm lại.`,
  'totals/none': () =>
    'Không còn gì để tính: các ô tính được đã có công thức, hoặc bảng không có cột điểm. Ô nào chưa tính được thì xem các lỗi về điểm.',
  'settings/damaged': () =>
    'Thiết lập lưu trong tệp bị hỏng nên chưa dùng được; tệp được kiểm tra như khi chưa có thiết lập, và không có gì bị ghi đè. Để làm lại từ đầu, mở Thiết lập và bấm Xóa thiết lập.',
  'settings/newer': () =>
    'Thiết lập lưu trong tệp do phiên bản mới hơn của chương trình ghi nên chưa dùng được; tệp được kiểm tra như khi chưa có thiết lập, và không có gì bị ghi đè. Hãy cập nhật chương trình.',
  'catalogue/damaged': () =>
    'Nội dung này không phải là một Bộ tiêu chí đã xuất, hoặc đã bị sửa hỏng. Xin lại tệp từ nơi gửi, rồi nhập lại nguyên vẹn.',
  'catalogue/newer': () =>
    'Bộ tiêu chí này do phiên bản mới hơn của chương trình ghi nên chưa đọc được. Hãy cập nhật chương trình rồi nhập lại.',
  'catalogue/none': ({ sheet }) =>
    `Không thấy bảng Bộ tiêu chí ở trang “${sheet}”. Mở trang có bảng đó, hoặc chọn cả bảng; bảng phải có dòng tiêu đề với các cột như: STT, Tiêu chí, Điểm tối đa.`,
  'excel/cell-edit': () => 'Ô đang được nhập dở. Nhấn Enter trong bảng tính rồi thử lại.',
  'excel/protected': ({ sheet }) =>
    `Trang “${sheet}” đang được bảo vệ nên không ghi được. Vào Xem lại (Review) > Bỏ bảo vệ Trang tính (Unprotect Sheet) rồi thử lại.`,
  'excel/changed': ({ cells }) => `Ô ${few(cells)} đã thay đổi nên chưa ghi gì cả. Bấm Kiểm tra rồi thử lại.`,
  'excel/unchecked': ({ cause }) => `Đã ghi vào bảng nhưng chưa kiểm tra lại được. ${sayFailure(cause)}`,
  'excel/nothing-to-undo': () => 'Không có lần sửa nào để hoàn tác.',
  'excel/nothing-to-fix': () => 'Không còn chỗ nào sửa tự động được.',
  'excel/sheet-gone': () =>
    'Không còn trang tính đã kiểm tra; có thể trang đã bị xóa hoặc đổi tên. Bấm Kiểm tra lại.',
  'excel/read-only': () =>
    'Tệp đang mở ở chế độ chỉ đọc. Bấm Cho phép Chỉnh sửa (Enable Editing) rồi thử lại.',
  'excel/rows-kept': ({ rows, why }) =>
    `Chưa xóa dòng nào: dòng ${rows.map((row) => row + 1).join(', ')} ${ROWS_KEPT[why]}`,
  'excel/rows-needed': ({ rows, by }) =>
    `Chưa xóa dòng nào: công thức ở ô ${by.cell} của trang “${by.sheet}” đang dùng đến dòng ${rows.map((row) => row + 1).join(', ')}. Xóa hoặc sửa công thức đó rồi thử lại.`,
  'excel/no-room': ({ row, why }) => `Chưa chèn dòng nào: dòng ${row + 1} ${ROWS_KEPT[why]}`,
  'excel/selection': () =>
    'Đang chọn nhiều vùng, hoặc một hình. Bấm vào một ô trong bảng, hoặc chọn liền cả bảng, rồi thử lại.',
  'excel/filtered': () => 'Bảng đang được lọc nên không ghi được. Bỏ lọc rồi thử lại.',
  'excel/structure-protected': () =>
    'Tệp đang được bảo vệ cấu trúc nên không thêm, bớt trang được. Vào Xem lại (Review) > Bảo vệ Sổ làm việc (Protect Workbook) để bỏ bảo vệ rồi thử lại.',
  'excel/too-much-data': () => 'Bảng quá lớn để đọc trong một lần. Xóa các ô thừa ở xa bảng rồi thử lại.',
  'excel/busy': () => 'Excel đang bận. Đợi vài giây rồi thử lại.',
  'excel/half-written': ({ sheet, cells }) =>
    `Excel dừng giữa chừng khi đang ghi vào trang “${sheet}”. Hãy xem lại các ô ${few(cells)}.`,
  'excel/unknown': ({ officeCode }) =>
    `Excel không làm được việc này (mã ${officeCode}). Lưu tệp, đóng và mở lại Excel rồi thử lại.`,
  'undo/changed': ({ sheet, cells, rows, dropped }) => {
    const which = `${few(cells)} ở trang “${sheet}”`;
    const gone = rows > 0 ? ` ${rows} dòng đã xóa không lấy lại được nữa.` : '';
    return dropped
      ? `Lần sửa này được giữ nguyên và không hoàn tác được nữa, vì ô ${which} vẫn khác so với ngay sau khi sửa.${gone} Chỗ nào chưa đúng, hãy tự sửa trong bảng.`
      : `Ô ${which} đã thay đổi sau lần sửa này nên chưa hoàn tác được. Trả lại như ngay sau lần sửa rồi bấm Hoàn tác. Nếu để nguyên mà bấm Hoàn tác lần nữa thì cả lần sửa này được giữ nguyên, sau đó không hoàn tác được nữa${gone === '' ? '.' : `:${gone}`}`;
  },
  'undo/sheet-gone': () => 'Trang của lần sửa này đã bị xóa nên không còn gì để hoàn tác ở đó.',
  'made/nothing': ({ what }) => NOTHING_TO_MAKE[what],
  'made/changed': ({ sheet, cells, others, dropped }) => {
    const more = others ? ' và các trang lập cùng lúc' : '';
    return dropped
      ? `Đã giữ lại trang “${sheet}”${more}, vì ô ${few(cells)} vẫn khác so với lúc vừa lập. Trang nào không cần nữa, hãy tự xóa.`
      : `Ô ${few(cells)} ở trang “${sheet}” đã thay đổi sau khi lập nên chưa bỏ trang này${more}. Trả lại như lúc vừa lập rồi bấm Hoàn tác. Nếu để nguyên mà bấm Hoàn tác lần nữa thì giữ lại; trang nào không cần nữa, hãy tự xóa.`;
  },
  'made/needed': ({ by }) =>
    `Chưa bỏ trang vừa lập: ${
      by === null ? 'một tên đã đặt' : `công thức ở ô ${by.cell} của trang “${by.sheet}”`
    } đang dùng đến. Xóa chỗ đó rồi thử lại.`,
  'made/left': () =>
    'Excel dừng giữa chừng khi đang lập trang mới. Hãy tự xóa những trang vừa hiện thêm mà chưa đủ nội dung, rồi thử lại.',
};

/** One plain sentence or two: what happened, and what to do. */
export function sayFailure(failure: Failure): string {
  // `code` picks the entry that takes just this failure; TypeScript cannot follow that pairing.
  const say = SENTENCES[failure.code] as (failure: Failure) => string;
  return say(failure);
}
