import type { Annex } from '../annex/annex';
import type { Field } from '../annex/layout';
import { needsRemedy, refOf, textIn } from '../annex/query';
import { isPlaceholder } from '../values/placeholder';
import { tidy } from '../values/text';
import { repeatsAbove } from './ditto';
import type { Report } from './rule';

export interface ShortData {
  readonly text: string;
}

/** "Chưa đạt", "Khắc phục": so few words explain nothing. */
const MOST_WORDS = 2;

/** The rows that lost points and have but a word or two to say in a field. */
export function* shortTexts(annex: Annex, field: Field): Iterable<Report<ShortData>> {
  for (const row of annex.rows.filter(needsRemedy)) {
    const at = refOf(annex, row, field);
    const text = tidy(textIn(annex, row, field));
    const words = text.match(/[\p{L}\d]+/gu) ?? [];
    if (!at || words.length === 0 || words.length > MOST_WORDS || isPlaceholder(text)) continue;
    if (repeatsAbove(annex, row, field)) continue;
    yield { at, criterion: row.criterion, field, data: { text } };
  }
}
