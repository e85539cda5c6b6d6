import { cellOf, criteria, refOf, textIn } from '../../annex/query';
import { COMMUNE_UNITS } from '../../values/commune-units';
import { fold } from '../../values/text';
import { nearestUnits, readUnits, SLIP } from '../../values/unit';
import { defineRule } from '../rule';

/** The kinds of bodies whose every instance the list knows; an association or a person may own a task as well. */
const LISTED_KINDS = /^(phong|van phong|trung tam|p\.|vp|tt) ?/;

/** A department that the commune does not have: "Phòng Tài chính – Kế hoạch", "phòng HĐND-UBND Xã" [domain C.3, 11]. */
export const unitUnknown = defineRule<{ readonly text: string }>()({
  meta: { name: 'unit/unknown', severity: 'warning', phase: 'row', suggests: true },
  *check({ annex, catalogue, units }) {
    // A sở has units of its own, which the list of every commune cannot know.
    const ofDepartment = annex.layout.rows === 'groups' || catalogue?.level === 'so';
    if (ofDepartment && units === COMMUNE_UNITS) return;
    for (const row of criteria(annex)) {
      const at = refOf(annex, row, 'owner');
      const cell = textIn(annex, row, 'owner');
      if (!at) continue;
      for (const { text, start, how } of readUnits(cell, units)) {
        if (how !== 'unknown') continue;
        if (!LISTED_KINDS.test(fold(text)) && nearestUnits(text, units, SLIP).length === 0) continue;
        const computed = cellOf(annex, row, 'owner').formula !== null;
        const suggestions = (computed ? [] : nearestUnits(text, units)).map(({ name }) => ({
          label: name,
          changes: [{ at, value: cell.slice(0, start) + name + cell.slice(start + text.length) }],
        }));
        yield { at, criterion: row.criterion, field: 'owner', data: { text }, suggestions };
      }
    }
  },
});
