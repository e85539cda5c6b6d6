import type { Making } from '../actions/making';
import type { Session, SettingsChanged, Unmade, Written } from '../actions/session';
import { readCatalogue } from '../core/catalogue/file';
import type { Failure, Outcome } from '../core/failure';
import type { AnyFinding } from '../core/rules';
import { revoking, type Settings, waiving } from '../core/settings/settings';
import { type Waiver, waiverOf } from '../core/settings/waiver';
import type { CellRef } from '../core/sheet/address';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { sayFailure } from '../messages/failures';
import { status } from '../messages/pane';
import { bugCode } from './bug';
import { createFollower, type Followed } from './follower';
import { createMaking, type MakingTasks } from './making';
import { rememberLive } from './remembered';
import type { Task } from './shown';
import type { Action, PaneState } from './state';
import { keepFocus } from './view/focus';

/** What the pane's controls do. None of them throws, and none starts while another is under way. */
export interface Tasks {
  /** Reads the named sheet, else the one last chosen, else the one in front. */
  readonly check: (sheet?: string) => Promise<void>;
  /** Reads the named sheet and brings it to the front: what is then listed speaks of its cells. */
  readonly open: (sheet: string) => Promise<void>;
  readonly fix: (findings: readonly AnyFinding[]) => Promise<void>;
  readonly fixAll: () => Promise<void>;
  readonly choose: (finding: AnyFinding, suggestion: number) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Lets findings stand that were made of this sheet. */
  readonly waive: (findings: readonly AnyFinding[], sheet: SheetSnapshot, reason: string) => Promise<void>;
  readonly revoke: (waivers: readonly Waiver[]) => Promise<void>;
  readonly readSettings: () => Promise<void>;
  /** Changes what the workbook keeps; `text` says that it was done. */
  readonly keep: (change: (settings: Settings) => Settings, text: string) => Promise<void>;
  readonly deleteSettings: () => Promise<void>;
  /** Reads the sheet in front as a Bộ tiêu chí, to be looked over. */
  readonly importCatalogue: () => Promise<void>;
  /** Reads the text of a catalogue's file, to be looked over. */
  readonly readCatalogue: (text: () => Promise<string>) => Promise<void>;
  readonly clearFlags: () => Promise<void>;
  readonly select: (sheet: string, at: CellRef) => Promise<void>;
  /** Somebody edited a sheet; with "Kiểm tra khi nhập" the verdict follows. */
  readonly edited: (sheet: string) => void;
  readonly setLive: (live: boolean) => void;
  /** Nothing more is followed: the pane is closed. */
  readonly stop: () => void;
  readonly make: MakingTasks;
}

