import type { Annex, AnnexRow } from '../annex/annex';
import type { Field } from '../annex/layout';
import { cellOf, pointsIn } from '../annex/query';
import { textOf } from '../sheet/snapshot';
import { isInapplicableText, readScore, type Score, type ScoreReading } from '../values/score';
import { isBlankText } from '../values/text';
import type { ScoreChoice } from './scored';

/** Where the points of each choice stand, the best first. What the survey scores nobody appraises. */
export const COLUMNS: Readonly<Record<ScoreChoice, readonly Field[]>> = {
  appraised: ['finalScore', 'score', 'surveyScore'],
  self: ['selfScore', 'surveyScore'],
};
/** Every column that tells how many points a row reached. */
export const POINT_FIELDS: readonly Field[] = ['finalScore', 'score', 'surveyScore', 'selfScore', 'lost'];

/** What a row says of its points. */
export type Figures =
  | { readonly kind: 'points'; readonly maximum: Score; readonly score: Score }
  | { readonly kind: 'not-applicable'; readonly maximum: Score | null }
  /** Nothing at all, or a maximum only. */
  | { readonly kind: 'blank'; readonly maximum: Score | null }
  | { readonly kind: 'unread'; readonly maximum: Score | null };

/** A row's points by one of the choices; what it lost stands in where no column says what it reached. */
export function figuresOf(table: Annex, row: AnnexRow, choice: ScoreChoice): Figures {
  const maximum = pointsIn(row.points.maximum);
  const field = COLUMNS[choice].find((each) => !isBlankText(textIn(table, row, each)));
  if ([field, 'maximum' as const].some((each) => each && isInapplicableText(textIn(table, row, each)))) {
    return { kind: 'not-applicable', maximum };
  }
  if (!field) return byLoss(table, row, choice, maximum);
  const reading = readScore(cellOf(table, row, field), maximum ?? undefined);
  const of = maximum ?? (reading.kind === 'fraction' && isBlank(row.points.maximum) ? reading.of : null);
  const score = scoreIn(reading, of);
  return of && score ? { kind: 'points', maximum: of, score } : { kind: 'unread', maximum };
}

function byLoss(table: Annex, row: AnnexRow, choice: ScoreChoice, maximum: Score | null): Figures {
  const lost = choice === 'appraised' ? pointsIn(row.points.lost) : null;
  const alone = !table.columns.has('score') && !table.columns.has('finalScore');
  if (lost && maximum && alone) return { kind: 'points', maximum, score: maximum.minus(lost) };
  return maximum || isBlank(row.points.maximum) ? { kind: 'blank', maximum } : { kind: 'unread', maximum };
}

/** "0,8", or "0,8/1" where 1 is the maximum. */
function scoreIn(reading: ScoreReading, maximum: Score | null): Score | null {
  if (reading.kind === 'score') return reading.value;
  return reading.kind === 'fraction' && maximum?.eq(reading.of) ? reading.value : null;
}

function isBlank({ kind }: ScoreReading): boolean {
  return kind === 'blank';
}

function textIn(table: Annex, row: AnnexRow, field: Field): string {
  return textOf(cellOf(table, row, field).value);
}
