import type { Annex } from '../../annex/annex';
import { cellOf, criteria } from '../../annex/query';
import { attachmentLine } from '../../annex/title';
import { readDeadline } from '../../values/deadline';
import { fold } from '../../values/text';
import { MENDED_IN } from '../deadline/read';
import { defineRule } from '../rule';

const TASKS_OF = /\b(?:nhiem vu|ke hoach|chuong trinh|cong tac)\b.*\bnam (20\d{2})\b/;

/** A title that promises a year other than that of its own deadlines [domain C.6, 7]. */
export const titleOtherYear = defineRule<{ readonly year: number; readonly plan: number }>()({
  meta: { name: 'title/other-year', severity: 'warning', phase: 'workbook' },
  *check({ annex }) {
    const counts = deadlineYears(annex);
    const years = counts.map(([year]) => year);
    const [first, most = 0] = counts[0] ?? [];
    const attached = attachmentLine(annex);
    // The only time that a task names does not overrule the title: that time is reported.
    if (first === undefined || (annex.layout.rows === 'tasks' && most < 2)) return;
    for (const line of annex.title) {
      if (line === attached) continue;
      const text = fold(line.text);
      const pattern = annex.layout.rows === 'tasks' ? TASKS_OF : MENDED_IN;
      const year = Number(pattern.exec(text)?.[1] ?? first);
      const named = (text.match(/\b20\d{2}\b/g) ?? []).map(Number);
      // "Kế hoạch năm 2026, kết quả năm 2025": a task annex whose title names the year at all is right.
      if (
        years.includes(year) ||
        (annex.layout.rows === 'tasks' && named.some((each) => years.includes(each)))
      )
        continue;
      yield { at: { row: line.row, column: line.column }, data: { year, plan: first } };
    }
  },
});

/** The years that the deadlines name and how often, the commonest first. */
function deadlineYears(annex: Annex): (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const row of criteria(annex)) {
    const cell = cellOf(annex, row, 'deadline');
    const lines = typeof cell.value === 'string' ? cell.value.split('\n') : [cell.value];
    for (const value of lines) {
      const deadline = readDeadline({ ...cell, value }, null);
      const [from, to] =
        deadline.kind === 'date'
          ? [deadline.date.year, deadline.date.year]
          : deadline.kind === 'period'
            ? [deadline.from.year, deadline.to.year]
            : [1, 0];
      for (let year = from; year <= to; year++) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
