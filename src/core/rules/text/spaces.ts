import { isBlankText, tidy } from '../../values/text';
import { defineRule } from '../rule';
import { textCells } from './cells';

/** Doubled, leading, trailing or invisible spaces, and letters not in NFC: searching and comparing miss them. */
export const textSpaces = defineRule<{ readonly kind: 'spaces' | 'letters' }>()({
  meta: { name: 'text/spaces', severity: 'advice', phase: 'cell', fixable: true },
  *check({ annex }) {
    for (const { row, field, at, text, computed } of textCells(annex)) {
      const clean = tidy(text);
      if (clean === text.replaceAll('\r\n', '\n') || isBlankText(text)) continue;
      const kind = tidy(text.normalize('NFC')) === text.normalize('NFC') ? 'letters' : 'spaces';
      const fix = computed ? null : [{ at, value: clean }];
      yield { at, criterion: row.criterion, field, data: { kind }, fix };
    }
  },
});
