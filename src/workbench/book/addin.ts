import { CONTENT_TYPES, type Parts } from './parts';
import { elements, encode, tag, texts } from './xml';

/** What add-ins keep in a workbook, under `custom.addIn`: settings by key, custom XML parts by id. */
interface AddInData {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly xmlParts?: Readonly<Record<string, string>>;
}

/**
 * Excel keeps settings in a part that also tells it which add-in to start. A workbook from here must not
 * start anything, so they are kept as one more custom XML part, in a namespace of their own.
 */
const SETTINGS = 'urn:workbench:settings';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The custom XML parts of a workbook, and the settings among them. */
export async function readAddInData({ zip, text, related }: Parts): Promise<AddInData> {
  const xmlParts: Record<string, string> = {};
  let settings: Record<string, unknown> = {};
  for (const { name } of zip.file(/^customXml\/item\d+\.xml$/)) {
    const xml = await text(name);
    const properties = elements(await related(name, 'customXmlProps'), 'datastoreItem')[0]?.attributes ?? {};
    const id = properties['ds:itemID'] ?? name;
    if (xml.includes(`"${SETTINGS}"`)) settings = readSettings(xml);
    else xmlParts[id] = xml;
  }
  return {
    ...(Object.keys(settings).length > 0 && { settings }),
    ...(Object.keys(xmlParts).length > 0 && { xmlParts }),
  };
}

/** Adds the parts to a workbook that ExcelJS has written, which itself never writes any. */
export async function addAddInData(
  { zip, text }: Parts,
  { settings = {}, xmlParts = {} }: AddInData,
): Promise<void> {
  const written = Object.keys(settings).length > 0 ? { '{workbench-settings}': writeSettings(settings) } : {};
  const all = Object.entries({ ...xmlParts, ...written });
  if (all.length === 0) return;
  const relation = (id: string, type: string, target: string) =>
    tag('Relationship', { Id: id, Type: `${OFFICE}/relationships/${type}`, Target: target });
  all.forEach(([id, xml], index) => {
    const item = `item${index + 1}`;
    const properties = `itemProps${index + 1}.xml`;
    zip.file(`customXml/${item}.xml`, xml);
    zip.file(
      `customXml/${properties}`,
      tag('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': `${OFFICE}/customXml` }),
    );
    zip.file(`customXml/_rels/${item}.xml.rels`, relations(relation('rId1', 'customXmlProps', properties)));
  });
  const add = async (path: string, end: string, more: string) =>
    zip.file(
      path,
      (await text(path)).replace(end, () => more + end),
    );
  const links = all.map((_, index) =>
    relation(`rIdX${index + 1}`, 'customXml', `../customXml/item${index + 1}.xml`),
  );
  await add('xl/_rels/workbook.xml.rels', '</Relationships>', links.join(''));
  const types = all.map((_, index) =>
    tag('Override', { PartName: `/customXml/itemProps${index + 1}.xml`, ContentType: PROPERTIES_TYPE }),
  );
  await add(CONTENT_TYPES, '</Types>', types.join(''));
}

function relations(inner: string): string {
  return tag(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    inner,
  );
}

function readSettings(xml: string): Record<string, unknown> {
  const found = elements(xml, 'setting').map(({ attributes, inner }): [string, unknown] => [
    attributes.key ?? '',
    JSON.parse(texts(tag('v', {}, inner), 'v')[0] ?? 'null'),
  ]);
  return Object.fromEntries(found);
}

function writeSettings(settings: Readonly<Record<string, unknown>>): string {
  const inner = Object.entries(settings).map(([key, value]) =>
    tag('setting', { key }, encode(JSON.stringify(value))),
  );
  return tag('settings', { xmlns: SETTINGS }, inner.join(''));
}
