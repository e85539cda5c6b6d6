import type { FUniver, FWorkbook, FWorksheet } from '../engine/types';
import type { Area } from './a1';
import { hostError } from './errors';
import type { Handle } from './object';

/** Where a range lies at the moment: rows inserted above move it along, as in Excel. */
export interface Place {
  readonly sheetId: string;
  area: Area;
}

/** What all objects of a host share. */
export interface Session {
  readonly univer: FUniver;
  readonly references: References;
  /** Ranges in use; inserting and deleting moves them. */
  readonly places: Set<Place>;
  /** Whether the host acts as this ExcelApi version or a newer one. */
  readonly atLeast: (version: string) => boolean;
  /** Resolves when every formula reflects what was written. */
  readonly computed: () => Promise<void>;
  /** Waits until no computation is under way. */
  readonly settled: () => Promise<void>;
  readonly registerEvent: (type: number, targetId: string, on: boolean) => void;
  /** Passed on to the client once the batch is answered, unless nobody listens. */
  readonly fire: (type: number, sheetId: string, detail: Readonly<Record<string, unknown>>) => void;
  /** The client's own switch: `context.runtime.enableEvents`. */
  eventsEnabled: boolean;
}

/** The objects that the client keeps from one batch to the next. */
interface References {
  readonly keep: (object: Handle) => string | null;
  readonly idOf: (object: Handle) => string | null;
  readonly get: (id: string) => Handle;
  readonly remove: (id: string) => void;
  readonly count: () => number;
  /** Where the kept ranges lie. */
  readonly places: () => Set<Place>;
  readonly clear: () => void;
}

const KEPT_KINDS = ['Range', 'RangeAreas'];

export function createReferences(): References {
  const objects = new Map<string, Handle>();
  const ids = new Map<Handle, string>();
  let next = 0;
  return {
    keep: (object) => {
      if (!KEPT_KINDS.includes(object.kind)) return null;
      const known = ids.get(object);
      if (known) return known;
      next += 1;
      const id = `r${next}`;
      objects.set(id, object);
      ids.set(object, id);
      return id;
    },
    idOf: (object) => ids.get(object) ?? null,
    get: (id) => {
      const object = objects.get(id);
      if (!object) throw hostError('InvalidObjectPath', 'The object is no longer kept.');
      return object;
    },
    remove: (id) => {
      const object = objects.get(id);
      if (object) ids.delete(object);
      objects.delete(id);
    },
    count: () => objects.size,
    places: () => new Set([...objects.values()].flatMap(({ target }) => placesIn(target))),
    clear: () => {
      objects.clear();
      ids.clear();
    },
  };
}

/** A range is one place; several areas are a list of them. */
function placesIn(target: unknown): readonly Place[] {
  return Array.isArray(target) ? target : [target as Place];
}

export function bookOf({ univer }: Session): FWorkbook {
  const book = univer.getActiveWorkbook();
  if (!book) throw hostError('GeneralException', 'No workbook is open.');
  return book;
}

export function sheetOf(session: Session, sheetId: string): FWorksheet {
  const sheet = bookOf(session).getSheetBySheetId(sheetId);
  if (!sheet) throw hostError('ItemNotFound');
  return sheet;
}

/** Runs one of Univer's commands on a sheet, so that the grid, undo and formulas take part. */
export function execute(session: Session, sheetId: string, command: string, params: object): void {
  const unitId = bookOf(session).getId();
  const done = session.univer.syncExecuteCommand(command, { unitId, subUnitId: sheetId, ...params });
  if (!done) throw hostError('GeneralException', `${command} was refused.`);
}
