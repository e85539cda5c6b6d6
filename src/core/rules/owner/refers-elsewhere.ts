import { criteria, refOf, textIn } from '../../annex/query';
import { fold, tidy } from '../../values/text';
import { readUnits } from '../../values/unit';
import { defineRule } from '../rule';

/** "Như trên", "-nt-": the row above says who; nothing has to be looked up. */
const DITTO = /^(?:nhu tren|["'/ -]*(?:nt)?["'/ -]*)$/;

/**
 * "Theo phân công tại Quyết định số 1441/QĐ-UBND …", often merged over owner and coordinator: accepted,
 * but whoever reads the annex must look it up [domain C.7, 2].
 */
export const ownerRefersElsewhere = defineRule<{ readonly text: string }>()({
  meta: { name: 'owner/refers-elsewhere', severity: 'advice', phase: 'row' },
  *check({ annex, units }) {
    for (const row of criteria(annex)) {
      const at = refOf(annex, row, 'owner');
      const text = tidy(textIn(annex, row, 'owner'));
      const mentions = readUnits(text, units);
      if (!at || mentions.length === 0 || mentions.some(({ how }) => how !== 'reference')) continue;
      if (!DITTO.test(fold(text))) yield { at, criterion: row.criterion, field: 'owner', data: { text } };
    }
  },
});
