import { defineRule } from '../rule';
import { type ShortData, shortTexts } from '../short';

/** "Khắc phục": how, the reader is not told. */
export const remedyShort = defineRule<ShortData>()({
  meta: { name: 'remedy/short', severity: 'advice', phase: 'row' },
  check: ({ annex }) => shortTexts(annex, 'remedy'),
});
