import type { Made, Making } from '../actions/making';
import type { Session } from '../actions/session';
import type { Outcome } from '../core/failure';
import type { NewCriterion } from '../core/insert/criterion';
import type { ScoreChoice } from '../core/scored/scored';
import { toA1 } from '../core/sheet/address';
import { cellAt } from '../core/sheet/snapshot';
import type { AnnexTitle, TemplateForm } from '../core/template/content';
import { made as said } from '../messages/making';
import type { Panel, Task } from './shown';
import type { Action, PaneState } from './state';

/** What the buttons and forms of the making half do. */
export interface MakingTasks {
  readonly openTemplate: () => Promise<void>;
  readonly insertTemplate: (form: TemplateForm) => Promise<void>;
  /** Reads the sheet in front as a list of scores, to be looked over. */
  readonly readScores: () => Promise<void>;
  readonly makeAnnex: (title: AnnexTitle, scores: ScoreChoice) => Promise<void>;
  /** What these two show is worked out from the last check: an old one is made anew first. */
  readonly openInsert: () => Promise<void>;
  readonly openTotals: () => Promise<void>;
  readonly insertCriteria: (rows: readonly NewCriterion[]) => Promise<void>;
  readonly computeTotals: (overTyped: boolean) => Promise<void>;
  readonly makeSummary: () => Promise<void>;
  readonly makeAssignments: () => Promise<void>;
  readonly makeReport: () => Promise<void>;
  readonly close: () => void;
}

type Run = <Value>(
  task: Task,
  ask: () => Promise<Outcome<Value>>,
  answer: (value: Value) => Action,
  next?: () => Promise<void>,
) => Promise<void>;

interface Means {
  readonly session: Session & Making;
  readonly now: () => PaneState;
  readonly dispatch: (action: Action) => void;
  readonly run: Run;
  /** Checks a sheet again, then goes on. */
  readonly check: (sheet: string | null, next: () => Promise<void>) => Promise<void>;
}

/** Ties the making half of the session to the pane's state; every way of it ends in `run`. */
export function createMaking({ session, now, dispatch, run, check }: Means): MakingTasks {
  const close = () => dispatch({ type: 'closed' });
  const open = (panel: Panel) => dispatch({ type: 'opened', panel });
  const closing = async () => close();

  /** Goes on with what the last check saw, or, where cells were edited since, with what a new one sees. */
  async function fresh(goOn: () => Promise<void>): Promise<void> {
    const { busy, stale, checked } = now();
    if (busy) return;
    if (stale && checked) await check(checked.report.sheet, goOn);
    else await goOn();
  }

  const openFresh = (panel: Panel) => fresh(async () => open(panel));

  /** What was typed stays as long as nothing came of it. */
  function insert(rows: readonly NewCriterion[]): Promise<void> {
    let inserted = 0;
    return run(
      'make',
      () => session.insertCriteria(rows),
      (checked) => {
        inserted = rows.length - checked.present;
        return { type: 'checked', checked, text: said.inserted(inserted, checked) };
      },
      async () => {
        if (inserted > 0) close();
      },
    );
  }

  const compute = (overTyped: boolean) =>
    run(
      'make',
      () => session.computeTotals({ overTyped }),
      (checked) => ({ type: 'checked', checked, text: said.totals(checked.cells) }),
      closing,
    );

  const answering =
    <Value extends Made>(text: (made: Value) => string) =>
    (value: Value): Action => ({ type: 'made', made: value, text: text(value), panel: null, back: null });

  /** Of sheets made from the annex last checked: whoever has read them comes back to it. */
  const answeringBeside =
    <Value extends Made>(text: (made: Value) => string, panel: (made: Value) => Panel | null = () => null) =>
    (value: Value): Action => ({
      type: 'made',
      made: value,
      text: text(value),
      panel: panel(value),
      back: now().checked?.report.sheet ?? null,
    });

  const first = ({ sheets }: Made) => sheets[0] ?? '';

  return {
    async openTemplate() {
      if (now().busy) return;
      open({ kind: 'template' });
      if (now().settings === null) {
        await run(
          'settings',
          () => session.settings(),
          (settings) => ({ type: 'settingsRead', settings }),
        );
      }
    },
    insertTemplate: (form) =>
      run(
        'make',
        () => session.insertTemplate(form),
        answering((made) => said.template(first(made)) + said.noMaxima(withoutMaximum(made))),
      ),
    readScores: () =>
      run(
        'make',
        () => session.readScoredList(),
        (list) => ({ type: 'opened', panel: { kind: 'scored', list } }),
      ),
    makeAnnex: (title, scores) =>
      run(
        'make',
        () => session.makeAnnex({ title, scores }),
        answering((made) => said.annex(first(made)) + said.noMaxima(withoutMaximum(made))),
      ),
    openInsert: () => openFresh({ kind: 'insert' }),
    openTotals: () => openFresh({ kind: 'totals' }),
    insertCriteria: (rows) => fresh(() => insert(rows)),
    computeTotals(overTyped) {
      const seen = JSON.stringify(session.planTotals());
      return fresh(async () => {
        // What is written is what was read before: where edits have changed it, it is shown once more.
        if (JSON.stringify(session.planTotals()) === seen) await compute(overTyped);
        else dispatch({ type: 'told', text: said.totalsAnew });
      });
    },
    makeSummary: () =>
      run(
        'make',
        () => session.makeSummary(),
        answeringBeside((made) => said.summary(first(made), made.earlier)),
      ),
    makeAssignments: () =>
      run(
        'make',
        () => session.makeAssignments(),
        answeringBeside(({ sheets, unnamed, earlier }) => said.assignments(sheets.length, unnamed, earlier)),
      ),
    makeReport: () =>
      run(
        'make',
        () => session.makeReport(),
        answeringBeside(
          (made) => said.report(first(made), made.earlier),
          ({ text }) => ({ kind: 'report', text }),
        ),
      ),
    close,
  };
}

/** Cells of what was made that a Bộ tiêu chí of which only a part is known has no maximum for. */
function withoutMaximum({ checked }: Made): readonly string[] {
  if (!checked?.report.catalogue || checked.report.catalogue.complete) return [];
  const { findings, annex } = checked.report;
  return findings
    .filter(({ rule, at }) => rule === 'maximum/missing' && cellAt(annex.sheet, at).formula === null)
    .map(({ at }) => toA1(at));
}
