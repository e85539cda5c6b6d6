import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { packZip } from '../../src/xlsx/zip';

/** An .xlsx made by ExcelJS. */
export async function workbookBytes(
  fill: (workbook: ExcelJS.Workbook) => void | Promise<void>,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** An .xlsx whose only cell is 1, with custom XML parts in the order given, as Excel keeps them. */
export async function workbookWithParts(...parts: readonly string[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(
    await workbookBytes((workbook) => {
      workbook.addWorksheet('Phụ lục').getCell('A1').value = 1;
    }),
  );
  parts.forEach((xml, index) => {
    const item = `item${index + 1}`;
    zip.file(`customXml/${item}.xml`, xml);
    zip.file(
      `customXml/itemProps${index + 1}.xml`,
      `<ds:datastoreItem ds:itemID="{0000000${index}-0000-0000-0000-000000000000}" xmlns:ds="${CUSTOM}"/>`,
    );
    zip.file(
      `customXml/_rels/${item}.xml.rels`,
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/customXmlProps" Target="itemProps${index + 1}.xml"/></Relationships>`,
    );
  });
  const path = 'xl/_rels/workbook.xml.rels';
  const links = parts.map(
    (_, index) =>
      `<Relationship Id="rIdX${index}" Type="${OFFICE}/customXml" Target="../customXml/item${index + 1}.xml"/>`,
  );
  const related = (await zip.file(path)?.async('string')) ?? '';
  zip.file(path, related.replace('</Relationships>', `${links.join('')}</Relationships>`));
  return zip.generateAsync({ type: 'uint8array' });
}

export interface RawSheet {
  readonly name?: string;
  /** What stands in `<sheetData>`. */
  readonly data?: string;
  readonly before?: string;
  readonly after?: string;
}

/** The files of an .xlsx written by hand, for what ExcelJS would not write. */
export function rawFiles(
  sheet: RawSheet,
  parts: { readonly styles?: string; readonly strings?: string; readonly book?: string } = {},
): Map<string, string> {
  const related = [
    `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>`,
    `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    `<Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`,
  ];
  return new Map([
    ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.book ?? ''}<sheets><sheet name="${sheet.name ?? 'Phụ lục'}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', `<Relationships xmlns="${PACKAGE}">${related.join('')}</Relationships>`],
    ['xl/styles.xml', `<styleSheet xmlns="${MAIN}">${parts.styles ?? ''}</styleSheet>`],
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${parts.strings ?? ''}</sst>`],
    [
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="${MAIN}">${sheet.before ?? ''}<sheetData>${sheet.data ?? ''}</sheetData>${sheet.after ?? ''}</worksheet>`,
    ],
  ]);
}

export function rawWorkbook(...[sheet, parts]: Parameters<typeof rawFiles>): Uint8Array {
  return packZip(rawFiles(sheet, parts));
}

/** One cell style per number format: `s="1"` is the first. */
export function formatStyles(...formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`);
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1"/>`);
  return `<numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs>`;
}

/** An OLE compound file's first bytes, and the names of its streams as its directory has them. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const directory = streams.map((name) =>
    Buffer.alloc(64).fill(Buffer.from(`${name}\0`, 'utf16le'), 0, (name.length + 1) * 2),
  );
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...directory,
    Buffer.alloc(512),
  ]);
}
