import { failed, type Outcome } from '../../core/failure';
import { knownCatalogues, NO_SETTINGS, readSettings, type Settings } from '../../core/settings/settings';
import { unitsOf } from '../../core/settings/units';
import { draftTemplate } from '../../core/template/blank';
import type { TemplateForm } from '../../core/template/content';
import { readGround } from '../../excel/draft/read';
import type { Desk } from '../desk';
import type { Basis } from '../journal';
import type { Made } from '../making';
import { makeSheets } from './sheets';

/** Draws a blank form and checks it. Fails with `file/unknown-catalogue`, and as `drawSheets` does. */
export function insertTemplate(desk: Desk, form: TemplateForm): Promise<Outcome<Made>> {
  return desk.writing(async (context) => {
    const { workbook, ground } = await readGround(context);
    const settings = keptSettings(workbook.settings);
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
    return makeSheets(context, desk, [draft], ground, { basis, annex: true, fresh: true });
  });
}

/** What the workbook keeps; what cannot be read counts as nothing, and a check says so. */
export function keptSettings(text: string | null): Settings {
  const read = readSettings(text);
  return read.ok ? read.value : NO_SETTINGS;
}

/** What a sheet was made from, where the workbook does not keep as much; `null` where there is nothing to add. */
export function missingBasis({ catalogue, planYear }: Settings, basis: Basis): Basis | null {
  const adds =
    (catalogue === null && basis.catalogue !== null) || (planYear === null && basis.planYear !== null);
  return adds ? basis : null;
}
