import { done, failed, type Outcome } from '../core/failure';
import { referring } from '../core/plan/applied';
import { planFixes } from '../core/plan/fixes';
import { planAllFixes } from '../core/plan/mend';
import { isEmpty, type Plan } from '../core/plan/plan';
import type { Fix } from '../core/rules/finding';
import { knownCatalogues, NO_SETTINGS, type Settings } from '../core/settings/settings';
import type { CalendarDate } from '../core/values/date';
import { applyPlan, type Grounds, type Undo } from '../excel/apply';
import { clearFlags } from '../excel/flag';
import { type Context, failureOf, inExcel } from '../excel/run';
import { selectCell, showSheet } from '../excel/select';
import { changeSettings, deleteSettings, loadSettings } from '../excel/settings';
import { watchSheets } from '../excel/watch';
import { importCatalogueInFront } from './catalogue';
import { checkSheet, type Judged, judge } from './check';
import type { Checked, Extent, Session, SettingsChanged, Written } from './session';
import { everyCell, rowNames } from './witnesses';

export type { Checked, Session, SettingsChanged, Written } from './session';

/**
 * Starts a session over the workbook in front. It remembers the last check, which fixes refer to, and
 * what each write replaced, for as long as the page lives. `today` is asked for once per check.
 */
export function createSession(today: () => CalendarDate): Session {
  let last: Judged | null = null;
  let catalogue: string | null = null;
  let writing = 0;
  const journal: (Undo & Grounds)[] = [];

  const remember = (judged: Judged): Checked => {
    last = judged;
    const undo = journal.at(-1);
    return {
      report: judged.report,
      annexSheets: judged.annexSheets,
      waivers: judged.waivers,
      catalogues: judged.catalogues,
      unflagged: judged.unflagged,
      undoable: undo ? extentOf(undo.plan) : null,
    };
  };

  /**
   * Applies a plan and checks again, in one run; `settle` notes how to take it back once it has been written.
   * Fails with `excel/unchecked` when it was written and only the check after it failed.
   */
  const write = async (
    plan: Plan,
    grounds: Grounds,
    settle: (undo: Undo & Grounds) => void,
  ): Promise<Outcome<Written>> => {
    writing++;
    try {
      return await inExcel(async (context) => {
        const applied = await applyPlan(context, plan, grounds);
        if (!applied.ok) return applied;
        const undo = applied.value;
        const judged = await recheck(context, plan.sheet);
        const witnesses = judged.ok ? rowNames(judged.value.report.annex, undo.plan) : [];
        settle({ ...undo, memory: undo.rows, witnesses });
        if (!judged.ok) return failed({ code: 'excel/unchecked', ...extentOf(plan), cause: judged.failure });
        return done({ ...remember(judged.value), ...extentOf(plan) });
      });
    } finally {
      writing--;
    }
  };

  const recheck = async (context: Context, sheet: string): Promise<Outcome<Judged>> => {
    try {
      return await checkSheet(context, { sheet, catalogue, today: today() });
    } catch (error) {
      const failure = failureOf(error);
      if (!failure) throw error;
      return failed(failure);
    }
  };

  /** Changes what the workbook keeps and checks again, in one run. A sheet gone since does not undo the change. */
  const keep = (
    change: (context: Context) => Promise<Outcome<Settings>>,
  ): Promise<Outcome<SettingsChanged>> =>
    inExcel(async (context) => {
      const settings = await change(context);
      if (!settings.ok) return settings;
      // The one chosen for this session may be the one that is no longer kept.
      if (!knownCatalogues(settings.value).some(({ id }) => id === catalogue)) catalogue = null;
      const sheet = last?.report.sheet;
      const judged = sheet ? await checkSheet(context, { sheet, catalogue, today: today() }) : null;
      return done({ settings: settings.value, checked: judged?.ok ? remember(judged.value) : null });
    });

  const mend = (planned: Plan | null): Promise<Outcome<Written>> => {
    if (!planned || isEmpty(planned)) return Promise.resolve(failed({ code: 'excel/nothing-to-fix' }));
    const witnesses = last ? everyCell(last.report.annex.sheet) : [];
    return write(planned, { witnesses }, (undo) => journal.push(undo));
  };

  const planFor = (fixes: readonly Fix[]) => last && planFixes(last.report.annex.sheet, fixes);

  const planAll = () => last && planEverything(last, { catalogue, today: today() });

  return {
    async check(options = {}) {
      if (options.catalogue !== undefined) catalogue = options.catalogue;
      const request = { sheet: options.sheet, catalogue, today: today() };
      const judged = await inExcel((context) => checkSheet(context, request));
      return judged.ok ? done(remember(judged.value)) : judged;
    },
    fix: (findings) => mend(planFor(findings.flatMap(({ fix }) => (fix ? [fix] : [])))),
    choose: (finding, suggestion) => {
      const changes = finding.suggestions[suggestion]?.changes;
      return mend(planFor(changes ? [changes] : []));
    },
    planAll,
    fixAll: async () => mend(planAll()),
    async undo() {
      const entry = journal.at(-1);
      if (!entry) return failed({ code: 'excel/nothing-to-undo' });
      return write(entry.plan, entry, () => journal.pop());
    },
    settings: () => inExcel(loadSettings),
    changeSettings: (change) => keep((context) => changeSettings(context, change)),
    importCatalogue: () => inExcel(importCatalogueInFront),
    deleteSettings: () =>
      keep(async (context) => {
        await deleteSettings(context);
        return done(NO_SETTINGS);
      }),
    clearFlags: () => clearFlags(last?.report.sheet ?? null),
    show: showSheet,
    select: selectCell,
    watch: (listener) => watchSheets(listener, () => writing > 0),
  };
}

function planEverything(judged: Judged, request: { catalogue: string | null; today: CalendarDate }): Plan {
  const { workbook, report } = judged;
  return planAllFixes(report, (mended, plan) => {
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === mended.name ? mended : referring(sheet, plan),
    );
    const again = judge({ ...workbook, sheets }, mended.name, request);
    if (!again.ok) throw new Error(`a safe fix made "${mended.name}" unreadable: ${again.failure.code}`);
    return again.value.report;
  });
}

function extentOf({ edits, removed, inserted }: Plan): Extent {
  return { cells: edits.length, rows: removed.length + inserted.length };
}
