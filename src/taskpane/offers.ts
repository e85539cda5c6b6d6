import type { AnnexReport } from '../core/rules/check';

/** What can be made, by the button that does it. */
export type Offer = 'template' | 'scored' | 'insert' | 'totals' | 'summary' | 'assignments' | 'report';

export interface Offers {
  /** What people most likely come for with a sheet like this; it is always in sight. */
  readonly first: readonly Offer[];
  /** What can be done besides. */
  readonly others: readonly Offer[];
}

const FROM_NOTHING: readonly Offer[] = ['template', 'scored'];
const WORK: readonly Offer[] = ['insert', 'totals'];
const OUTCOME: readonly Offer[] = ['summary', 'assignments', 'report'];

/** What to offer where no annex is, or none has been looked for; first what the sheet in front seems to be for. */
export function offersWithoutAnnex(looksScored: boolean): Offers {
  return { first: looksScored ? [...FROM_NOTHING].reverse() : FROM_NOTHING, others: [] };
}

/** What to offer beside an annex: while it is in work, what fills it; once it is ready, what is made from it. */
export function offersFor({ layout, ready }: AnnexReport, looksScored: boolean): Offers {
  if (looksScored) return { first: ['scored'], others: ['totals', 'template'] };
  switch (layout) {
    case 'khac-phuc':
      return ready
        ? { first: OUTCOME, others: [...WORK, ...FROM_NOTHING] }
        : { first: WORK, others: [...OUTCOME, ...FROM_NOTHING] };
    case 'tong-hop':
      return { first: ['totals'], others: FROM_NOTHING };
    case 'nhiem-vu':
      return { first: ['assignments'], others: FROM_NOTHING };
    default:
      // It is filled in by hand: nothing but a new sheet is made from here.
      return { first: [], others: FROM_NOTHING };
  }
}