/** Ties the session to the pane's state: `now` gives the state of this moment. */
export function createTasks(
  session: Session & Making,
  now: () => PaneState,
  dispatch: (action: Action) => void,
): Tasks {
  /** However a task ended: a write may stand all the same. */
  const stand = () => dispatch({ type: 'stands', standing: session.standing() });

  async function run<Value>(
    task: Task,
    ask: () => Promise<Outcome<Value>>,
    answer: (value: Value) => Action,
    next?: () => Promise<void>,
  ): Promise<void> {
    if (now().busy) return;
    dispatch({ type: 'started', task });
    // Both read the sheet and note what they saw: one after the other.
    const before = follower.underWay();
    if (before !== null) await before;
    try {
      const outcome = await ask();
      dispatch(outcome.ok ? answer(outcome.value) : { type: 'failed', task, failure: outcome.failure });
      stand();
      if (outcome.ok) await next?.();
    } catch (error) {
      dispatch(crashed(task, error));
      stand();
    }
  }

  /** Moves about in the workbook; it may go on beside a task. */
  async function go(there: () => Promise<Outcome<null>>): Promise<void> {
    try {
      const outcome = await keepFocus(there);
      if (!outcome.ok) dispatch({ type: 'failed', task: 'select', failure: outcome.failure });
    } catch (error) {
      dispatch(crashed('select', error));
    }
  }

  const written = (value: Written): Action => ({
    type: 'checked',
    checked: value,
    text: value.rowsKept ? `${status.fixed(value)} ${sayFailure(value.rowsKept)}` : status.fixed(value),
  });

  const unmade = ({ unmade: sheets, basisLeft, checked }: Unmade): Action => ({
    type: 'unmade',
    sheets,
    checked,
    text: basisLeft ? `${status.unmade(sheets)} ${status.basisLeft}` : status.unmade(sheets),
  });

  const kept =
    (text: string) =>
    ({ settings, checked }: SettingsChanged): Action => ({ type: 'kept', settings, checked, text });

  const keep = (change: (settings: Settings) => Settings, text: string) =>
    run('settings', () => session.changeSettings(change), kept(text));

  const check = (sheet: string | null, next?: () => Promise<void>, unasked = false) =>
    run(
      'check',
      () => session.check({ catalogue: now().catalogue, unasked, ...(sheet === null ? {} : { sheet }) }),
      (checked) => ({ type: 'checked', checked, text: status.checked }),
      next,
    );

  const follower = createFollower(() => now().busy === null, follow);

  /** Nobody asked for it just now: it says nothing, and what fails leaves the verdict old. */
  async function follow(overtaken: () => boolean): Promise<Followed> {
    if (!now().trailing) return 'done';
    try {
      const outcome = await session.follow();
      if (outcome.ok) {
        dispatch({ type: 'followed', checked: outcome.value, overtaken: overtaken() });
        return 'done';
      }
      const again = AGAIN.includes(outcome.failure.code);
      if (!again) dispatch({ type: 'lost' });
      return again ? 'later' : 'given up';
    } catch (error) {
      console.error(error);
      dispatch({ type: 'lost' });
      return 'given up';
    }
  }

  return {
    check: (sheet) => check(sheet ?? now().sheet),
    open: (sheet) => check(sheet, () => go(() => session.show(sheet))),
    fix: (findings) => run('fix', () => session.fix(findings), written),
    fixAll: () => run('fix', () => session.fixAll(), written),
    choose: (finding, suggestion) => run('fix', () => session.choose(finding, suggestion), written),
    undo: () =>
      run(
        'undo',
        () => session.undo(),
        (value) =>
          'unmade' in value
            ? unmade(value)
            : {
                type: 'checked',
                checked: value,
                text: status.undone(value, value.kept),
              },
      ),
    waive(findings, sheet, reason) {
      const waivers = findings.map((finding) => waiverOf(finding, sheet, reason));
      return keep((settings) => waivers.reduce(waiving, settings), status.waived(findings.length));
    },
    revoke: (waivers) => keep((settings) => waivers.reduce(revoking, settings), status.revoked),
    readSettings: () =>
      run(
        'settings',
        () => session.settings(),
        (settings) => ({ type: 'settingsRead', settings }),
      ),
    keep,
    deleteSettings: () => run('settings', () => session.deleteSettings(), kept(status.forgotten)),
    importCatalogue: () =>
      run(
        'settings',
        () => session.importCatalogue(),
        (imported) => ({ type: 'imported', draft: { from: 'sheet', imported }, text: status.imported }),
      ),
    readCatalogue: (text) =>
      run(
        'settings',
        async () => readCatalogue(await text()),
        (catalogue) => ({ type: 'imported', draft: { from: 'file', catalogue }, text: status.imported }),
      ),
    clearFlags: () =>
      run(
        'clear',
        () => session.clearFlags(),
        ({ cleared, kept: left }) => ({ type: 'cleared', kept: left, text: status.cleared(cleared, left) }),
      ),
    select: (sheet, at) => go(() => session.select(sheet, at)),
    edited(sheet) {
      dispatch({ type: 'edited', sheet });
      if (now().trailing) follower.edited();
    },
    setLive(live) {
      rememberLive(live);
      dispatch({ type: 'liveChosen', live });
      if (now().trailing) follower.edited();
    },
    stop: follower.stop,
    make: createMaking({
      session,
      now,
      dispatch,
      run,
      check: (sheet, next) => check(sheet, next, true),
    }),
  };
}

/** Failures that pass by themselves. */
const AGAIN: readonly Failure['code'][] = ['excel/cell-edit', 'excel/busy'];

/** A mistake of ours: the person gets a code, whoever opens the console gets the whole of it. */
function crashed(task: Task | 'select', error: unknown): Action {
  console.error(error);
  return { type: 'crashed', task, code: bugCode(error) };
}
