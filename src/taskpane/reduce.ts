import type { Checked } from '../actions/session';
import type { Failure } from '../core/failure';
import type { Notice, Pending, Task } from './shown';
import type { Action, PaneState } from './state';

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
