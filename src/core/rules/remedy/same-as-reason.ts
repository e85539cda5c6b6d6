import { criteria, refOf, textIn } from '../../annex/query';
import { fold } from '../../values/text';
import { repeatsAbove } from '../ditto';
import { defineRule } from '../rule';

/** The remedy only says once more what went wrong. */
export const remedySameAsReason = defineRule<{ readonly text: string }>()({
  meta: { name: 'remedy/same-as-reason', severity: 'warning', phase: 'row' },
  *check({ annex }) {
    for (const row of criteria(annex)) {
      const at = refOf(annex, row, 'remedy');
      const text = textIn(annex, row, 'remedy').trim();
      const words = wordsOf(text);
      if (!at || words === '' || words !== wordsOf(textIn(annex, row, 'reason'))) continue;
      if (repeatsAbove(annex, row, 'remedy')) continue;
      yield { at, criterion: row.criterion, field: 'remedy', data: { text } };
    }
  },
});

function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
