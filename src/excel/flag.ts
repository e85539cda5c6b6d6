import { LIVE_MARK, MARK_LOOKS } from '../core/draft/mark';
import { done, failed, type Outcome } from '../core/failure';
import { SEVERITIES, type Severity } from '../core/severity';
import { type Area, areaToA1, toA1 } from '../core/sheet/address';
import { type Context, inExcel } from './run';

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
const MARK = /N\("cchc:(error|warning|advice)"\)/;

/** The marks that a sheet bears now. */
export interface SheetFlags {
  /** One entry for each. */
  readonly severities: readonly Severity[];
  /** Queues taking them off and putting others on. Nothing else on the sheet is touched. */
  readonly replace: (flags: readonly Flag[]) => void;
}

/** Queues reading a sheet's marks; call the result once the batch has gone through. */
export function loadFlags({ workbook }: Context, name: string): () => SheetFlags {
  const sheet = workbook.worksheets.getItem(name);
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () => {
    const ours = formats.items.filter(isOurs);
    return {
      severities: ours.flatMap(({ customOrNullObject: { rule } }) => severityIn(rule.formula) ?? []),
      replace: (flags) => {
        for (const format of ours) format.delete();
        for (const flag of flags) add(sheet, flag);
      },
    };
  };
}

/** Whether a conditional format is a mark of ours; its type and its custom formula must be loaded. */
export function isOurs({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return type === 'Custom' && !custom.isNullObject && MARK.test(custom.rule.formula);
}

function severityIn(formula: string): Severity | null {
  const name = MARK.exec(formula)?.[1];
  return SEVERITIES.find((severity) => severity === name) ?? null;
}

/** Whether a conditional format is a live flag of ours, which lasts as long as its table; loaded as for `isOurs`. */
export function isLive({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return type === 'Custom' && !custom.isNullObject && custom.rule.formula.includes(LIVE_MARK);
}

/** Sheets with marks of ours: those that have been cleared of them, and those that Excel protects. */
export interface Cleared {
  readonly cleared: readonly string[];
  readonly kept: readonly string[];
}

/**
 * Takes our marks off every sheet, whenever they were put there: two batches to look, one to write. Fails with
 * `excel/protected` where none can be taken off.
 */
export function clearFlags(): Promise<Outcome<Cleared>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const loaded = worksheets.items.map(({ name, protection }) => {
      protection.load('protected');
      return { name, protection, flags: loadFlags(context, name) };
    });
    await context.sync();
    const marked = loaded
      .map(({ name, protection, flags }) => ({ name, locked: protection.protected, flags: flags() }))
      .filter(({ flags }) => flags.severities.length > 0);
    const namesOf = (locked: boolean) =>
      marked.filter((sheet) => sheet.locked === locked).map(({ name }) => name);
    const [cleared, kept] = [namesOf(false), namesOf(true)];
    const [first] = kept;
    if (first !== undefined && cleared.length === 0) return failed({ code: 'excel/protected', sheet: first });
    for (const { locked, flags } of marked) if (!locked) flags.replace([]);
    await context.sync();
    return done({ cleared, kept });
  });
}

function add(sheet: Excel.Worksheet, { area, severity, whileEmpty }: Flag): void {
  addMark(sheet, area, severity, formulaOf(area, severity, whileEmpty));
}

/** Queues a conditional format that makes an area's cells look marked where a formula holds. */
export function addMark(sheet: Excel.Worksheet, area: Area, severity: Severity, formula: string): void {
  const { fill, font, line } = MARK_LOOKS[severity];
  const { custom } = sheet.getRange(areaToA1(area)).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = font;
  const border = custom.format.borders.bottom;
  border.style = line;
  border.color = font;
}

/** References are relative to the area's first cell, as Excel reads them. */
function formulaOf(area: Area, severity: Severity, whileEmpty: boolean): string {
  const mark = `N("cchc:${severity}")=0`;
  return whileEmpty ? `=AND(LEN(TRIM(${toA1(area)}))=0,${mark})` : `=${mark}`;
}
