import type { Field } from '../../core/annex/layout';
import { LAYOUTS } from '../../core/annex/layouts';
import type { AnyFinding, RuleName } from '../../core/rules';
import type { BlankData } from '../../core/rules/blank';
import { formatScore } from '../../core/values/score';

/** What a rule says to people. */
export interface RuleText {
  /** The kind of mistake, as a heading over its findings. */
  readonly title: string;
  /** Why it matters to whoever sends or receives the annex. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
}

type FindingNamed<Name extends RuleName> = Extract<AnyFinding, { rule: Name }>;

/** A rule's words, and the sentence for one finding: its figures, and what they should be. */
export type Words<Name extends RuleName> = RuleText & {
  readonly say: (finding: FindingNamed<Name>) => string;
};

/** The words of every rule about these fields. A rule without an entry does not compile. */
export type WordsFor<About extends string> = {
  readonly [Name in Extract<RuleName, `${About}/${string}`>]: Words<Name>;
};

/** A field in the middle of a sentence. */
const FIELD: Readonly<Record<Field, string>> = {
  code: 'mã tiêu chí',
  ordinal: 'số thứ tự',
  content: 'nội dung',
  maximum: 'điểm chuẩn',
  score: 'điểm thẩm định',
  lost: 'điểm bị mất',
  reason: 'lý do trừ điểm',
  remedy: 'giải pháp',
  owner: 'cơ quan chủ trì',
  coordinator: 'cơ quan phối hợp',
  monitor: 'cơ quan theo dõi',
  deliverable: 'sản phẩm',
  deadline: 'thời gian thực hiện',
  note: 'ghi chú',
  selfScore: 'điểm tự đánh giá',
  surveyScore: 'điểm điều tra xã hội học',
  finalScore: 'điểm đạt được',
};

/** Figures that some layouts have other columns' titles for. */
const FIGURES: readonly Field[] = ['maximum', 'score', 'lost'];

/** A rule's words as the columns of a layout are called; what is quoted stays as it was written. */
export function inWordsOf(layout: string | undefined, text: string): string {
  const fields = LAYOUTS.find(({ id }) => id === layout)?.fields ?? [];
  return FIGURES.reduce((said, figure) => {
    const title = fields.find(({ field }) => field === figure)?.title.toLowerCase();
    const usual = FIELD[figure];
    if (title === undefined || title === usual) return said;
    return said.replace(new RegExp(`“[^”]*”|${usual}`, 'gi'), (found) => {
      if (found.startsWith('“')) return found;
      return found.startsWith(usual.charAt(0)) ? title : capital(title);
    });
  }, text);
}

export const n = formatScore;
export const list = (items: readonly string[]) => items.join(', ');
export const choice = (items: readonly string[]) => items.map((item) => `“${item}”`).join(' hoặc ');
/** The beginning of a long text, for a sentence that only needs to name it. */
export const short = (text: string) =>
  text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(' ', 60))} …`;
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const named = (field: Field | null) => (field ? FIELD[field] : 'ô này');
/** What is missing from a row, and what that row costs. */
export const lacks = (data: BlankData, what: string) => {
  const { lost, of } = data;
  if (of === 'task') return `Nhiệm vụ này chưa ghi ${what}.${unlessMerged(data)}`;
  const costs = lost ? `Tiêu chí này mất ${n(lost)} điểm` : 'Tiêu chí này bị mất điểm';
  return `${costs} nhưng chưa ghi ${what}.${unlessMerged(data)}`;
};
/** What an old Excel does not tell. */
export const unlessMerged = ({ mayBeMerged }: BlankData) =>
  mayBeMerged ? ' Nếu ô này gộp với ô trên thì không thiếu, bỏ qua được.' : '';
