import { criteria, refOf, textIn } from '../../annex/query';
import { readUnits } from '../../values/unit';
import { defineRule } from '../rule';

/** "Các cơ quan, đơn vị có liên quan": in charge is nobody [domain C.7, 6]. */
export const ownerGroup = defineRule<{ readonly text: string }>()({
  meta: { name: 'owner/group', severity: 'warning', phase: 'row' },
  *check({ annex, units }) {
    for (const row of criteria(annex)) {
      const at = refOf(annex, row, 'owner');
      const mentions = readUnits(textIn(annex, row, 'owner'), units);
      if (!at || mentions.length === 0 || mentions.some(({ how }) => how !== 'group')) continue;
      yield {
        at,
        criterion: row.criterion,
        field: 'owner',
        data: { text: mentions.map(({ text }) => text).join(', ') },
      };
    }
  },
});
