import { groups, refOf } from '../../annex/query';
import { type Code, partsOf } from '../../values/code';
import { defineRule } from '../rule';

/** STT 4 beside "Tiêu chí 6: …": whoever quotes "mục 4" means another section [domain C.6, 2]. */
export const ordinalNotCriterion = defineRule<{ readonly ordinal: Code; readonly code: Code }>()({
  meta: { name: 'ordinal/not-criterion', severity: 'advice', phase: 'row' },
  *check({ annex }) {
    for (const { row } of groups(annex)) {
      const at = refOf(annex, row, 'ordinal');
      const { code, criterion } = row;
      if (!at || criterion === null || code.kind !== 'code' || partsOf(code.code).length > 1) continue;
      if (code.code === criterion) continue;
      yield { at, criterion, field: 'ordinal', data: { ordinal: code.code, code: criterion } };
    }
  },
});
