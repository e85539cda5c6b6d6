import { fold } from '../values/text';
import type { Annex, TitleLine } from './annex';

/** The line "(Kèm theo Kế hoạch số … ngày … của …)" under the title. */
export function attachmentLine(annex: Annex): TitleLine | null {
  return annex.title.find(({ text }) => fold(text).includes('kem theo')) ?? null;
}

/**
 * The year in which the plan is carried out: that of the attachment line, which dates the plan; `null`
 * when the title block has none. The title itself names the year that was scored. What the user has set goes first.
 */
export function planYear(annex: Annex): number | null {
  if (annex.year !== undefined) return annex.year;
  // Tasks are of the year that their title names, though the plan be signed the year before.
  const named = annex.layout.rows === 'tasks' ? yearsIn(titleOnly(annex)) : [];
  if (named.length === 1) return named[0] ?? null;
  const years = attachmentLine(annex)?.text.match(/\b20\d{2}\b/g);
  return years ? Number(years.at(-1)) : null;
}

/** Every year that the title block names: those that were scored, and the plan's own. */
export function titleYears(annex: Annex): readonly number[] {
  return yearsIn(annex.title);
}

function titleOnly(annex: Annex): readonly TitleLine[] {
  const attached = attachmentLine(annex);
  return annex.title.filter((line) => line !== attached);
}

function yearsIn(lines: readonly TitleLine[]): readonly number[] {
  return [...new Set(lines.flatMap(({ text }) => text.match(/\b20\d{2}\b/g) ?? []).map(Number))];
}
