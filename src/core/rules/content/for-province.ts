import type { Annex } from '../../annex/annex';
import { criteria, refOf, textIn } from '../../annex/query';
import { COMMUNE_UNITS } from '../../values/commune-units';
import { fold } from '../../values/text';
import { readUnits } from '../../values/unit';
import { defineRule } from '../rule';

const COMMITTEE = String.raw`(?:chu tich )?(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) tinh\b`;
/** What a province's own offices do. */
const ADVISES = new RegExp(String.raw`\btham muu,?(?: giup| cho| trinh| de| lanh dao)? ${COMMITTEE}`);
const PROVINCES_OWN = /\bcua (?:hdnd|hoi dong nhan dan) tinh (?:thong qua|ban hanh)\b/;

/** "Tham mưu UBND tỉnh …" in a commune's plan: copied from the province's [domain C.7, 7, inferred]. */
export const contentForProvince = defineRule<{ readonly text: string }>()({
  meta: { name: 'content/for-province', severity: 'advice', phase: 'row' },
  *check({ annex }) {
    if (annex.layout.rows !== 'tasks' || !isOfCommune(annex)) return;
    for (const row of criteria(annex)) {
      for (const [field, words] of [
        ['content', ADVISES],
        ['deliverable', PROVINCES_OWN],
      ] as const) {
        const at = refOf(annex, row, field);
        const text = textIn(annex, row, field).replace(/\s+/g, ' ');
        const found = words.exec(fold(text));
        if (!at || !found) continue;
        // Folding keeps the number of letters of a text whose spaces are single, but not of dashes.
        const data = { text: excerpt(text, found[0]) };
        yield { at, criterion: row.criterion, field, data };
      }
    }
  },
});

/** Most of its owners are units that only communes have. */
function isOfCommune(annex: Annex): boolean {
  const owners = criteria(annex).flatMap((row) => readUnits(textIn(annex, row, 'owner'), COMMUNE_UNITS));
  return owners.filter(({ unit }) => unit !== null).length * 2 > owners.length;
}

/** The words of a text that fold to what was found. */
function excerpt(text: string, folded: string): string {
  const words = text.trim().split(' ');
  const count = folded.split(' ').length;
  const from = words.findIndex((_, index) =>
    fold(words.slice(index, index + count).join(' ')).startsWith(folded),
  );
  return from < 0 ? text : words.slice(from, from + count).join(' ');
}
