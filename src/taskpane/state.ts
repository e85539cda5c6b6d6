import type { Made } from '../actions/making';
import type { Checked, Standing } from '../actions/session';
import type { Failure, Outcome } from '../core/failure';
import type { Extent } from '../core/plan/extent';
import type { Settings } from '../core/settings/settings';
import type { View } from './arrange';
import type { Draft, Notice, Panel, Pending, Task } from './shown';

type NoAnnexFailure = Extract<Failure, { readonly code: 'annex/none' }>;

export interface PaneState {
  readonly checked: Checked | null;
  /** The sheet that was asked for holds no annex: said in place of the verdict. */
  readonly none: NoAnnexFailure | null;
  readonly busy: Task | null;
  /** The verdict no longer holds for sure: cells were edited since it was made. */
  readonly stale: boolean;
  /** "Kiểm tra khi nhập": edits are followed by themselves. */
  readonly live: boolean;
  /** An edit is about to be followed: the verdict is only moments old. */
  readonly trailing: boolean;
  /** Sheets edited since the task at hand began: its own check may have missed them. */
  readonly edited: readonly string[];
  /** False where Excel does not tell when cells are edited. */
  readonly watched: boolean;
  /** The sheet that "Kiểm tra" reads; `null` for the one in front. */
  readonly sheet: string | null;
  /** The sheet in front, as far as Excel has told. */
  readonly front: string | null;
  /** The catalogue's id; `null` lets the sheet decide. */
  readonly catalogue: string | null;
  /** The most errors each sheet had at once, since its first check. */
  readonly worst: Readonly<Record<string, number>>;
  /** The sheets that are known to bear marks. */
  readonly flagged: readonly string[];
  /** What "Hoàn tác" would put back or take away. */
  readonly undoable: Extent | null;
  readonly view: View;
  readonly pending: Pending | null;
  readonly panel: Panel | null;
  readonly notice: Notice | null;
  /** What the workbook keeps; `null` until it is asked for, and while it cannot be read. */
  readonly settings: Settings | null;
  /** A Bộ tiêu chí read from a sheet or a file, to be looked over before it is kept. */
  readonly draft: Draft | null;
}

export const INITIAL: PaneState = {
  checked: null,
  none: null,
  busy: null,
  stale: false,
  live: false,
  trailing: false,
  edited: [],
  watched: true,
  sheet: null,
  front: null,
  catalogue: null,
  worst: {},
  flagged: [],
  undoable: null,
  view: 'severity',
  pending: null,
  panel: null,
  notice: null,
  settings: null,
  draft: null,
};

export type Action =
  | { readonly type: 'started'; readonly task: Task }
  /** A check came back, alone or after something was written. */
  | { readonly type: 'checked'; readonly checked: Checked; readonly text: string }
  /** An edit was followed; `overtaken` by another one since. Nothing is said of it. */
  | { readonly type: 'followed'; readonly checked: Checked; readonly overtaken: boolean }
  | { readonly type: 'lost' }
  | { readonly type: 'liveChosen'; readonly live: boolean }
  /** Sheets were made; `panel` is what is to be seen of it besides, `back` the annex that they were made from. */
  | {
      readonly type: 'made';
      readonly made: Made;
      readonly text: string;
      readonly panel: Panel | null;
      readonly back: string | null;
    }
  /** Sheets were taken away again; what was left may be no annex. */
  | {
      readonly type: 'unmade';
      readonly sheets: readonly string[];
      readonly checked: Outcome<Checked>;
      readonly text: string;
    }
  | { readonly type: 'opened'; readonly panel: Panel }
  | { readonly type: 'closed' }
  /** What the workbook keeps was changed, and what could be judged again was. */
  | {
      readonly type: 'kept';
      readonly settings: Settings;
      readonly checked: Checked | null;
      readonly text: string;
    }
  | { readonly type: 'settingsRead'; readonly settings: Settings }
  | { readonly type: 'imported'; readonly draft: Draft; readonly text: string }
  | { readonly type: 'draftDropped' }
  /** Marks were taken off; the sheets in `kept` are protected and bear theirs still. */
  | { readonly type: 'cleared'; readonly kept: readonly string[]; readonly text: string }
  | { readonly type: 'failed'; readonly task: Task | 'select'; readonly failure: Failure }
  | { readonly type: 'crashed'; readonly task: Task | 'select'; readonly code: string }
  /** A task has ended, however: what the session has come to. */
  | { readonly type: 'stands'; readonly standing: Standing }
  | { readonly type: 'told'; readonly text: string }
  | { readonly type: 'edited'; readonly sheet: string }
  | { readonly type: 'activated'; readonly sheet: string }
  | { readonly type: 'unwatched' }
  | { readonly type: 'sheetChosen'; readonly sheet: string }
  | { readonly type: 'catalogueChosen'; readonly catalogue: string | null }
  | { readonly type: 'viewChosen'; readonly view: View }
  | { readonly type: 'asked'; readonly pending: Pending }
  | { readonly type: 'dropped' };

