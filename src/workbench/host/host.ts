import type { FUniver } from '../engine/types';
import { runBatch } from './batch';
import { type Fire, watchChanges } from './changes';
import { watchComputing } from './computing';
import { hostError } from './errors';
import { handle } from './object';
import { workbookKind } from './objects/workbook';
import { createReferences, type Place, type Session } from './session';
import {
  ACTION,
  ANY_SHEET,
  type Answer,
  answerText,
  type Batch,
  EVENT,
  type EventEntry,
  eventText,
  type Request,
} from './wire';

interface HostOptions {
  /** The ExcelApi version to act as: `1.9`, `1.14`, `1.17`, `1.21` (the default). */
  readonly api?: string;
}

/** A batch as it passed: what was asked for and what became of it. */
export interface LoggedBatch {
  readonly batch: Batch;
  /** Only lets go of ranges: the client's own tidying after a run, no round trip that anyone waits for. */
  readonly cleanup: boolean;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly error: string | null;
}

interface Fault {
  readonly code: string | null;
  readonly after: number;
}

/** Microsoft's client on one side, a Univer workbook on the other. */
export interface Host {
  /** Takes a message of the client's, JSON text. */
  receive(text: string): void;
  /** Where messages to the client go, JSON text. */
  send: (text: string) => void;
  /**
   * Refuses the n-th batch from now on (1 is the next) with this error; `null` as code drops its answer.
   * The batch's first `after` actions are done all the same, as when Excel stops half-way.
   */
  failBatch(nth: number, code: string | null, after?: number): void;
  /** As long as it is true, every batch finds Excel in the middle of editing a cell. */
  setCellEditMode(editing: boolean): void;
  readonly log: readonly LoggedBatch[];
  /** Round trips and their sizes since the last reset, tidying aside. */
  counts(): {
    readonly batches: number;
    readonly bytesIn: number;
    readonly bytesOut: number;
    readonly kept: number;
  };
  resetCounts(): void;
  /** Resolves when everything received is answered and computed. */
  idle(): Promise<void>;
  dispose(): void;
}

export function createHost(univer: FUniver, { api = '1.21' }: HostOptions = {}): Host {
  const references = createReferences();
  const computing = watchComputing(univer);
  const registered = new Set<string>();
  const faults = new Map<number, Fault>();
  const log: LoggedBatch[] = [];
  let events: EventEntry[] = [];
  let queue = Promise.resolve();
  let running = false;
  let editing = false;

  const fire: Fire = (type, sheetId, detail) => {
    if (!session.eventsEnabled) return;
    const triggerSource = session.atLeast('1.14')
      ? { triggerSource: running ? 'ThisLocalAddin' : 'Unknown' }
      : {};
    const full = {
      ...detail,
      worksheetId: sheetId,
      source: 'Local',
      referenceId: `${sheetId}!${detail.address}`,
      ...triggerSource,
    };
    for (const targetId of [sheetId, ANY_SHEET]) {
      if (registered.has(`${type} ${targetId}`)) events.push({ messageType: type, targetId, detail: full });
    }
    if (type === EVENT.selection)
      events.push({ messageType: EVENT.documentSelection, targetId: '', detail: {} });
    if (!running) sendEvents();
  };

  const session: Session = {
    univer,
    references,
    places: new Set<Place>(),
    atLeast: (version) => Number(api.split('.')[1]) >= Number(version.split('.')[1]),
    computed: computing.computed,
    settled: computing.settled,
    registerEvent: (type, targetId, on) => void registered[on ? 'add' : 'delete'](`${type} ${targetId}`),
    fire,
    eventsEnabled: true,
  };
  const root = handle(workbookKind, null);
  const watching = watchChanges(univer, fire, () => running);

  function sendEvents(): void {
    if (events.length === 0) return;
    const entries = events;
    events = [];
    host.send(eventText(entries));
  }

  async function answer(text: string): Promise<void> {
    const request: Request = JSON.parse(text);
    const { body } = request.message;
    const batch: Batch = typeof body === 'string' ? JSON.parse(body) : body;
    const cleanup = isCleanup(batch);
    const fault = cleanup ? undefined : takeFault();
    if (fault && fault.after > 0) await carryOut({ ...batch, Actions: batch.Actions.slice(0, fault.after) });
    const given = fault ? refuse(fault.code ?? 'GeneralException') : await carryOut(batch);
    const reply = answerText(request.id, given);
    log.push({
      batch,
      cleanup,
      bytesIn: text.length,
      bytesOut: reply.length,
      error: given.Error?.Code ?? null,
    });
    if (fault?.code !== null) host.send(reply);
    sendEvents();
  }

  async function carryOut(batch: Batch): Promise<Answer> {
    if (editing) return refuse('InvalidOperationInCellEditMode');
    running = true;
    try {
      return await runBatch(batch, root, session);
    } catch (error) {
      return refuse(
        'GeneralException',
        `A fault of the stand-in Excel itself: ${error instanceof Error ? error.stack : error}`,
      );
    } finally {
      running = false;
      forgetPlaces();
    }
  }

  /** Of the ranges of a batch only those that the client keeps have to be moved along. */
  function forgetPlaces(): void {
    const kept = references.places();
    for (const place of session.places) if (!kept.has(place)) session.places.delete(place);
  }

  function takeFault(): Fault | undefined {
    const fault = faults.get(1);
    const rest = [...faults].filter(([nth]) => nth > 1);
    faults.clear();
    for (const [nth, later] of rest) faults.set(nth - 1, later);
    return fault;
  }

  const host: Host = {
    send: () => {},
    receive: (text) => {
      queue = queue.then(() => answer(text));
    },
    failBatch: (nth, code, after = 0) => void faults.set(nth, { code, after }),
    setCellEditMode: (value) => {
      editing = value;
    },
    log,
    counts: () => {
      const counted = log.filter(({ cleanup }) => !cleanup);
      return {
        batches: counted.length,
        bytesIn: counted.reduce((sum, { bytesIn }) => sum + bytesIn, 0),
        bytesOut: counted.reduce((sum, { bytesOut }) => sum + bytesOut, 0),
        kept: references.count(),
      };
    },
    resetCounts: () => void log.splice(0),
    idle: async () => {
      await queue;
      await computing.computed();
    },
    dispose: () => {
      watching.dispose();
      computing.dispose();
      host.send = () => {};
    },
  };
  return host;
}

/** Whether a batch lets go of ranges and does nothing else. */
function isCleanup({ Actions }: Batch): boolean {
  const real = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return real.length > 0 && real.every(({ Name }) => Name === '_RemoveReference');
}

/** What every batch gets that the host does not even look at. */
function refuse(code: string, text?: string): Answer {
  const { hostCode, message } = hostError(code, text);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: hostCode, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
  };
}
