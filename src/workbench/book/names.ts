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
