import { fromXml, SETTINGS_NAMESPACE } from '../core/settings/xml';
import { attribute, isOn, tags, withoutPrefix } from './xml';
import type { ZipEntry } from './zip';

/** A worksheet as the workbook lists it, and its XML. */
interface SheetPart {
  readonly name: string;
  readonly visible: boolean;
  readonly xml: string;
}

/** The parts of a workbook that say what its cells hold; pictures, charts, names and the rest are left. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** Name of the sheet in front. */
  readonly active: string;
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** What the workbook keeps for us. */
  readonly settings: string | null;
}

interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. The rest differs between the two kinds of .xlsx. */
  readonly type: string;
  /** Path inside the zip. */
  readonly target: string;
}

/** Follows a package's relationships to its cells. `null` when it is no workbook (a .docx, an .xlsb). */
export function openParts(zip: ReadonlyMap<string, ZipEntry>): WorkbookParts | null {
  const main =
    relationships(zip, '').find((part) => part.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const workbook = text(zip, main);
  if (workbook === null || tags(workbook, 'workbook').length === 0) return null;

  const related = relationships(zip, main);
  const tabs = tags(workbook, 'sheet').map((tag) => {
    const id = attribute(tag, '[\\w.-]+:id');
    const part = related.find((candidate) => candidate.id === id);
    const xml = part?.type === 'worksheet' ? text(zip, part.target) : null;
    const visible = (attribute(tag, 'state') ?? 'visible') === 'visible';
    return { name: attribute(tag, 'name') ?? '', visible, xml };
  });
  const sheets = tabs.flatMap(({ name, visible, xml }) => (xml === null ? [] : [{ name, visible, xml }]));
  const front = tabs[Number(attribute(tags(workbook, 'workbookView')[0] ?? '', 'activeTab') ?? 0)];
  const active = sheets.find((sheet) => sheet.name === front?.name) ?? sheets.find((sheet) => sheet.visible);
  const relatedText = (type: string): string | null => {
    const part = related.find((candidate) => candidate.type === type);
    return part ? text(zip, part.target) : null;
  };
  const styles = relatedText('styles');
  // ExcelJS takes minutes over a million cell formats; Excel itself knows 65 490. Counting them refuses more.
  tags(styles ?? '', 'xf');
  return {
    sheets,
    active: active?.name ?? sheets[0]?.name ?? '',
    date1904: isOn(attribute(tags(workbook, 'workbookPr')[0] ?? '', 'date1904')),
    sharedStrings: relatedText('sharedStrings'),
    styles,
    settings: settingsIn(zip, related),
  };
}

/** Of several parts of ours, the first: as in Excel. */
function settingsIn(zip: ReadonlyMap<string, ZipEntry>, related: readonly Relationship[]): string | null {
  for (const { type, target } of related) {
    const xml = type === 'customXml' ? text(zip, target) : null;
    if (xml?.includes(SETTINGS_NAMESPACE)) return fromXml(xml);
  }
  return null;
}

function relationships(zip: ReadonlyMap<string, ZipEntry>, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const xml = text(zip, `${folder}_rels/${part.slice(slash)}.rels`) ?? '';
  return tags(xml, 'Relationship').map((tag) => ({
    id: attribute(tag, 'Id') ?? '',
    type: (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
    target: resolve(folder, (attribute(tag, 'Target') ?? '').trim()),
  }));
}

/** `xl/` + `../xl/styles.xml` → `xl/styles.xml`; a leading slash starts at the top. */
function resolve(folder: string, target: string): string {
  return decodeURI(new URL(target, `zip:/${folder}`).pathname).slice(1);
}

function text(zip: ReadonlyMap<string, ZipEntry>, name: string): string | null {
  const entry =
    zip.get(name) ?? [...zip.values()].find((file) => file.name.toLowerCase() === name.toLowerCase());
  if (!entry) return null;
  const bytes = entry.read();
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return withoutPrefix(new TextDecoder(encoding).decode(bytes));
}
