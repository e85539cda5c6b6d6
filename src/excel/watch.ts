import { done, type Outcome } from '../core/failure';
import { inExcel } from './run';
import { nameNow } from './sheet';

interface Watcher {
  /** Somebody other than this add-in changed cells of a sheet. */
  readonly edited: (sheet: string) => void;
  /** Another sheet came to the front. */
  readonly activated: (sheet: string) => void;
}

/**
 * Reports edits and sheet changes until stopped. Excel reports our own writes too: where it does not say
 * whose they are (before ExcelApi 1.14), `isOurs` has to tell. Edits made through drop-down lists may be
 * missed (OfficeDev/office-js#3888), so a check is never replaced by this.
 */
export function watchSheets(watcher: Watcher, isOurs: () => boolean): Promise<Outcome<() => Promise<void>>> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    const changed = sheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      if (triggerSource === undefined ? isOurs() : triggerSource === 'ThisLocalAddin') return;
      const name = await nameOf(worksheetId);
      if (name !== null) watcher.edited(name);
    });
    const activated = sheets.onActivated.add(async ({ worksheetId }) => {
      const name = await nameOf(worksheetId);
      if (name !== null) watcher.activated(name);
    });
    await context.sync();
    return done(async () => {
      await Excel.run(changed.context, async (own) => {
        changed.remove();
        activated.remove();
        await own.sync();
      });
    });
  });
}

async function nameOf(worksheetId: string): Promise<string | null> {
  const found = await inExcel(async (context) => done(await nameNow(context, worksheetId)));
  return found.ok ? found.value : null;
}
