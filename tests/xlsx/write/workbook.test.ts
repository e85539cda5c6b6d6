import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILTIN_CATALOGUES } from '../../../src/core/catalogue/builtin';
import type { DraftCell, SheetDraft } from '../../../src/core/draft/draft';
import { LOOKS, pointsCell, textCell } from '../../../src/core/draft/looks';
import { snapshotOf } from '../../../src/core/draft/snapshot';
import { draftTable } from '../../../src/core/draft/table';
import { draftTemplate } from '../../../src/core/template/blank';
import { TEMPLATE_IDS } from '../../../src/core/template/content';
import { COMMUNE_UNITS } from '../../../src/core/values/commune-units';
import { score } from '../../../src/core/values/score';
import { readWorkbook } from '../../../src/xlsx/read';
import { writeWorkbook } from '../../../src/xlsx/write/workbook';

const title = { unit: 'UBND phường Trường Vinh', number: '', date: null, year: 2026 };
const [catalogue = null] = BUILTIN_CATALOGUES;
const template = (layout: (typeof TEMPLATE_IDS)[number]) =>
  draftTemplate({ layout, extent: 'all', catalogue: catalogue?.id ?? null, title }, catalogue, COMMUNE_UNITS);

async function read(drafts: readonly SheetDraft[], settings: string | null = null) {
  const outcome = await readWorkbook(writeWorkbook(drafts, settings));
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

async function opened(drafts: readonly SheetDraft[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(writeWorkbook(drafts, null).buffer);
  return workbook;
}

/** A table of these cells in one column. */
function column(...cells: readonly DraftCell[]): SheetDraft {
  return draftTable({
    name: 'Bảng',
    titles: [],
    columns: [{ title: 'Cột', width: 100 }],
    rows: cells.map((cell) => ({ cells: [cell] })),
    landscape: true,
  });
}

describe('a written workbook, read again', () => {
  it.each(TEMPLATE_IDS)('holds what the draft of %s says', async (layout) => {
    const draft = template(layout);
    const { sheets, active } = await read([draft]);
    expect(active).toBe(draft.name);
    expect(sheets).toEqual([snapshotOf(draft)]);
  });

  it('keeps the settings that it is given', async () => {
    const settings = '{"version":1,"note":"a < b & \\"c\\" – Bộ tiêu chí"}';
    expect((await read([template('tong-hop')], settings)).settings).toBe(settings);
    expect((await read([template('tong-hop')])).settings).toBeNull();
  });

  it('names its sheets as Excel allows', async () => {
    const [draft] = [template('tong-hop')];
    const names = ['Giao việc: Phòng Văn hóa / Xã hội và những phòng khác', 'Tổng hợp', 'tổng hợp'];
    const { sheets } = await read(names.map((name) => ({ ...draft, name })));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Giao việc Phòng Văn hóa Xã hội',
      'Tổng hợp',
      'tổng hợp (2)',
    ]);
  });

  it.each([
    '=1+1',
    '+84 912',
    '- Ban hành kế hoạch',
    '@a',
    '1.10',
    '01/3',
    ' a  b ',
    'a\nb',
    '<b>&"\'',
    '\u{1F600}',
  ])('keeps %j as text', async (text) => {
    const { sheets } = await read([column(textCell(text, LOOKS.text))]);
    expect([sheets[0]?.values[1]?.[0], sheets[0]?.formulas[1]?.[0]]).toEqual([text, null]);
  });

  it('keeps any text but characters that no file can hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }),
        async (texts) => {
          const { sheets } = await read([column(...texts.map((text) => textCell(text, LOOKS.text)))]);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
          const kept = texts.map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''));
          expect(texts.map((_, index) => sheets[0]?.values[index + 1]?.[0] ?? '')).toEqual(kept);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps points as numbers, and formulas with what they give', async () => {
    const formula: DraftCell = { ...pointsCell(score('0.1'), LOOKS.short), formula: '=ROUND(A2-A3,3)' };
    const waiting: DraftCell = { ...formula, value: null, formula: '=IF(A3="","",A2-A3)' };
    const last = pointsCell(score('1'), LOOKS.short);
    const { sheets } = await read([
      column(pointsCell(score('14.12'), LOOKS.short), pointsCell(null, LOOKS.short), formula, waiting, last),
    ]);
    expect(sheets[0]?.values.map(([value]) => value)).toEqual(['Cột', 14.12, null, 0.1, null, 1]);
    expect(sheets[0]?.formulas.map(([each]) => each)).toEqual([
      ...[null, null, null],
      '=ROUND(A2-A3,3)',
      '=IF(A3="","",A2-A3)',
      null,
    ]);
    expect(sheets[0]?.uncalculated).toBeUndefined();
  });
});

