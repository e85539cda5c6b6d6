import type { IWorkbookData } from '@univerjs/core';

/** A workbook with one empty sheet, in the font that Vietnamese offices write in. */
export function blankBook(): Partial<IWorkbookData> {
  const id = 'sheet1';
  const defaultStyle = { ff: 'Times New Roman', fs: 13 };
  const size = { rowCount: 200, columnCount: 26, defaultColumnWidth: 64, defaultRowHeight: 22 };
  return {
    id: `book-${crypto.randomUUID()}`,
    name: 'Sổ mới.xlsx',
    defaultStyle,
    sheetOrder: [id],
    sheets: { [id]: { id, name: 'Trang_tính1', defaultStyle, ...size } },
  };
}
