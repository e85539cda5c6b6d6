import type { Annex, AnnexRow } from '../annex/annex';
import type { Field } from '../annex/layout';
import { textIn } from '../annex/query';
import { isDitto } from '../values/ditto';
import { isBlankText } from '../values/text';

/** Whether a row only says of a field that it is the same as above, and something is said above: "-nt-". */
export function repeatsAbove(annex: Annex, row: AnnexRow, field: Field): boolean {
  if (!isDitto(textIn(annex, row, field))) return false;
  const above = annex.rows.slice(0, annex.rows.indexOf(row));
  return above.some((each) => each.kind !== 'repeatedHeader' && !isBlankText(textIn(annex, each, field)));
}
