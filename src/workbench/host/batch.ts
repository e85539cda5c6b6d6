import { hostError, isHostError, notImplemented } from './errors';
import { type Handle, isHandle } from './object';
import { load } from './query';
import type { Session } from './session';
import {
  ACTION,
  type Action,
  type Answer,
  type ArgumentInfo,
  type Batch,
  type ObjectPath,
  PATH,
} from './wire';

/**
 * Carries out a batch, action by action. It stops at the first that fails; what the earlier ones did
 * stays done, as in Excel.
 */
export async function runBatch(batch: Batch, root: Handle, session: Session): Promise<Answer> {
  const opened = new Map<number, Handle | null>();
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];

  async function open(id: number): Promise<Handle | null> {
    const known = opened.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id];
    if (!path) throw hostError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = await follow(path);
    opened.set(id, object);
    return object;
  }

  async function follow(path: ObjectPath): Promise<Handle | null> {
    if (path.ObjectPathType === PATH.global) return root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return session.references.get(path.Name);
    const parent = await open(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PATH.property) return parent.open(path.Name, session);
    const args = await readArguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args[0], session);
    if (path.ObjectPathType !== PATH.method)
      throw notImplemented(`An object path of type ${path.ObjectPathType}`);
    const made = await parent.call(path.Name, args, session);
    if (made === null || isHandle(made)) return made;
    throw notImplemented(`${parent.kind}.${path.Name}() as an object`);
  }

  async function readArguments(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const args = info?.Arguments ?? [];
    return Promise.all(args.map((value, index) => readArgument(value, ids[index] ?? 0)));
  }

  async function readArgument(value: unknown, id: number | readonly number[]): Promise<unknown> {
    if (typeof id !== 'number')
      return Promise.all((value as unknown[]).map((item, index) => readArgument(item, id[index] ?? 0)));
    return id === 0 ? openNested(value) : open(id);
  }

  /** A range inside an object, as in `{ list: { source: range } }`, comes as `{ _ObjectPathId }`. */
  async function openNested(value: unknown): Promise<unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return open(Number(value._ObjectPathId));
    const entries = Object.entries(value).map(async ([key, item]) => [key, await openNested(item)] as const);
    return Object.fromEntries(await Promise.all(entries));
  }

  function instantiate(object: Handle | null, path: ObjectPath | undefined): unknown {
    if (!object) return null;
    const keeps = batch.AutoKeepReference && !path?.D;
    const referenceId = keeps ? session.references.keep(object) : session.references.idOf(object);
    return { ...object.identity(), ...(referenceId ? { _ReferenceId: referenceId } : {}) };
  }

  async function carryOut(action: Action): Promise<unknown> {
    const object = await open(action.ObjectPathId);
    if (action.ActionType === ACTION.instantiate)
      return instantiate(object, batch.ObjectPaths[action.ObjectPathId]);
    if (action.ActionType === ACTION.query) {
      return object ? load(object, action.QueryInfo ?? {}, session, Boolean(batch.AutoKeepReference)) : null;
    }
    if (!object && action.Name === '_KeepReference') return null;
    if (!object) throw hostError('InvalidObjectPath', 'The object is a null object.');
    const args = await readArguments(action.ArgumentInfo);
    if (action.ActionType === ACTION.setProperty) {
      await object.set(action.Name, args[0], session);
      return null;
    }
    if (action.ActionType !== ACTION.method) throw notImplemented(`An action of type ${action.ActionType}`);
    if (action.Name === '_KeepReference') return void session.references.keep(object);
    const value = await object.call(action.Name, args, session);
    return isHandle(value) ? value.identity() : (value ?? null);
  }

  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      const value = action.ActionType === ACTION.trace ? null : await carryOut(action);
      results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      if (!isHostError(error)) throw error;
      const owner = opened.get(action.ObjectPathId)?.kind ?? '';
      const member = action.Name || batch.ObjectPaths[action.ObjectPathId]?.Name || '';
      return {
        Results: results,
        TraceIds: traceIds,
        Error: {
          Code: error.hostCode,
          Message: error.message,
          Location:
            owner && member ? `${owner}.${member.slice(0, 1).toLowerCase()}${member.slice(1)}` : member,
          ActionIndex: index,
          HttpStatusCode:
            error.hostCode === 'ItemNotFound' ? 404 : error.hostCode === 'AccessDenied' ? 403 : 400,
        },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}
