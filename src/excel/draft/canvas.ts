import { speaksOf } from '../../core/sheet/mentions';
import type { Context } from '../run';

/** What sheets are to be drawn beside, or onto. */
export interface Canvas {
  /** The sheet in front. */
  readonly front: { readonly id: string; readonly name: string; readonly position: number };
  /** Names of all sheets. */
  readonly names: readonly string[];
  /** The sheet in front holds nothing at all, and nothing relies on it. */
  readonly blank: boolean;
  /** The workbook's structure is protected: no sheet can be added, renamed or taken away. */
  readonly locked: boolean;
}

/** Queues a look at the sheet in front and its workbook; call the result once the batch has gone through. */
export function loadCanvas({ workbook }: Context, names: readonly string[]): () => Canvas {
  const front = workbook.worksheets.getActiveWorksheet();
  front.load('id,name,position,tabColor');
  front.protection.load('protected');
  workbook.protection.load('protected');
  workbook.names.load('items/formula');
  // Cells that are only formatted count as well.
  const used = front.getUsedRangeOrNullObject(false);
  used.load('address');
  const whole = front.getRange();
  whole.format.load('useStandardWidth,useStandardHeight');
  const frozen = front.freezePanes.getLocationOrNullObject();
  frozen.load('address');
  const area = front.pageLayout.getPrintAreaOrNullObject();
  area.load('address');
  const titles = front.pageLayout.getPrintTitleRowsOrNullObject();
  titles.load('address');
  const things = [
    front.tables.getCount(),
    front.charts.getCount(),
    front.shapes.getCount(),
    front.pivotTables.getCount(),
    whole.conditionalFormats.getCount(),
  ];
  return () => {
    const plain =
      used.isNullObject &&
      frozen.isNullObject &&
      area.isNullObject &&
      titles.isNullObject &&
      whole.format.useStandardWidth &&
      whole.format.useStandardHeight &&
      front.tabColor === '' &&
      things.every(({ value }) => value === 0);
    return {
      front: { id: front.id, name: front.name, position: front.position },
      names,
      blank:
        plain &&
        !front.protection.protected &&
        !workbook.names.items.some(({ formula }) => speaksOf(String(formula), [front.name])),
      locked: workbook.protection.protected,
    };
  };
}
