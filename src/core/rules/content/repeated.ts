import type { Field } from '../../annex/layout';
import { criteria, refOf, textIn } from '../../annex/query';
import { toA1 } from '../../sheet/address';
import { fold, isBlankText, tidy } from '../../values/text';
import { defineRule } from '../rule';
import { textCells } from '../text/cells';

/** Deadlines and owners may well be the same line by line. */
const FIELDS: readonly Field[] = ['content', 'reason', 'remedy', 'deliverable'];
/** Fewer words are a phrase that may well be said twice. */
const LEAST_WORDS = 4;

/** A text printed twice around a page break: in one cell, or a task's once more in the next row [domain C.7, 3]. */
export const contentRepeated = defineRule<{
  /** Where the text stands first; `null` when it stands twice in this very cell. */
  readonly first: string | null;
}>()({
  meta: { name: 'content/repeated', severity: 'advice', phase: 'cell', fixable: true },
  *check({ annex }) {
    for (const { row, field, at, text, computed } of textCells(annex)) {
      if (!FIELDS.includes(field)) continue;
      const half = halfOf(tidy(text));
      if (half === null) continue;
      const fix = computed ? null : [{ at, value: half }];
      yield { at, criterion: row.criterion, field, data: { first: null }, fix };
    }
    if (annex.layout.rows !== 'tasks') return;
    let first = { text: '', cell: '' };
    for (const row of criteria(annex)) {
      const at = refOf(annex, row, 'content');
      const text = fold(textIn(annex, row, 'content'));
      if (!at || isBlankText(text)) continue;
      if (first.text === text) {
        yield { at, criterion: row.criterion, field: 'content', data: { first: first.cell } };
      } else first = { text, cell: toA1(at) };
    }
  },
});

/** The first half of a text whose second half says the same. */
function halfOf(text: string): string | null {
  const words = text.split(/\s+/);
  const count = words.length / 2;
  if (!Number.isInteger(count) || count < LEAST_WORDS) return null;
  const plain = (word = '') => fold(word).replace(/[.,;:]+$/, '');
  if (!words.slice(0, count).every((word, index) => plain(word) === plain(words[index + count]))) return null;
  return tidy(text.slice(0, endOf(text, count)));
}

/** Where the first `count` words of a text end. */
function endOf(text: string, count: number): number {
  const words = [...text.matchAll(/\S+/g)];
  const last = words[count - 1];
  return last ? last.index + last[0].length : text.length;
}
