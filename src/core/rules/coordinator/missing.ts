import { textIn } from '../../annex/query';
import { type BlankData, blanks } from '../blank';
import { defineRule } from '../rule';
import { isToldElsewhere } from '../unit/elsewhere';

/** Nobody is named to help. The document that says who owns a task says who helps, too [domain C.7, 2]. */
export const coordinatorMissing = defineRule<BlankData>()({
  meta: { name: 'coordinator/missing', severity: 'warning', phase: 'row', clearsWhenFilled: true },
  *check({ annex, units }) {
    const elsewhere = new Set(
      annex.rows.filter((row) => isToldElsewhere(textIn(annex, row, 'owner'), units)).map(({ row }) => row),
    );
    for (const blank of blanks(annex, 'coordinator')) if (!elsewhere.has(blank.at.row)) yield blank;
  },
});
