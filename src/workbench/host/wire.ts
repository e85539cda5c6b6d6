/** The messages of Microsoft's client, as far as it sends them with a native bridge. */

export interface Request {
  readonly id: number;
  readonly type: 1;
  readonly message: { readonly body: Batch | string };
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  /** The client asks that every range it names outlives the batch. */
  readonly AutoKeepReference?: boolean;
}

export const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** "Don't keep": the client has untracked this object. */
  readonly D?: boolean;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument: the path it stands for, 0 for a plain value, a list for a list of them. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[] | null;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

export interface EventEntry {
  readonly messageType: number;
  readonly targetId: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Kinds of events, as the client numbers them. */
export const EVENT = {
  documentSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
} as const;

/** What the client listens to when it asks for an event of any sheet. */
export const ANY_SHEET = 'Workbook';

export function answerText(id: number, answer: Answer): string {
  return JSON.stringify({
    id,
    type: 2,
    message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) },
  });
}

export function eventText(entries: readonly EventEntry[]): string {
  return JSON.stringify({
    type: 3,
    message: {
      entries: entries.map(({ messageType, targetId, detail }) => ({
        messageCategory: 65536,
        messageType,
        targetId,
        message: JSON.stringify(detail),
      })),
    },
  });
}
