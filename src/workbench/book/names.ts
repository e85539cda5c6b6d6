import type { PageSetup } from 'exceljs';
import { fileFormula } from './formula';
import { elements, encode, flag, tag, texts } from './xml';

/** The resource of a workbook's data in which the grid keeps defined names, by their ids. */
export const NAMES_RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';

/** The grid's word for a name that is known in the whole workbook. */
const WHOLE_BOOK = 'AllDefaultWorkbook';

/** One defined name as the grid keeps it. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** An area such as `'Phụ lục'!$A$1:$B$2`, or a formula or a constant. */
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

/** The names of a workbook's XML but for the built-in ones, which belong to a sheet's printing. */
export function readNames(workbookXml: string, sheetIds: readonly string[]): Record<string, DefinedName> {
  const found = elements(workbookXml, 'definedName');
  const names = found.flatMap(({ attributes, inner }, index): [string, DefinedName][] => {
    const { name = '', localSheetId, comment, hidden } = attributes;
    if (name.startsWith('_xlnm.')) return [];
    const id = `name${index + 1}`;
    const sheetId = localSheetId === undefined ? WHOLE_BOOK : (sheetIds[Number(localSheetId)] ?? WHOLE_BOOK);
    const [formulaOrRefString = ''] = texts(tag('n', {}, inner), 'n');
    return [
      [
        id,
        {
          id,
          name,
          formulaOrRefString,
          localSheetId: sheetId,
          ...(comment && { comment }),
          ...(flag(hidden) && { hidden: true }),
        },
      ],
    ];
  });
  return Object.fromEntries(names);
}

/** The `<definedName>` elements of these names. */
export function writeNames(
  names: Readonly<Record<string, DefinedName>>,
  sheetIds: readonly string[],
): string {
  return Object.values(names)
    .map(({ name, formulaOrRefString, localSheetId, comment, hidden }) => {
      const sheet = sheetIds.indexOf(localSheetId ?? WHOLE_BOOK);
      const attributes = {
        name,
        localSheetId: sheet < 0 ? undefined : sheet,
        comment: comment || undefined,
        hidden,
      };
      return tag('definedName', attributes, encode(fileFormula(formulaOrRefString)));
    })
    .join('');
}

type PrintNames = Pick<Partial<PageSetup>, 'printArea' | 'printTitlesRow' | 'printTitlesColumn'>;

/** What the built-in names say about the printing of the sheet at that place: "A1:J30", "5:6", "A:B". */
export function readPrintNames(workbookXml: string, sheet: number): PrintNames {
  const areas = (builtIn: string) => {
    const found = elements(workbookXml, 'definedName').find(
      ({ attributes: { name, localSheetId } }) =>
        name === `_xlnm.${builtIn}` && Number(localSheetId) === sheet,
    );
    return (texts(tag('n', {}, found?.inner), 'n')[0] ?? '')
      .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
      .flatMap((area) => area.split('!').at(-1)?.replaceAll('$', '') || []);
  };
  const titles = areas('Print_Titles');
  const printArea = areas('Print_Area').join('&&');
  const printTitlesRow = titles.find((area) => /^\d+:\d+$/.test(area));
  const printTitlesColumn = titles.find((area) => /^[A-Z]+:[A-Z]+$/.test(area));
  return {
    ...(printArea && { printArea }),
    ...(printTitlesRow && { printTitlesRow }),
    ...(printTitlesColumn && { printTitlesColumn }),
  };
}

/** The built-in names of the sheet at that place, called `sheetName`. */
export function writePrintNames(setup: PrintNames, sheetName: string, sheet: number): string {
  const { printArea, printTitlesRow, printTitlesColumn } = setup;
  const named = (builtIn: string, areas: readonly (string | undefined)[]) => {
    const absolute = areas.flatMap((area) =>
      area ? `'${sheetName.replaceAll("'", "''")}'!${area.replace(/[A-Z]+|\d+/g, '$$$&')}` : [],
    );
    const attributes = { name: `_xlnm.${builtIn}`, localSheetId: sheet };
    return absolute.length === 0 ? '' : tag('definedName', attributes, encode(absolute.join(',')));
  };
  return (
    named('Print_Area', printArea?.split('&&') ?? []) +
    named('Print_Titles', [printTitlesColumn, printTitlesRow])
  );
}
