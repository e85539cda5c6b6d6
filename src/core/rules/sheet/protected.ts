import { defineRule } from '../rule';

/** Nothing can be mended or marked before the protection is taken off. */
export const sheetProtected = defineRule<Record<never, never>>()({
  meta: { name: 'sheet/protected', severity: 'advice', phase: 'structure' },
  *check({ annex: { sheet, header } }) {
    if (sheet.protected) yield { at: { row: header.row, column: header.column }, data: {} };
  },
});
