import { pointsIn, refOf, scored } from '../../annex/query';
import { findCriterion } from '../../catalogue/lookup';
import { formatScore, type Score } from '../../values/score';
import { scoreFix } from '../points';
import { defineRule } from '../rule';

/** A score that the criterion's scale does not have, judged only where the catalogue knows the scale. */
export const scoreScale = defineRule<{
  readonly score: Score;
  readonly scale: readonly Score[];
  readonly catalogue: string;
  /** How the catalogue says that it is scored; `null` where it does not. */
  readonly note: string | null;
}>()({
  meta: { name: 'score/scale', severity: 'error', phase: 'table', suggests: true },
  *check({ annex, catalogue }) {
    if (!catalogue) return;
    for (const row of scored(annex)) {
      const at = refOf(annex, row, 'score');
      const score = pointsIn(row.points.score);
      const known = row.criterion ? findCriterion(catalogue, row.criterion) : null;
      const scale = known?.scale;
      if (!at || !score || !scale || scale.some((step) => step.eq(score))) continue;
      const suggestions = nearest(scale, score).flatMap((value) => {
        const changes = scoreFix(annex, row, 'score', value);
        return changes ? [{ label: formatScore(value), changes }] : [];
      });
      const data = { score, scale, catalogue: catalogue.title, note: known.note ?? null };
      yield { at, criterion: row.criterion, field: 'score', data, suggestions };
    }
  },
});

/** The two steps that a score lies between, the nearer one first. */
function nearest(scale: readonly Score[], score: Score): Score[] {
  const away = (step: Score) => step.minus(score).abs();
  return [...scale].sort((a, b) => away(a).cmp(away(b))).slice(0, 2);
}
