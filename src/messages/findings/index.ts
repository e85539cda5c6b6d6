import type { LayoutId } from '../../core/annex/layout';
import type { AnyFinding, RuleName } from '../../core/rules';
import { CODE } from './code';
import { DEADLINE } from './deadline';
import { PEOPLE } from './people';
import { POINTS } from './points';
import { STRUCTURE } from './structure';
import { SUMS } from './sums';
import { TEXT } from './text';
import { inWordsOf, type RuleText, type Words } from './words';

export { saySuggestion } from './suggestion';
export type { RuleText } from './words';

/** Every rule's words. A rule without an entry does not compile. */
const WORDS: { readonly [Name in RuleName]: Words<Name> } = {
  ...STRUCTURE,
  ...TEXT,
  ...CODE,
  ...POINTS,
  ...SUMS,
  ...PEOPLE,
  ...DEADLINE,
};

/** One sentence, on one line, with the figures of this finding, which are called as in its sheet's layout. */
export function sayFinding(finding: AnyFinding, layout: LayoutId): string {
  // `rule` picks the entry whose `say` takes just this finding; TypeScript cannot follow that pairing.
  const words = WORDS[finding.rule] as Words<RuleName>;
  return inWordsOf(layout, words.say(finding as never)).replace(/\s*\n\s*/g, '; ');
}

/** A rule's heading, why it matters and what to do, of an annex of this layout. */
export function ruleText(rule: RuleName, layout?: string): RuleText {
  const { title, why, todo } = WORDS[rule];
  return {
    title: inWordsOf(layout, title),
    why: inWordsOf(layout, why),
    todo: inWordsOf(layout, todo),
  };
}
