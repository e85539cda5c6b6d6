import type { SheetDraft } from '../../core/draft/draft';
import { freeName } from '../../core/draft/name';
import { toXml } from '../../core/settings/xml';
import { compressZip } from '../zip';
import { element, escaped, MAIN, OFFICE, part } from './markup';
import { sheetXml } from './sheet';
import { openStyles } from './styles';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Says which of several custom parts this is; any number will do, always the same gives always the same file. */
const SETTINGS_ID = '{8D1C2B64-54A7-4B7E-9E0B-6C8A3F2D7A10}';

/** A new workbook of these sheets, the first in front. `settings` is what it keeps for us, `null` for nothing. */
export function writeWorkbook(
  drafts: readonly SheetDraft[],
  settings: string | null,
): Uint8Array<ArrayBuffer> {
  const styles = openStyles();
  const names: string[] = [];
  for (const { name } of drafts) names.push(freeName(name, names));
  const sheets = drafts.map((draft, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(draft, styles, index === 0),
  ]);
  return compressZip(
    new Map([
      ['[Content_Types].xml', contentTypes(drafts.length, settings !== null)],
      ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
      ['xl/workbook.xml', workbookXml(drafts, names)],
      [
        'xl/_rels/workbook.xml.rels',
        relationships([
          ...drafts.map((_, index): Relation => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
          ['styles', 'styles.xml'],
          ...(settings === null ? [] : [['customXml', '../customXml/item1.xml'] as const]),
        ]),
      ],
      ...sheets,
      ['xl/styles.xml', styles.xml()],
      ...(settings === null ? [] : settingsParts(settings)),
    ]),
  );
}

function workbookXml(drafts: readonly SheetDraft[], names: readonly string[]): string {
  const listed = names.map((name, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  const printTitles = drafts.flatMap(({ print: { titleRows } }, index) => {
    if (!titleRows) return [];
    const sheet = `'${(names[index] ?? '').replaceAll("'", "''")}'`;
    const rows = `$${titleRows.row + 1}:$${titleRows.row + titleRows.rowCount}`;
    const named = { name: '_xlnm.Print_Titles', localSheetId: index };
    return [element('definedName', named, escaped(`${sheet}!${rows}`))];
  });
  return part(
    element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': `${OFFICE}/relationships` },
      [
        element('bookViews', {}, element('workbookView', { activeTab: 0 })),
        element('sheets', {}, listed.join('')),
        printTitles.length === 0 ? '' : element('definedNames', {}, printTitles.join('')),
        // What the formulas give is worked out by whoever opens it.
        element('calcPr', { fullCalcOnLoad: 1 }),
      ].join(''),
    ),
  );
}

type Relation = readonly [type: string, target: string];

function relationships(relations: readonly Relation[]): string {
  const inner = relations.map(([type, Target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: `${OFFICE}/relationships/${type}`, Target }),
  );
  return part(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, inner.join('')));
}

function contentTypes(sheets: number, settings: boolean): string {
  const override = (PartName: string, ContentType: string) => element('Override', { PartName, ContentType });
  return part(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      [
        element('Default', {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        }),
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        override('/xl/workbook.xml', `${SHEET_TYPES}.sheet.main+xml`),
        ...Array.from({ length: sheets }, (_, index) =>
          override(`/xl/worksheets/sheet${index + 1}.xml`, `${SHEET_TYPES}.worksheet+xml`),
        ),
        override('/xl/styles.xml', `${SHEET_TYPES}.styles+xml`),
        settings ? override('/customXml/itemProps1.xml', PROPERTIES_TYPE) : '',
      ].join(''),
    ),
  );
}

function settingsParts(settings: string): [string, string][] {
  const properties = { 'ds:itemID': SETTINGS_ID, 'xmlns:ds': `${OFFICE}/customXml` };
  return [
    ['customXml/item1.xml', toXml(settings)],
    ['customXml/itemProps1.xml', part(element('ds:datastoreItem', properties))],
    ['customXml/_rels/item1.xml.rels', relationships([['customXmlProps', 'itemProps1.xml']])],
  ];
}
