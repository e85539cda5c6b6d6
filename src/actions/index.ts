import { done } from '../core/failure';
import { NO_SETTINGS } from '../core/settings/settings';
import type { CalendarDate } from '../core/values/date';
import { clearFlags } from '../excel/flag';
import { inExcel } from '../excel/run';
import { selectCell, showSheet } from '../excel/select';
import { changeSettings, deleteSettings, loadSettings } from '../excel/settings';
import { watchSheets } from '../excel/watch';
import { importCatalogueInFront } from './catalogue';
import { checkSheet } from './check';
import { createDesk } from './desk';
import { fixAll, planAll, planChosen, planFor } from './fix';
import { insertCriteria } from './insert';
import { keep } from './keep';
import { follow } from './live';
import { makeAnnex, readScoredListInFront } from './make/annex';
import { makeAssignments, makeReport } from './make/reports';
import { makeSummary } from './make/summary';
import { insertTemplate } from './make/template';
import type { Making } from './making';
import type { Session } from './session';
import { computeTotals, totalsPlan } from './totals';
import { undo } from './undo';
import { mend } from './write';

export type { Checked, Session, SettingsChanged, Written } from './session';

/**
 * Starts a session over the workbook in front. It remembers the last check, which fixes refer to, and
 * what each write replaced, for as long as the page lives. `today` is asked for once per check.
 */
export function createSession(today: () => CalendarDate): Session & Making {
  const desk = createDesk(today);
  return {
    async check(options = {}) {
      if (options.catalogue !== undefined) desk.chooseCatalogue(options.catalogue);
      const request = options.unasked ? desk.unasked(options.sheet) : desk.request(options.sheet);
      const judged = await inExcel((context) => checkSheet(context, request));
      return judged.ok ? done(desk.remember(judged.value)) : judged;
    },
    follow: () => follow(desk),
    fix: (findings) =>
      mend(
        desk,
        planFor(
          desk,
          findings.flatMap(({ fix }) => (fix ? [fix] : [])),
        ),
      ),
    choose: (finding, suggestion) => {
      const changes = finding.suggestions[suggestion]?.changes;
      return mend(desk, changes ? planChosen(desk, changes) : null);
    },
    planAll: () => planAll(desk),
    fixAll: () => fixAll(desk),
    undo: () => undo(desk),
    standing: desk.standing,
    settings: () => inExcel(loadSettings),
    changeSettings: (change) => keep(desk, (context) => changeSettings(context, change)),
    importCatalogue: () => inExcel(importCatalogueInFront),
    deleteSettings: () =>
      keep(desk, async (context) => {
        await deleteSettings(context);
        return done(NO_SETTINGS);
      }),
    insertCriteria: (rows) => insertCriteria(desk, rows),
    planTotals: (options) => totalsPlan(desk, options),
    computeTotals: (options) => computeTotals(desk, options),
    insertTemplate: (form) => insertTemplate(desk, form),
    readScoredList: readScoredListInFront,
    makeAnnex: (request) => makeAnnex(desk, request),
    makeSummary: () => makeSummary(desk),
    makeAssignments: () => makeAssignments(desk),
    makeReport: () => makeReport(desk),
    clearFlags,
    show: showSheet,
    select: selectCell,
    watch: (listener) => watchSheets(listener, desk.isWriting),
  };
}
