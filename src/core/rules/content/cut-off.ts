import { cellOf, refOf } from '../../annex/query';
import { fold, wordsOf } from '../../values/text';
import { defineRule } from '../rule';
import { dangles, isContinued } from '../text/cut-off';
import { namedCriteria } from './names';

/** A title of fewer words is a short name. */
const FEWEST_WORDS = 5;

/** A shortened name may end before a bracket, a comma, or a word that only adds to it. */
const GOES_ON = /^ ?(?!(?:va|hoac|doi voi|theo|trong|tren|khi|de|tai|cho|cua|tu|bang|nham)\b)[a-z0-9]/;

/** The name of the Bộ tiêu chí word for word, but stopping in the middle of a phrase. */
export const contentCutOff = defineRule<{ readonly end: string; readonly rest: string }>()({
  meta: { name: 'content/cut-off', severity: 'warning', phase: 'table', suggests: true },
  *check({ annex, catalogue }) {
    if (!catalogue) return;
    for (const { row, content, entry } of namedCriteria(annex, catalogue)) {
      const at = refOf(annex, row, 'content');
      const [whole, part] = [fold(entry.name), fold(content)];
      if (!at || !whole.startsWith(part) || !GOES_ON.test(whole.slice(part.length))) continue;
      if (wordsOf(content).size < FEWEST_WORDS || dangles(content) || isContinued(annex, row, 'content'))
        continue;
      const computed = cellOf(annex, row, 'content').formula !== null;
      const suggestions = computed ? [] : [{ label: entry.name, changes: [{ at, value: entry.name }] }];
      const data = {
        end: content.split(/\s+/).slice(-3).join(' '),
        rest: entry.name.slice(content.length).trim(),
      };
      yield { at, criterion: row.criterion, field: 'content', data, suggestions };
    }
  },
});
