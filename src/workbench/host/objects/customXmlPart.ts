import { asText } from '../args';
import { hostError } from '../errors';
import { addInData, changeAddInData } from '../extras';
import { type Handle, handle, type Kind } from '../object';
import { bookOf, type Session } from '../session';

/** XML kept in the workbook; the target is the part's id. */
export const xmlPartsKind: Kind<null> = {
  name: 'CustomXmlPartCollection',
  items: (_, session) => Object.keys(all(session)).map(part),
  item: (_, id, session) => find(session, asText(id)) ?? fail(),
  methods: {
    Add: (_, [xml], session) => {
      const id = newId(session);
      put(session, id, asText(xml));
      return part(id);
    },
    GetByNamespace: (_, [uri]) => handle(scopedKind, asText(uri)),
    GetCount: (_, __, session) => Object.keys(all(session)).length,
    GetItemOrNullObject: (_, [id], session) => find(session, asText(id)),
  },
};

/** The parts of one namespace. */
const scopedKind: Kind<string> = {
  name: 'CustomXmlPartScopedCollection',
  items: (uri, session) => scoped(session, uri).map(part),
  item: (uri, id, session) =>
    scoped(session, uri)
      .filter((other) => other === id)
      .map(part)[0] ?? fail(),
  methods: {
    GetCount: (uri, _, session) => scoped(session, uri).length,
    GetItemOrNullObject: (uri, [id], session) =>
      scoped(session, uri)
        .filter((other) => other === id)
        .map(part)[0] ?? null,
    GetOnlyItem: (uri, _, session) => only(session, uri) ?? failOnly(),
    GetOnlyItemOrNullObject: (uri, _, session) => only(session, uri),
  },
};

const partKind: Kind<string> = {
  name: 'CustomXmlPart',
  identity: (id) => ({ Id: id }),
  properties: {
    Id: (id) => id,
    NamespaceUri: (id, session) => namespaceOf(xmlOf(session, id)),
  },
  methods: {
    GetXml: (id, _, session) => xmlOf(session, id),
    SetXml: (id, [xml], session) => put(session, id, asText(xml)),
    Delete: (id, _, session) => {
      const { [id]: _gone, ...rest } = all(session);
      changeAddInData(bookOf(session), { xmlParts: rest });
    },
  },
};

function part(id: string): Handle {
  return handle(partKind, id);
}

function all(session: Session): Readonly<Record<string, string>> {
  return addInData(bookOf(session)).xmlParts ?? {};
}

function put(session: Session, id: string, xml: string): void {
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<[\w:]+[\s\S]*>\s*$/.test(xml))
    throw hostError('InvalidArgument', 'The XML is malformed.');
  changeAddInData(bookOf(session), { xmlParts: { ...all(session), [id]: xml } });
}

function find(session: Session, id: string): Handle | null {
  return Object.hasOwn(all(session), id) ? part(id) : null;
}

function xmlOf(session: Session, id: string): string {
  return all(session)[id] ?? fail();
}

function scoped(session: Session, uri: string): readonly string[] {
  return Object.entries(all(session)).flatMap(([id, xml]) => (namespaceOf(xml) === uri ? [id] : []));
}

function only(session: Session, uri: string): Handle | null {
  const [id, ...more] = scoped(session, uri);
  return id === undefined || more.length > 0 ? null : part(id);
}

/** Of the root element: `xmlns="…"`, or the one of its prefix. */
function namespaceOf(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  const attribute = root?.[1] ? `xmlns:${root[1]}` : 'xmlns';
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? '')?.[1] ?? '';
}

function newId(session: Session): string {
  const numbers = Object.keys(all(session)).map((id) => Number.parseInt(id.slice(1, 9), 16));
  return `{${(Math.max(0, ...numbers) + 1).toString(16).padStart(8, '0').toUpperCase()}-0000-0000-0000-000000000000}`;
}

function fail(): never {
  throw hostError('ItemNotFound');
}

function failOnly(): never {
  throw hostError('GeneralException', 'The collection does not hold exactly one part.');
}
