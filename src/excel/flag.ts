import type { Severity } from '../core/rules/finding';
import { type Area, areaToA1, toA1 } from '../core/sheet/address';

/** A mark to be put on one area of cells. */
export interface Flag {
  readonly area: Area;
  readonly severity: Severity;
  /** The mark shows only while the cell is empty, and so goes by itself when it is filled. */
  readonly whileEmpty: boolean;
}

/**
 * Tells our conditional formats from everybody else's. It is part of the formula, because a format's id
 * does not survive saving the file and opening it elsewhere. `N` of a text is 0, so it changes nothing.
 */
const MARK = /N\("cchc:(?:error|warning|advice)"\)/;

interface Look {
  readonly fill: string;
  readonly font: string;
  readonly line: Excel.ConditionalRangeBorderLineStyle | 'Continuous' | 'Dash' | 'Dot';
}

/** Told apart by the line below as well: colours alone would be lost in print and on some eyes. */
const LOOKS: Readonly<Record<Severity, Look>> = {
  error: { fill: '#FDE7E9', font: '#A4262C', line: 'Continuous' },
  warning: { fill: '#FFF4CE', font: '#835B00', line: 'Dash' },
  advice: { fill: '#E5F1FB', font: '#004E8C', line: 'Dot' },
};

/** Queues reading a sheet's conditional formats; once the batch has gone through, gives those that are ours. */
export function loadFlags(sheet: Excel.Worksheet): () => Excel.ConditionalFormat[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    formats.items.filter(
      ({ type, customOrNullObject: custom }) =>
        type === 'Custom' && !custom.isNullObject && MARK.test(custom.rule.formula),
    );
}

/** Queues taking our old marks off and putting new ones on. Nothing else on the sheet is touched. */
export function replaceFlags(
  sheet: Excel.Worksheet,
  old: readonly Excel.ConditionalFormat[],
  flags: readonly Flag[],
): void {
  for (const format of old) format.delete();
  for (const { area, severity, whileEmpty } of flags) {
    const { fill, font, line } = LOOKS[severity];
    const { custom } = sheet.getRange(areaToA1(area)).conditionalFormats.add('Custom');
    custom.rule.formula = formulaOf(area, severity, whileEmpty);
    custom.format.fill.color = fill;
    custom.format.font.color = font;
    const border = custom.format.borders.bottom;
    border.style = line;
    border.color = font;
  }
}

/** References are relative to the area's first cell, as Excel reads them. */
function formulaOf(area: Area, severity: Severity, whileEmpty: boolean): string {
  const mark = `N("cchc:${severity}")=0`;
  return whileEmpty ? `=AND(LEN(TRIM(${toA1(area)}))=0,${mark})` : `=${mark}`;
}
