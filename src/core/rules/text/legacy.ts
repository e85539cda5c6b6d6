import { readLegacy } from '../../values/legacy';
import { defineRule } from '../rule';
import { textCells } from './cells';

/**
 * "C¶i c¸ch" (TCVN3), "Caûi caùch" (VNI): letters of the fonts of the 1990s. Judged before all else, as one of
 * them (ư) looks like an invisible character to be taken out.
 */
export const textLegacy = defineRule<{ readonly encoding: string; readonly text: string }>()({
  meta: { name: 'text/legacy', severity: 'error', phase: 'structure', suggests: true, blocks: true },
  *check({ annex }) {
    for (const { row, field, at, text, computed } of textCells(annex)) {
      const read = readLegacy(text);
      if (!read) continue;
      const suggestions = computed ? [] : [{ label: read.text, changes: [{ at, value: read.text }] }];
      yield { at, criterion: row.criterion, field, data: read, suggestions };
    }
  },
});
