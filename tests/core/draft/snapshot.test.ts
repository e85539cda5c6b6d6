import { describe, expect, it } from 'vitest';
import type { CellLook, DraftCell, SheetDraft } from '../../../src/core/draft/draft';
import { snapshotOf } from '../../../src/core/draft/snapshot';

const LOOK: CellLook = {
  size: 12,
  bold: false,
  italic: false,
  horizontal: 'left',
  vertical: 'top',
  wrap: true,
  bordered: true,
};

const EMPTY: DraftCell = { value: null, formula: null, format: 'General', look: LOOK };
const text = (value: string): DraftCell => ({ ...EMPTY, value, format: '@' });

const draft: SheetDraft = {
  name: 'Phụ lục',
  widths: [50, 100, 50],
  rows: [
    { cells: [text('PHỤ LỤC')] },
    { cells: [text('1'), { ...EMPTY, value: 0.5, formula: '=1-0.5' }, EMPTY] },
    { cells: [EMPTY, EMPTY, EMPTY] },
  ],
  merges: [
    { row: 2, column: 0, rowCount: 1, columnCount: 3 },
    { row: 0, column: 0, rowCount: 1, columnCount: 3 },
  ],
  frozenRows: 0,
  print: {
    landscape: true,
    margins: { top: 57, bottom: 57, left: 85, right: 43, header: 28 },
    titleRows: null,
    pageNumbers: true,
  },
  validations: [],
  liveFlags: [],
};

describe('the snapshot of a draft', () => {
  it('has grids of one size that end with the last content', () => {
    expect(snapshotOf(draft)).toEqual({
      name: 'Phụ lục',
      visible: true,
      values: [
        ['PHỤ LỤC', null],
        ['1', 0.5],
      ],
      formulas: [
        [null, null],
        [null, '=1-0.5'],
      ],
      formats: [
        ['@', 'General'],
        ['@', 'General'],
      ],
      merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
      hiddenRows: [],
      protected: false,
      cropped: false,
    });
  });

  it('is empty for a draft without content', () => {
    const { values, formulas, formats, merges } = snapshotOf({ ...draft, rows: [{ cells: [EMPTY] }] });
    expect({ values, formulas, formats, merges }).toEqual({
      values: [],
      formulas: [],
      formats: [],
      merges: [],
    });
  });
});
