import type { CellLook, LiveFlag } from '../../core/draft/draft';
import { FONT } from '../../core/draft/looks';
import { MARK_LOOKS } from '../../core/draft/mark';
import { counted, element, MAIN, part } from './markup';

/** The styles of a workbook, gathered while its cells are written. */
export interface Styles {
  /** The number of the style with this look and number format. */
  readonly cell: (look: CellLook, format: string) => number;
  /** The number of a mark's style. */
  readonly mark: (severity: LiveFlag['severity']) => number;
  readonly xml: () => string;
}

/** What cells have that nobody styled. Excel measures columns by the width of its digits. */
const USUAL_SIZE = 12;
/** In pixels: half an em of 12 points at 96 dots an inch. */
export const DIGIT_WIDTH = 8;

/** Number formats that every Excel knows by number. */
const KNOWN_FORMATS: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '@': 49 };
const FIRST_OWN_FORMAT = 164;

const BLACK = '#000000';
const LINES = { Continuous: 'thin', Dash: 'dashed', Dot: 'dotted' } as const;

/** A workbook's styles before any cell has been written: those that every file must have. */
export function openStyles(): Styles {
  const fonts = pool([fontOf(USUAL_SIZE, false, false)]);
  const borders = pool([element('border', {}, SIDES.map((side) => element(side)).join(''))]);
  const formats = pool([]);
  const cells = pool([element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  const marks = pool([]);
  return {
    cell: ({ size, bold, italic, horizontal, vertical, wrap, bordered }, format) =>
      cells.numberOf(
        element(
          'xf',
          {
            numFmtId: KNOWN_FORMATS[format] ?? FIRST_OWN_FORMAT + formats.numberOf(format),
            fontId: fonts.numberOf(fontOf(size, bold, italic)),
            fillId: 0,
            borderId: bordered ? borders.numberOf(BORDER) : 0,
            xfId: 0,
            applyNumberFormat: 1,
            applyFont: 1,
            applyBorder: 1,
            applyAlignment: 1,
          },
          element('alignment', { horizontal, vertical, wrapText: wrap ? 1 : undefined }),
        ),
      ),
    mark: (severity) => marks.numberOf(markOf(severity)),
    xml: () =>
      part(
        element(
          'styleSheet',
          { xmlns: MAIN },
          [
            counted(
              'numFmts',
              formats
                .all()
                .map((formatCode, index) =>
                  element('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
                ),
            ),
            counted('fonts', fonts.all()),
            // The first two are Excel's own, whatever is written for them.
            counted(
              'fills',
              ['none', 'gray125'].map((patternType) =>
                element('fill', {}, element('patternFill', { patternType })),
              ),
            ),
            counted('borders', borders.all()),
            counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
            counted('cellXfs', cells.all()),
            counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
            counted('dxfs', marks.all()),
          ].join(''),
        ),
      ),
  };
}

const SIDES = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;

const BORDER = element(
  'border',
  {},
  SIDES.map((side) =>
    side === 'diagonal' ? element(side) : element(side, { style: 'thin' }, colorOf('color', BLACK)),
  ).join(''),
);

function fontOf(size: number, bold: boolean, italic: boolean): string {
  const marks = [bold ? element('b') : '', italic ? element('i') : ''].join('');
  const named = element('name', { val: FONT }) + element('family', { val: 1 });
  return element('font', {}, `${marks}${element('sz', { val: size })}${named}`);
}

function colorOf(name: string, hex: string): string {
  return element(name, { rgb: `FF${hex.slice(1)}` });
}

function markOf(severity: LiveFlag['severity']): string {
  const { fill, font, line } = MARK_LOOKS[severity];
  return element(
    'dxf',
    {},
    [
      element('font', {}, colorOf('color', font)),
      element('fill', {}, element('patternFill', { patternType: 'solid' }, colorOf('bgColor', fill))),
      // The cells' own lines once more: some programs take off those that a mark does not name.
      element(
        'border',
        {},
        SIDES.map((side) => {
          if (side === 'diagonal') return '';
          return side === 'bottom'
            ? element(side, { style: LINES[line] }, colorOf('color', font))
            : element(side, { style: 'thin' }, colorOf('color', BLACK));
        }).join(''),
      ),
    ].join(''),
  );
}

/** Different texts, numbered in the order in which they came. */
function pool(first: readonly string[]) {
  const numbers = new Map(first.map((text, index) => [text, index]));
  return {
    numberOf(text: string): number {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    all: (): string[] => [...numbers.keys()],
  };
}