describe('a written workbook, opened by another program', () => {
  it('prints on A4, one page wide, with its header on every page and their numbers from the second on', async () => {
    const [sheet] = (await opened([template('khac-phuc')])).worksheets;
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '6:6',
      horizontalCentered: true,
      useFirstPageNumber: true,
      firstPageNumber: 1,
    });
    expect(sheet?.headerFooter).toMatchObject({
      differentFirst: true,
      oddHeader: '&C&"Times New Roman,Regular"&13&P',
    });
    expect(sheet?.headerFooter.firstHeader ?? '').toBe('');
    const { left, right, top, bottom } = sheet?.pageSetup.margins ?? {};
    expect([left, right, top, bottom].map((inches) => Math.round((inches ?? 0) * 25.4))).toEqual([
      30, 15, 20, 20,
    ]);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 6 });
  });

  it('has fonts, borders, widths and heights', async () => {
    const [sheet] = (await opened([template('khac-phuc')])).worksheets;
    expect(sheet?.getCell('A1').font).toMatchObject({ name: 'Times New Roman', size: 14, bold: true });
    expect(sheet?.getCell('A1').isMerged).toBe(true);
    expect(sheet?.getCell('A4').font).toMatchObject({ size: 13, italic: true });
    const header = sheet?.getCell('C6');
    expect(header?.alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
    expect(header?.border.left?.style).toBe('thin');
    // 140 of 734 parts of 252 mm, in digits of 8 pixels.
    expect(sheet?.getColumn(2).width).toBeCloseTo(((252 / 25.4) * 96 * 140) / 734 / 8, 1);
    expect(sheet?.getRow(8).height).toBeGreaterThan(100);
  });

  it('refuses scores above their maximum in words, and offers units without refusing others', async () => {
    const [sheet] = (await opened([template('khac-phuc')])).worksheets;
    expect(sheet?.getCell('D8').dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'between',
      showErrorMessage: true,
      error: 'Điểm phải là một số từ 0 đến điểm chuẩn của dòng, ví dụ 0,5. Máy không nhận 0,5 thì gõ 0.5.',
    });
    const list = sheet?.getCell('H8').dataValidation;
    expect(list?.formulae).toEqual([
      '"Văn phòng HĐND và UBND,Phòng Văn hóa - Xã hội,Trung tâm Phục vụ hành chính công,Công an phường"',
    ]);
    expect(list?.showErrorMessage).toBeFalsy();
    expect(list?.prompt).toContain('Phòng Kinh tế, Hạ tầng và Đô thị');
  });

  it('marks what is missing', async () => {
    const [sheet] = (await opened([template('khac-phuc')])).worksheets;
    const formats = (
      sheet as unknown as { conditionalFormattings: readonly ExcelJS.ConditionalFormattingOptions[] }
    ).conditionalFormattings;
    expect(formats.map(({ ref }) => ref.slice(0, 2))).toEqual(['F6', 'G6', 'H6', 'J6']);
    const [rule] = formats[0]?.rules ?? [];
    expect(rule).toMatchObject({ type: 'expression', style: { font: { color: { argb: 'FFA4262C' } } } });
  });
});
