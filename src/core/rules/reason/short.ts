import { defineRule } from '../rule';
import { type ShortData, shortTexts } from '../short';

/** "Chưa đạt": why, the reader is not told. */
export const reasonShort = defineRule<ShortData>()({
  meta: { name: 'reason/short', severity: 'advice', phase: 'row' },
  check: ({ annex }) => shortTexts(annex, 'reason'),
});
