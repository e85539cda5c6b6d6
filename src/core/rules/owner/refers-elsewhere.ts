import { criteria, refOf, textIn } from '../../annex/query';
import { tidy } from '../../values/text';
import { defineRule } from '../rule';
import { isToldElsewhere } from '../unit/elsewhere';

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
      if (at && isToldElsewhere(text, units))
        yield { at, criterion: row.criterion, field: 'owner', data: { text } };
    }
  },
});
