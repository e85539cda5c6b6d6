import { notImplemented } from './errors';
import type { Session } from './session';

/** What tells an object from its like to the client: `Id`, `_Id`, or nothing. */
type Identity = Readonly<Record<string, unknown>>;

type Get<T> = (target: T, session: Session) => unknown;
type Set<T> = (target: T, value: unknown, session: Session) => void | Promise<void>;

/**
 * One of Excel's objects, as tables of its members under their names on the wire. A property is
 * read-only when it is a bare function; `objects` are the properties that lead to another object.
 */
export interface Kind<T> {
  readonly name: string;
  readonly identity?: (target: T) => Identity;
  readonly properties?: Readonly<Record<string, Get<T> | { readonly get: Get<T>; readonly set: Set<T> }>>;
  readonly objects?: Readonly<Record<string, (target: T, session: Session) => Handle | null>>;
  /** A method answers a {@link Handle}, `null` for a null object, or plain data. */
  readonly methods?: Readonly<
    Record<string, (target: T, args: readonly unknown[], session: Session) => unknown>
  >;
  /** A collection's members, and the one under a name, an id or an index. */
  readonly items?: (target: T, session: Session) => readonly Handle[];
  readonly item?: (target: T, key: unknown, session: Session) => Handle;
}

/** An object of some kind in the client's hands. */
export interface Handle {
  readonly kind: string;
  readonly target: unknown;
  readonly identity: () => Identity;
  readonly scalars: readonly string[];
  /** The member's spelling on the wire, whatever case the client used; `null` when there is none. */
  readonly scalarName: (name: string) => string | null;
  readonly objectName: (name: string) => string | null;
  readonly get: (name: string, session: Session) => unknown;
  readonly set: (name: string, value: unknown, session: Session) => unknown;
  readonly open: (name: string, session: Session) => Handle | null;
  readonly call: (name: string, args: readonly unknown[], session: Session) => unknown;
  readonly items: ((session: Session) => readonly Handle[]) | null;
  readonly item: (key: unknown, session: Session) => Handle;
}

export function handle<T>(kind: Kind<T>, target: T): Handle {
  const properties = kind.properties ?? {};
  const objects = kind.objects ?? {};
  const { items } = kind;
  return {
    kind: kind.name,
    target,
    identity: () => kind.identity?.(target) ?? {},
    scalars: Object.keys(properties),
    scalarName: (name) => spelling(properties, name),
    objectName: (name) => spelling(objects, name),
    get: (name, session) => {
      const property = properties[name];
      if (!property) throw notImplemented(`${kind.name}.${name}`);
      return (typeof property === 'function' ? property : property.get)(target, session);
    },
    set: (name, value, session) => {
      const property = properties[name];
      if (!property || typeof property === 'function') throw notImplemented(`Setting ${kind.name}.${name}`);
      return property.set(target, value, session);
    },
    open: (name, session) => {
      const open = objects[name];
      if (!open) throw notImplemented(`${kind.name}.${name}`);
      return open(target, session);
    },
    call: (name, args, session) => {
      const method = kind.methods?.[name];
      if (!method) throw notImplemented(`${kind.name}.${name}()`);
      return method(target, args, session);
    },
    items: items ? (session) => items(target, session) : null,
    item: (key, session) => {
      if (!kind.item) throw notImplemented(`${kind.name}.getItem()`);
      return kind.item(target, key, session);
    },
  };
}

export function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && 'kind' in value && 'scalarName' in value;
}

function spelling(members: object, name: string): string | null {
  const wanted = name.toLowerCase();
  return Object.keys(members).find((member) => member.toLowerCase() === wanted) ?? null;
}
