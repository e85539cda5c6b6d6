import { notImplemented } from './errors';
import type { Handle } from './object';
import type { Session } from './session';
import type { Query } from './wire';

/** `values, format/fill/color` as a tree; `*` stands for every plain property. */
type Wanted = Map<string, Wanted>;

/** What a `load` asks for, under the names of the wire. */
export async function load(object: Handle, query: Query, session: Session, keeps: boolean): Promise<unknown> {
  const wanted: Wanted = new Map();
  for (const path of query.Select ?? []) plant(wanted, path.split(/[/.]/));
  for (const path of query.Expand ?? []) plant(wanted, [...path.split(/[/.]/), '*']);
  if (wanted.size === 0) wanted.set('*', new Map());
  return object.items
    ? loadItems(object, object.items, wanted, query, session, keeps)
    : loadOne(object, wanted, session, keeps);
}

function plant(wanted: Wanted, [name, ...rest]: readonly string[]): void {
  if (!name) return;
  const key = name.trim().toLowerCase();
  const below = wanted.get(key) ?? new Map();
  wanted.set(key, below);
  plant(below, rest);
}

async function loadItems(
  object: Handle,
  items: (session: Session) => readonly Handle[],
  wanted: Wanted,
  { Top, Skip = 0 }: Query,
  session: Session,
  keeps: boolean,
): Promise<unknown> {
  const own: Wanted = new Map();
  const each: Wanted = new Map();
  for (const [name, below] of wanted) (object.scalarName(name) ? own : each).set(name, below);
  const answer: Record<string, unknown> = own.size > 0 ? await loadOne(object, own, session, keeps) : {};
  if (each.size === 0) return answer;
  const page = items(session).slice(Skip, Top === undefined ? undefined : Skip + Top);
  const loaded: unknown[] = [];
  for (const item of page) loaded.push(await loadOne(item, each, session, keeps));
  answer._Items = loaded;
  return answer;
}

async function loadOne(
  object: Handle,
  wanted: Wanted,
  session: Session,
  keeps: boolean,
): Promise<Record<string, unknown>> {
  const referenceId = keeps ? session.references.keep(object) : session.references.idOf(object);
  const answer: Record<string, unknown> = {
    ...object.identity(),
    ...(referenceId ? { _ReferenceId: referenceId } : {}),
  };
  for (const [name, below] of wanted) {
    if (name === '*') {
      for (const scalar of object.scalars) answer[scalar] = await object.get(scalar, session);
      continue;
    }
    if (name === '_referenceid') continue;
    const scalar = object.scalarName(name);
    const inner = scalar ? null : object.objectName(name);
    if (scalar) {
      answer[scalar] = await object.get(scalar, session);
    } else if (inner) {
      const child = object.open(inner, session);
      const query = below.size > 0 ? below : new Map([['*', new Map()]]);
      answer[inner] =
        child &&
        (child.items
          ? await loadItems(child, child.items, query, {}, session, keeps)
          : await loadOne(child, query, session, keeps));
    } else {
      throw notImplemented(`${object.kind}.${name}`);
    }
  }
  return answer;
}
