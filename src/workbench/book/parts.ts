import JSZip from 'jszip';
import { elements } from './xml';

/** Why some bytes are not a workbook that can be opened. */
export type BookProblem = 'empty' | 'encrypted' | 'oldFormat' | 'notWorkbook';

/** The XML files inside an .xlsx, by path. */
export interface Parts {
  readonly zip: JSZip;
  /** The text of a part; '' when there is none. */
  text(path: string): Promise<string>;
  /** The text of the part that a part is related to in that way ("comments"); '' when there is none. */
  related(path: string, kind: string): Promise<string>;
  /** The paths of the sheets' parts, by the sheets' names. */
  readonly sheetPaths: ReadonlyMap<string, string>;
}

export const CONTENT_TYPES = '[Content_Types].xml';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_FILE = [0x50, 0x4b];

/** What keeps these bytes from being opened, told from their first bytes; `null` when they look like an .xlsx. */
export function problemWith(bytes: Uint8Array): BookProblem | null {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP_FILE)) return null;
  if (!startsWith(bytes, COMPOUND_FILE)) return 'notWorkbook';
  // A workbook under a password lies in the same container as an .xls, which names its streams in UTF-16.
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return names.includes('EncryptedPackage') ? 'encrypted' : 'oldFormat';
}

/** Opens the container of an .xlsx. Rejects when it is none. */
export async function openParts(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes);
  const text = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const relations = async (path: string) => {
    const xml = await text(path.replace(/([^/]+)$/, '_rels/$1.rels'));
    return elements(xml, 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      kind: Type.split('/').at(-1),
      path: resolve(path, Target),
    }));
  };
  const paths = new Map((await relations('xl/workbook.xml')).map(({ id, path }) => [id, path]));
  const sheets = elements(await text('xl/workbook.xml'), 'sheet');
  return {
    zip,
    text,
    async related(path, kind) {
      return text((await relations(path)).find((relation) => relation.kind === kind)?.path ?? '');
    },
    sheetPaths: new Map(
      sheets.map(({ attributes }) => [attributes.name ?? '', paths.get(attributes['r:id'] ?? '') ?? '']),
    ),
  };
}

/**
 * The same workbook as ExcelJS reads it best. Flags are written "1" and "0": LibreOffice writes "true"
 * and "false", which ExcelJS takes for "no" in many places, so that a protected sheet would come out
 * unprotected. Of what sheets are related to only links stay: it fails on comments and tables whose
 * paths are written from the root, as openpyxl writes them.
 */
export async function tamed(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = zip.file(/^xl\/(workbook|styles|worksheets\/[^/]+|worksheets\/_rels\/[^/]+)\.(xml|rels)$/);
  await Promise.all(
    parts.map(async (part) => {
      const xml = await part.async('string');
      const tame = part.name.endsWith('.rels') ? onlyLinks(xml) : plainFlags(xml);
      zip.file(part.name, tame);
    }),
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

function plainFlags(xml: string): string {
  return xml.replace(/<[^>]+>/g, (open) =>
    open.replace(/(\s[\w:]+=")(true|false)"/g, (_, start, value) => `${start}${value === 'true' ? 1 : 0}"`),
  );
}

function onlyLinks(xml: string): string {
  return xml.replace(/<Relationship\s[^>]*>/g, (relation) =>
    relation.includes('/hyperlink"') ? relation : '',
  );
}

/** The path of a part that another one names: from the root, or relative to its own folder. */
function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
