import { SCORE_FIELDS } from '../../annex/annex';
import { type PointsCell, pointsCells, scoreFix } from '../points';
import { defineRule } from '../rule';

/** A column that writes 0.8 here and 0,5 there [domain C.3, 7]. Numbers are shown with a comma in Vietnam. */
export const scoreMixedMarks = defineRule<{ readonly dots: number; readonly commas: number }>()({
  meta: { name: 'score/mixed-marks', severity: 'advice', phase: 'cell', fixable: true },
  *check({ annex }) {
    const cells = pointsCells(annex);
    for (const field of SCORE_FIELDS) {
      const column = cells.filter((cell) => cell.field === field);
      const dots = column.filter((cell) => markOf(cell) === 'dot');
      const commas = column.filter((cell) => markOf(cell) === 'comma');
      const [first] = dots;
      if (!first || commas.length === 0) continue;
      const fix = dots.flatMap(({ row, reading }) =>
        reading.kind === 'score' ? (scoreFix(annex, row, field, reading.value) ?? []) : [],
      );
      yield {
        at: first.at,
        criterion: first.row.criterion,
        field,
        data: { dots: dots.length, commas: commas.length },
        fix,
      };
    }
  },
});

function markOf({ reading }: PointsCell): 'dot' | 'comma' | null {
  if (reading.kind !== 'score' || reading.written.decimals === 0) return null;
  return reading.written.as === 'number' ? 'comma' : reading.written.mark;
}
