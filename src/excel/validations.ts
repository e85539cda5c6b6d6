import { type Area, areaToA1 } from '../core/sheet/address';

/** What may be typed into a cell. References in it are as the cell itself sees them. */
export type Validation = Pick<
  Excel.DataValidation,
  'type' | 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'
>;

/** Queues reading what may be typed into an area, row by row; call the result once the batch has gone through. */
export function loadValidations(sheet: Excel.Worksheet, area: Area): () => readonly Validation[] {
  const cells = cellsOf(sheet, area).map(({ dataValidation }) => {
    dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    return dataValidation;
  });
  return () =>
    cells.map(({ type, rule, errorAlert, prompt, ignoreBlanks }) => ({
      type,
      rule,
      errorAlert,
      prompt,
      ignoreBlanks,
    }));
}

/** Queues writing those that differ from what is there. Says whether any did. */
export function restoreValidations(
  sheet: Excel.Worksheet,
  area: Area,
  wanted: readonly Validation[],
  found: readonly Validation[],
): boolean {
  let any = false;
  for (const [index, { dataValidation }] of cellsOf(sheet, area).entries()) {
    const want = wanted[index];
    if (!want || JSON.stringify(want) === JSON.stringify(found[index])) continue;
    any = true;
    dataValidation.clear();
    put(dataValidation, want);
  }
  return any;
}

/** Queues what may be typed into the columns of an area, one validation for each, as its first row's cell sees it. */
export function setValidations(sheet: Excel.Worksheet, area: Area, columns: readonly Validation[]): void {
  sheet.getRange(areaToA1(area)).dataValidation.clear();
  for (const [index, validation] of columns.slice(0, area.columnCount).entries()) {
    const place = { ...area, column: area.column + index, columnCount: 1 };
    put(sheet.getRange(areaToA1(place)).dataValidation, validation);
  }
}

/** A validation whose formulas are changed; lists of words and numbers stay as they are. */
export function withFormulas(validation: Validation, change: (formula: string) => string): Validation {
  const kinds = Object.entries(validation.rule).map(([kind, rule]: [string, object]) => [
    kind,
    Object.fromEntries(
      Object.entries(rule ?? {}).map(([part, value]: [string, unknown]) => [
        part,
        typeof value === 'string' && value.startsWith('=') ? change(value) : value,
      ]),
    ),
  ]);
  return { ...validation, rule: Object.fromEntries(kinds) };
}

function put(dataValidation: Excel.DataValidation, validation: Validation): void {
  if (validation.type === 'None') return;
  dataValidation.rule = validation.rule;
  dataValidation.ignoreBlanks = validation.ignoreBlanks;
  dataValidation.errorAlert = validation.errorAlert;
  dataValidation.prompt = validation.prompt;
}

function cellsOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) =>
    sheet.getCell(row + Math.floor(index / columnCount), column + (index % columnCount)),
  );
}
