import { done, type Outcome } from '../core/failure';
import { knownCatalogues, type Settings } from '../core/settings/settings';
import { type Context, inExcel } from '../excel/run';
import { checkSheet } from './check';
import type { Desk } from './desk';
import type { SettingsChanged } from './session';

/** Changes what the workbook keeps and checks again, in one run. A sheet gone since does not undo the change. */
export function keep(
  desk: Desk,
  change: (context: Context) => Promise<Outcome<Settings>>,
): Promise<Outcome<SettingsChanged>> {
  return inExcel(async (context) => {
    const settings = await change(context);
    if (!settings.ok) return settings;
    // The one chosen for this session may be the one that is no longer kept.
    if (!knownCatalogues(settings.value).some(({ id }) => id === desk.catalogue()))
      desk.chooseCatalogue(null);
    const sheet = desk.last()?.report.sheet;
    const judged = sheet ? await checkSheet(context, desk.unasked(sheet)) : null;
    return done({ settings: settings.value, checked: judged?.ok ? desk.remember(judged.value) : null });
  });
}
