import type {
  DraftCell,
  DraftRow,
  DraftValidation,
  LiveFlag,
  PrintSetup,
  SheetDraft,
} from '../../core/draft/draft';
import { HIGHEST_ROW, PAGE_NUMBER } from '../../core/draft/looks';
import { textHeight } from '../../core/draft/measure';
import { areaToA1, toA1 } from '../../core/sheet/address';
import { isCellError, textOf } from '../../core/sheet/snapshot';
import { counted, element, escaped, MAIN, part } from './markup';
import { DIGIT_WIDTH, type Styles } from './styles';

const POINTS_PER_INCH = 72;
const PIXELS_PER_POINT = 96 / POINTS_PER_INCH;
const A4 = 9;
/** A line of the usual font, in points. */
const USUAL_HEIGHT = 15.75;
const FOOTER_INCHES = 0.3;

/** A sheet's part. `front`: it is the one that is shown. */
export function sheetXml(draft: SheetDraft, styles: Styles, front: boolean): string {
  const { widths, rows, merges, frozenRows, print, validations, liveFlags } = draft;
  return part(
    element(
      'worksheet',
      { xmlns: MAIN },
      [
        element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
        element('sheetViews', {}, viewOf(frozenRows, front)),
        element('sheetFormatPr', { defaultRowHeight: USUAL_HEIGHT }),
        widths.length === 0 ? '' : element('cols', {}, widths.map(columnOf).join('')),
        element('sheetData', {}, rows.map((row, index) => rowOf(row, index, widths, styles)).join('')),
        counted(
          'mergeCells',
          merges.map((area) => element('mergeCell', { ref: areaToA1(area) })),
        ),
        liveFlags.map((flag, index) => flagOf(flag, index + 1, styles)).join(''),
        counted('dataValidations', validations.map(validationOf)),
        pageOf(print),
      ].join(''),
    ),
  );
}

function viewOf(frozenRows: number, front: boolean): string {
  const topLeftCell = toA1({ row: frozenRows, column: 0 });
  const pane = { ySplit: frozenRows, topLeftCell, activePane: 'bottomLeft', state: 'frozen' };
  const inner =
    frozenRows === 0
      ? ''
      : element('pane', pane) +
        element('selection', { pane: 'bottomLeft', activeCell: topLeftCell, sqref: topLeftCell });
  return element('sheetView', { tabSelected: front ? 1 : undefined, workbookViewId: 0 }, inner);
}

/** Excel counts a column's width in digits of the usual font. */
function columnOf(points: number, index: number): string {
  const width = (points * PIXELS_PER_POINT) / DIGIT_WIDTH;
  return element('col', { min: index + 1, max: index + 1, width: width.toFixed(4), customWidth: 1 });
}

/**
 * A row without a height is as high as its texts need. Excel would see to that when it opens the file, other programs
 * would not; the height is not marked as set by hand, so that Excel goes on fitting the row to what is typed.
 */
function rowOf(row: DraftRow, index: number, widths: readonly number[], styles: Styles): string {
  const inner = row.cells.map((cell, column) => cellOf(cell, toA1({ row: index, column }), styles)).join('');
  const customHeight = row.height === undefined ? undefined : 1;
  const ht = Math.min(row.height ?? fittedHeight(row, widths), HIGHEST_ROW).toFixed(2);
  return element('row', { r: index + 1, ht, customHeight }, inner);
}

function fittedHeight({ cells }: DraftRow, widths: readonly number[]): number {
  const heights = cells.map(({ value, look }, column) =>
    textHeight(typeof value === 'string' ? value : '', look, widths[column] ?? 0),
  );
  return Math.max(USUAL_HEIGHT, ...heights);
}

function cellOf({ value, formula, format, look }: DraftCell, r: string, styles: Styles): string {
  const s = styles.cell(look, format);
  if (formula !== null) {
    // One that gives nothing yet gives an empty text: without it, it would seem never to have been worked out.
    const given = value ?? '';
    const shown = element('v', {}, escaped(textOf(given)));
    return element('c', { r, s, t: typeOf(given) }, element('f', {}, escaped(formula.slice(1))) + shown);
  }
  if (value === null) return element('c', { r, s });
  // Never a formula, whatever it begins with.
  if (typeof value === 'string') {
    const text = element('t', { 'xml:space': 'preserve' }, escaped(value));
    return element('c', { r, s, t: 'inlineStr' }, element('is', {}, text));
  }
  const written = typeof value === 'boolean' ? String(Number(value)) : textOf(value);
  return element('c', { r, s, t: typeOf(value) }, element('v', {}, escaped(written)));
}

function typeOf(value: DraftCell['value']): string | undefined {
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'b';
  return isCellError(value) ? 'e' : undefined;
}

function flagOf({ area, severity, formula }: LiveFlag, priority: number, styles: Styles): string {
  const inner = element('formula', {}, escaped(formula.slice(1)));
  const rule = element('cfRule', { type: 'expression', dxfId: styles.mark(severity), priority }, inner);
  return element('conditionalFormatting', { sqref: areaToA1(area) }, rule);
}

function validationOf(validation: DraftValidation): string {
  const sqref = areaToA1(validation.area);
  if (validation.kind === 'list') {
    const { items, hint } = validation;
    const prompt = hint && { showInputMessage: 1, promptTitle: hint.title, prompt: hint.text };
    const list = `"${items.join(',').replaceAll('"', '""')}"`;
    return element(
      'dataValidation',
      { type: 'list', allowBlank: 1, ...prompt, sqref },
      element('formula1', {}, escaped(list)),
    );
  }
  const { least, most, refusal } = validation;
  const refused = { showErrorMessage: 1, errorTitle: refusal.title, error: refusal.text };
  return element(
    'dataValidation',
    { type: 'decimal', operator: 'between', allowBlank: 1, ...refused, sqref },
    element('formula1', {}, String(least)) +
      element('formula2', {}, escaped(typeof most === 'string' ? most.replace(/^=/, '') : String(most))),
  );
}

function pageOf({ landscape, margins, pageNumbers }: PrintSetup): string {
  const inches = (points: number) => (points / POINTS_PER_INCH).toFixed(4);
  return [
    element('printOptions', { horizontalCentered: 1 }),
    element('pageMargins', {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: FOOTER_INCHES,
    }),
    element('pageSetup', {
      paperSize: A4,
      orientation: landscape ? 'landscape' : 'portrait',
      fitToWidth: 1,
      fitToHeight: 0,
      ...(pageNumbers ? { firstPageNumber: 1, useFirstPageNumber: 1 } : {}),
    }),
    pageNumbers
      ? element('headerFooter', { differentFirst: 1 }, element('oddHeader', {}, escaped(`&C${PAGE_NUMBER}`)))
      : '',
  ].join('');
}
