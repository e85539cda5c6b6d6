import type { Annex, AnnexRow, SectionRows } from '../../annex/annex';
import { isComputed, pointsIn, sections, topmost } from '../../annex/query';
import type { Code } from '../../values/code';
import { decimalsOf, printsAs, type Score, score, sum, unitOf } from '../../values/score';

/** A section's lost points beside those of its criteria, without their minus where all of them are written with one. */
interface SectionSum {
  readonly lost: Score;
  readonly rows: Score;
  /** section − rows */
  readonly difference: Score;
  /** Rounding of the printed figures explains the difference. */
  readonly rounding: boolean;
  /** The rows within another listed row, where counting them once more explains the difference; none otherwise. */
  readonly doubled: readonly Code[];
}

/**
 * Compares a section's lost points with the sum of its criteria's, each once. `null` when there is
 * nothing to compare: a figure is missing or unreadable, which is reported where it stands.
 */
export function compareSection({ section, criteria }: SectionRows): SectionSum | null {
  const written = pointsIn(section.points.lost);
  const rows = topmost(criteria);
  const figures = rows.map(({ points }) => pointsIn(points.lost));
  if (!written || !figures.every((value): value is Score => value !== null)) return null;
  const below = [written, ...figures].every((value) => value.lte('0'));
  const plain = (value: Score) => (below ? value.abs() : value);
  const lost = plain(written);
  const printed = figures.map(plain);
  const total = sum(printed);
  if (printsAs(total, lost)) return { lost, rows: total, difference: score(0), rounding: false, doubled: [] };
  // A row whose lost points contradict its own maximum and score is reported there, not once more here.
  const computed = rows.map(computedLoss);
  if (
    computed.every((value): value is Score => value !== null) &&
    [lost, written].some((value) => sum(computed).eq(value))
  )
    return null;
  const difference = lost.minus(total);
  const doubled = doubledIn(criteria, rows, difference, plain);
  const rounding = doubled.length === 0 && difference.abs().lte(roundingOf([lost, ...printed]));
  return { lost, rows: total, difference, rounding, doubled };
}

/** Whether what a criterion lost makes, with the rest of its section, just the figure that was typed for the section. */
export function isSummed(annex: Annex, row: AnnexRow): boolean {
  return sections(annex).some(
    (entry) =>
      topmost(entry.criteria).includes(row) &&
      !isComputed(annex, entry.section, 'lost') &&
      compareSection(entry)?.difference.eq('0'),
  );
}

/** The sub-criteria whose loss, counted beside that of the criterion above them, makes just this difference. */
function doubledIn(
  criteria: readonly AnnexRow[],
  counted: readonly AnnexRow[],
  difference: Score,
  plain: (value: Score) => Score,
): readonly Code[] {
  const within = criteria.filter((row) => !counted.includes(row));
  const losses = within.map(({ points }) => plain(pointsIn(points.lost) ?? score(0)));
  if (difference.lte('0') || !sum(losses).eq(difference)) return [];
  return within.flatMap((row, index) => (row.criterion && losses[index]?.gt('0') ? [row.criterion] : []));
}

function computedLoss({ points }: AnnexRow): Score | null {
  const maximum = pointsIn(points.maximum);
  const value = pointsIn(points.score);
  return maximum && value ? maximum.minus(value) : null;
}

/**
 * How far rounding can take figures from their sum: half a step of its last decimal for each, and no more
 * than one step in all, or a long section would hide a mistake. Points are given in halves and tenths; only
 * figures with two decimals or more are taken for rounded ones.
 */
function roundingOf(figures: readonly Score[]): Score {
  const steps = figures
    .map(decimalsOf)
    .filter((decimals) => decimals >= 2)
    .map(unitOf);
  const [coarsest] = [...steps].sort((a, b) => b.cmp(a));
  const most = sum(steps).div('2');
  return coarsest && most.gt(coarsest) ? coarsest : most;
}
