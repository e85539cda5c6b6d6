import type { BookProblem } from '../book/parts';

const SENTENCES: Readonly<Record<BookProblem | 'damaged' | 'missing', string>> = {
  empty: 'Tệp này trống, không có gì để mở.',
  encrypted: 'Tệp này có mật khẩu. Hãy bỏ mật khẩu trong Excel, lưu lại rồi mở lại ở đây.',
  oldFormat: 'Đây là tệp Excel đời cũ (.xls). Hãy lưu thành .xlsx trong Excel rồi mở lại ở đây.',
  notWorkbook: 'Tệp này không phải bảng tính Excel (.xlsx).',
  damaged: 'Không đọc được tệp này: tệp đã hỏng, hoặc không phải bảng tính Excel (.xlsx).',
  missing: 'Không tải được bảng tính. Hãy kiểm tra xem máy chủ của trang thử còn chạy không.',
};

/** Why a file was not opened, and what became of the workbook that was there. */
export function sayProblem(problem: keyof typeof SENTENCES): string {
  return `${SENTENCES[problem]} Bảng tính đang mở vẫn giữ nguyên.`;
}