/** Pure: what the pane knows after something happened. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'started':
      return { ...state, busy: action.task, edited: [], notice: null, pending: null };
    case 'checked':
      return { ...judged(state, action.checked), busy: null, notice: { kind: 'done', text: action.text } };
    case 'followed':
      return {
        ...judged(state, action.checked),
        stale: action.overtaken,
        trailing: action.overtaken,
      };
    case 'lost':
      return { ...state, trailing: false };
    case 'liveChosen':
      return { ...state, live: action.live, trailing: action.live && state.stale };
    case 'made': {
      const { made, text, panel, back } = action;
      const known = made.checked ? judged(state, made.checked) : state;
      return { ...known, busy: null, sheet: null, panel, notice: { kind: 'done', text, back } };
    }
    case 'opened':
      return { ...state, busy: null, panel: action.panel, pending: null };
    case 'closed':
      return { ...state, panel: null };
    case 'kept': {
      const { settings, checked, text } = action;
      const known = checked ? reduce(state, { type: 'checked', checked, text }) : state;
      return {
        ...known,
        busy: null,
        settings,
        draft: null,
        notice: { kind: 'done', text },
      };
    }
    case 'settingsRead':
      return { ...state, busy: null, settings: action.settings };
    case 'imported':
      return { ...state, busy: null, draft: action.draft, notice: { kind: 'done', text: action.text } };
    case 'draftDropped':
      return { ...state, draft: null };
    case 'cleared':
      return { ...state, busy: null, flagged: action.kept, notice: { kind: 'done', text: action.text } };
    case 'failed':
      return afterFailure({ ...state, busy: busyAfter(state, action.task) }, action.failure);
    case 'unmade': {
      const { sheets, checked, text } = action;
      const left = { ...withoutSheets(state, sheets), notice: null };
      const known = checked.ok ? judged(left, checked.value) : afterUnmaking(left, checked.failure);
      const panel = state.panel?.kind === 'report' ? null : state.panel;
      const notice: Notice =
        known.notice?.kind === 'failure' ? { ...known.notice, done: text } : { kind: 'done', text };
      return { ...known, busy: null, panel, notice };
    }
    case 'crashed':
      return {
        ...state,
        busy: busyAfter(state, action.task),
        stale: state.checked !== null,
        notice: { kind: 'bug', code: action.code },
      };
    case 'stands':
      return { ...state, ...action.standing };
    case 'told':
      return { ...state, notice: { kind: 'done', text: action.text } };
    case 'edited':
      return {
        ...state,
        edited: state.busy ? [...state.edited, action.sheet] : state.edited,
        ...(isConcerned(state, action.sheet) ? { stale: true, trailing: state.live } : {}),
      };
    case 'activated':
      return { ...state, sheet: null, front: action.sheet };
    case 'unwatched':
      return { ...state, watched: false };
    case 'sheetChosen':
      return { ...state, sheet: action.sheet };
    case 'catalogueChosen':
      return { ...state, catalogue: action.catalogue };
    case 'viewChosen':
      return { ...state, view: action.view, pending: null };
    case 'asked':
      return { ...state, pending: samePending(state.pending, action.pending) ? null : action.pending };
    case 'dropped':
      return { ...state, pending: null };
  }
}

/** With a sheet judged just now, but for what was edited while that went on. */
function judged(state: PaneState, checked: Checked): PaneState {
  const { sheet, counts } = checked.report;
  const stale = state.edited.some((edited) => concerns(checked, edited));
  return {
    ...state,
    checked,
    front: checked.front,
    none: null,
    stale,
    trailing: stale && state.live,
    worst: checked.fresh
      ? state.worst
      : { ...state.worst, [sheet]: Math.max(state.worst[sheet] ?? 0, counts.error) },
    flagged: flaggedAfter(state, checked),
  };
}

/** Nothing is shown any more of sheets that are gone. */
function withoutSheets(state: PaneState, sheets: readonly string[]): PaneState {
  const { checked, none, flagged } = state;
  const isGone = checked !== null && sheets.includes(checked.report.sheet);
  return {
    ...state,
    ...(isGone ? { checked: null, stale: false, trailing: false } : {}),
    flagged: flagged.filter((sheet) => !sheets.includes(sheet)),
    none: none?.sheet && sheets.includes(none.sheet) ? null : none,
  };
}

/** Sheets were taken away, and what is left could not be judged: it may have been judged along with them. */
function afterUnmaking(state: PaneState, failure: Failure): PaneState {
  return { ...afterFailure(state, failure), stale: state.checked !== null };
}

/** A sheet that refuses marks bears those that it bore before. */
function flaggedAfter({ flagged }: PaneState, { report, fresh, unflagged }: Checked): readonly string[] {
  if (unflagged) return flagged;
  const others = flagged.filter((sheet) => sheet !== report.sheet);
  return !fresh && report.findings.length > 0 ? [...others, report.sheet] : others;
}

/** Selecting a cell goes on beside a task, and does not end it. */
function busyAfter(state: PaneState, ended: Task | 'select'): Task | null {
  return ended === 'select' ? state.busy : null;
}

/** Failures that leave the sheet other than the last check saw it. */
const MOVED_ON: readonly Failure['code'][] = [
  'excel/changed',
  'excel/half-written',
  'excel/sheet-gone',
  'excel/unchecked',
  'undo/changed',
  'undo/sheet-gone',
];

/** Failures that say that a sheet is no longer there: it may be the one that was chosen. */
const GONE: readonly Failure['code'][] = ['excel/sheet-gone', 'undo/sheet-gone'];

function afterFailure(state: PaneState, failure: Failure): PaneState {
  if (failure.code === 'annex/none') return { ...state, none: failure, notice: null };
  return {
    ...state,
    stale: state.stale || (state.checked !== null && MOVED_ON.includes(failure.code)),
    sheet: GONE.includes(failure.code) ? null : state.sheet,
    notice: { kind: 'failure', failure },
  };
}

function isConcerned({ checked }: PaneState, sheet: string): boolean {
  return checked !== null && concerns(checked, sheet);
}

/** Annexes are judged together, so an edit to one may change the verdict on another. */
function concerns({ report, annexSheets }: Checked, sheet: string): boolean {
  return report.sheet === sheet || annexSheets.includes(sheet);
}

export function samePending(a: Pending | null, b: Pending): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
