import type { CellLook, DraftCell, SheetDraft } from '../../../src/core/draft/draft';
import { LIVE_MARK } from '../../../src/core/draft/mark';
import type { CellValue } from '../../../src/core/sheet/snapshot';

export const LOOK: CellLook = {
  size: 12,
  bold: false,
  italic: false,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  bordered: true,
};

export function text(value: string | null, look: Partial<CellLook> = {}): DraftCell {
  return { value, formula: null, format: '@', look: { ...LOOK, ...look } };
}

export function number(value: CellValue, look: Partial<CellLook> = {}): DraftCell {
  return { value, formula: null, format: 'General', look: { ...LOOK, horizontal: 'center', ...look } };
}

export function formula(formula: string, value: number, look: Partial<CellLook> = {}): DraftCell {
  return { value, formula, format: 'General', look: { ...LOOK, horizontal: 'center', ...look } };
}

const TITLE = { bordered: false, bold: true, horizontal: 'center', size: 14 } as const;
const HEADER = { bold: true, horizontal: 'center' } as const;

/** An annex of so many criteria in sections of ten, with everything that a draft can have. */
export function annexDraft(criteria: number, name = 'Phụ lục'): SheetDraft {
  const header = ['Tiêu chí', 'Nội dung', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất'];
  const words = ['Lý do trừ điểm', 'Giải pháp', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'];
  const blank = text(null, { bordered: false });
  const body = Array.from({ length: criteria }, (_, index) => {
    const row = index + 6;
    return {
      cells: [
        text(`${1 + Math.floor(index / 10)}.1.${1 + (index % 10)}`, { horizontal: 'center' }),
        text(`- Ban hành kế hoạch số ${index + 1} của đơn vị, đúng thời gian`),
        number(1),
        number(0.5),
        formula(`=ROUND(C${row}-D${row},3)`, 0.5),
        text('=Không phải công thức', { horizontal: 'justify' }),
        text('Giao Văn phòng tham mưu ban hành trước 31/12', { horizontal: 'justify' }),
        text('Văn phòng HĐND và UBND', { horizontal: 'center' }),
        text(null, { horizontal: 'center' }),
        text('Quý I/2026', { horizontal: 'center' }),
      ],
    };
  });
  const area = (column: number) => ({ row: 5, column, rowCount: criteria, columnCount: 1 });
  return {
    name,
    widths: [48, 160, 48, 48, 48, 140, 160, 90, 90, 72],
    rows: [
      { height: 24, cells: [text('PHỤ LỤC', TITLE), ...Array.from({ length: 9 }, () => blank)] },
      { height: 42, cells: [text('KHẮC PHỤC ĐIỂM MẤT', { ...TITLE, size: 13 })] },
      { cells: [text('(Kèm theo Kế hoạch)', { ...TITLE, bold: false, italic: true })] },
      { cells: [] },
      { cells: [...header, ...words].map((cell) => text(cell, HEADER)) },
      ...body,
      {
        cells: [
          text(null, HEADER),
          text('Tổng cộng', { bold: true }),
          formula(`=ROUND(SUM(C6:C${criteria + 5}),3)`, criteria, { bold: true }),
          formula(`=ROUND(SUM(D6:D${criteria + 5}),3)`, criteria * 0.5, { bold: true }),
          formula(`=ROUND(SUM(E6:E${criteria + 5}),3)`, criteria * 0.5, { bold: true }),
          ...Array.from({ length: 5 }, () => text(null, HEADER)),
        ],
      },
    ],
    merges: [0, 1, 2].map((row) => ({ row, column: 0, rowCount: 1, columnCount: 10 })),
    frozenRows: 5,
    print: {
      landscape: true,
      margins: { top: 57, bottom: 57, left: 85, right: 43, header: 28 },
      titleRows: { row: 4, rowCount: 1 },
      pageNumbers: true,
    },
    validations: [
      {
        kind: 'between',
        area: area(3),
        least: 0,
        most: '=C6',
        refusal: { title: 'Điểm thẩm định', text: 'Nhập một số từ 0 đến điểm chuẩn của tiêu chí.' },
      },
      {
        kind: 'list',
        area: area(7),
        items: ['Văn phòng HĐND và UBND', 'Phòng Kinh tế'],
        hint: { title: 'Cơ quan chủ trì', text: 'Chọn trong danh sách hoặc gõ tên khác.' },
      },
    ],
    liveFlags: [
      {
        area: { ...area(7), row: 4, rowCount: criteria + 2 },
        severity: 'error',
        formula: `=AND(LEN(TRIM(H5))=0,ISNUMBER($E5),$E5>0,ISNUMBER(SEARCH(".",$A5)),${LIVE_MARK})`,
      },
    ],
  };
}
