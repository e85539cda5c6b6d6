import { criteria, refOf, textIn } from '../../annex/query';
import { readUnits } from '../../values/unit';
import { defineRule } from '../rule';

/**
 * "UBND cấp xã" helps with UBND xã's own plan: a line copied from a province's form [domain C.3, 10,
 * inferred; An Thới Đông's house rule forbids it].
 */
export const coordinatorOwnCommittee = defineRule<{ readonly text: string }>()({
  meta: { name: 'coordinator/own-committee', severity: 'advice', phase: 'row' },
  *check({ annex, units }) {
    for (const row of criteria(annex)) {
      const at = refOf(annex, row, 'coordinator');
      const own = readUnits(textIn(annex, row, 'coordinator'), units).find(({ how }) => how === 'committee');
      if (at && own) yield { at, criterion: row.criterion, field: 'coordinator', data: { text: own.text } };
    }
  },
});
