import type { Outcome } from '../core/failure';
import type { CalendarDate } from '../core/values/date';
import { type Context, inExcel } from '../excel/run';
import type { CheckRequest, Judged } from './check';
import { extentOfEntry, type JournalEntry } from './journal';
import type { Checked, Standing } from './session';

/** What a session remembers from one action to the next, for as long as the page lives. */
export interface Desk {
  /** The last check, which fixes refer to. */
  readonly last: () => Judged | null;
  /** Notes a check as the last one, and gives what the pane shows of it. */
  readonly remember: (judged: Judged) => Checked;
  /** Lets go of the last check when its sheet is one of these: they are no longer there. */
  readonly forget: (sheets: readonly string[]) => void;
  /** How a sheet is to be judged, today and by the catalogue chosen. */
  readonly request: (sheet?: string) => CheckRequest;
  /** The same where nobody asked for a check: what was just made stays unmarked. */
  readonly unasked: (sheet?: string) => CheckRequest;
  /** Id of the catalogue that was chosen for this session; `null` where the sheet decides. */
  readonly catalogue: () => string | null;
  readonly chooseCatalogue: (id: string | null) => void;
  /** Names of the forms made in this session that nobody has asked to check yet. */
  readonly fresh: Set<string>;
  /** What was done, the last at the end. */
  readonly journal: JournalEntry[];
  readonly standing: () => Standing;
  /** One run that writes: while it goes on, changes in the workbook are our own. */
  readonly writing: <Value>(work: (context: Context) => Promise<Outcome<Value>>) => Promise<Outcome<Value>>;
  readonly isWriting: () => boolean;
}

/** A desk with nothing on it; `today` is asked for once per check. */
export function createDesk(today: () => CalendarDate): Desk {
  let last: Judged | null = null;
  let catalogue: string | null = null;
  let writing = 0;
  const journal: JournalEntry[] = [];
  const fresh = new Set<string>();
  const request = (sheet?: string) => ({ sheet, catalogue, today: today() });
  return {
    last: () => last,
    remember(judged) {
      last = judged;
      if (!judged.fresh) fresh.delete(judged.report.sheet);
      return {
        report: judged.report,
        annexSheets: judged.annexSheets,
        unready: judged.unready,
        front: judged.workbook.active,
        waivers: judged.waivers,
        catalogues: judged.catalogues,
        unflagged: judged.unflagged,
        fresh: judged.fresh,
      };
    },
    forget(sheets) {
      if (last && sheets.includes(last.report.sheet)) last = null;
    },
    request,
    unasked: (sheet) => ({ ...request(sheet), fresh }),
    catalogue: () => catalogue,
    chooseCatalogue(id) {
      catalogue = id;
    },
    fresh,
    journal,
    standing() {
      const entry = journal.at(-1);
      return { undoable: entry ? extentOfEntry(entry) : null, catalogue };
    },
    async writing(work) {
      writing++;
      try {
        return await inExcel(work);
      } finally {
        writing--;
      }
    },
    isWriting: () => writing > 0,
  };
}
