import { failed, type Outcome } from '../../core/failure';
import { knownCatalogues, settingsOrNone } from '../../core/settings/settings';
import { unitsOf } from '../../core/settings/units';
import { draftTemplate } from '../../core/template/blank';
import type { TemplateForm } from '../../core/template/content';
import { readCanvas } from '../../excel/draft/read';
import type { Desk } from '../desk';
import type { Made } from '../making';
import { missingBasis } from './basis';
import { makeSheets } from './sheets';

/** Draws a blank form and checks it. Fails with `file/unknown-catalogue`, and as `drawSheets` does. */
export function insertTemplate(desk: Desk, form: TemplateForm): Promise<Outcome<Made>> {
  return desk.writing(async (context) => {
    const { workbook, canvas } = await readCanvas(context);
    const settings = settingsOrNone(workbook.settings);
    const known = knownCatalogues(settings);
    const catalogue = known.find(({ id }) => id === form.catalogue) ?? null;
    if (form.catalogue !== null && !catalogue) {
      return failed({
        code: 'file/unknown-catalogue',
        id: form.catalogue,
        known: known.map(({ title }) => title),
      });
    }
    const draft = draftTemplate(form, catalogue, unitsOf(settings));
    const basis = missingBasis(settings, { catalogue: form.catalogue, planYear: form.title.year });
    // Tasks are in no catalogue: what the annexes beside them are judged by stays.
    const origin =
      form.layout === 'nhiem-vu' ? undefined : { catalogue: form.catalogue, kept: settings.catalogue };
    return makeSheets(context, desk, [draft], canvas, { basis, origin, annex: true, fresh: true });
  });
}
