import type { Annex, AnnexRow } from '../../annex/annex';
import type { Field } from '../../annex/layout';
import { textIn } from '../../annex/query';
import { isBlankText, tidy } from '../../values/text';
import { repeatsAbove } from '../ditto';
import { defineRule } from '../rule';
import { textCells } from './cells';

/**
 * Endings after which Vietnamese goes on. Words that often do end a sentence ("có", "được", "theo",
 * "trên", "xem xét và quyết định") are left out: better to miss one than to cry wolf.
 */
const DANGLING = [
  /(?:^|\s)(?:và|hoặc|của|các|những|về|cho|tại|thuộc|với|để|bằng|nhằm|giữa|đã|sẽ|đang|bị|do|trong)$/iu,
  /(?:UBND|[ỦU]y ban nhân dân|HĐND|Hội đồng nhân dân) cấp$/iu,
  // "sử dụng ngân(sách)"
  /(?:sử dụng|chi|nguồn|dự toán|thu|từ) ngân$/iu,
  /(?<!xem xét) và quyết định$/iu,
  /[,(\-–]$/u,
];

/** Words whose second half would be dangling alone: "khắc phục tồn tại", "đơn vị trực thuộc", "nêu rõ lý do". */
const COMPOUND =
  /(?:^|\s)(?:tồn tại|hiện tại|trực thuộc|phụ thuộc|lệ thuộc|thiết bị|chuẩn bị|trang bị|dự bị|lý do|lí do|tự do|công bằng|cân bằng|văn bằng|đồng bằng|bên trong)$/iu;

/** A text that stops in mid-phrase, as when a row was cut or a cell copied in part [domain C.3, 10 and 13]. */
export const textCutOff = defineRule<{ readonly end: string }>()({
  meta: { name: 'text/cut-off', severity: 'warning', phase: 'cell' },
  *check({ annex }) {
    for (const { row, field, at, text } of textCells(annex)) {
      const clean = tidy(text);
      if (field === 'deadline' || isBlankText(clean) || !dangles(clean)) continue;
      if (isContinued(annex, row, field) || repeatsAbove(annex, row, field)) continue;
      yield { at, criterion: row.criterion, field, data: { end: clean.split(/\s+/).slice(-3).join(' ') } };
    }
  },
});

/** Whether a tidy text ends on a word that wants another after it. */
export function dangles(text: string): boolean {
  return !COMPOUND.test(text) && DANGLING.some((ending) => ending.test(text));
}

/** The rest of a cell stands in the row below, which is reported as such. */
export function isContinued(annex: Annex, row: AnnexRow, field: Field): boolean {
  for (const below of annex.rows.slice(annex.rows.indexOf(row) + 1)) {
    if (below.kind === 'continuation' && textIn(annex, below, field).trim() !== '') return true;
    if (below.kind !== 'continuation' && below.kind !== 'repeatedHeader' && below.kind !== 'blank')
      return false;
  }
  return false;
}
