import { type Band, filledArea } from './bands';

/** What may be typed into a cell; the band's cells row by row. */
export type Validation = Pick<
  Excel.DataValidation,
  'type' | 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'
>;

/** Queues reading what may be typed into a band of rows; call the result once the batch has gone through. */
export function loadValidations(sheet: Excel.Worksheet, band: Band): () => readonly Validation[] {
  const cells = cellsOf(sheet, band).map(({ dataValidation }) => {
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
  band: Band,
  wanted: readonly Validation[],
  found: readonly Validation[],
): boolean {
  let any = false;
  for (const [index, { dataValidation }] of cellsOf(sheet, band).entries()) {
    const want = wanted[index];
    if (!want || JSON.stringify(want) === JSON.stringify(found[index])) continue;
    any = true;
    dataValidation.clear();
    if (want.type === 'None') continue;
    dataValidation.rule = want.rule;
    dataValidation.ignoreBlanks = want.ignoreBlanks;
    dataValidation.errorAlert = want.errorAlert;
    dataValidation.prompt = want.prompt;
  }
  return any;
}

function cellsOf(sheet: Excel.Worksheet, band: Band): Excel.Range[] {
  const { row, rowCount, columnCount } = filledArea(band);
  return Array.from({ length: rowCount * columnCount }, (_, index) =>
    sheet.getCell(row + Math.floor(index / columnCount), index % columnCount),
  );
}
