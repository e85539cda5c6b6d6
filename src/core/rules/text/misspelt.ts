import { defineRule } from '../rule';
import { textCells } from './cells';

/**
 * Slips of the keyboard or of a scanner that real annexes were sent with, and what was meant. Only such as
 * mean nothing else: "Chi số tiền" is right, "Chi số CCHC" is not [domain C.3, 18; C.6, 7; C.7, 5].
 */
const WORDS: readonly (readonly [wrong: string, right: string])[] = [
  ['đơn đốc', 'đôn đốc'],
  ['(?<!t)hực hiện', 'thực hiện'],
  ['cac(?= (?:cơ quan|đơn vị|phòng|ban|ngành|tổ chức)(?!\\p{L}))', 'các'],
  ['chi số(?= (?:CCHC|cải cách hành chính|hài lòng|PAR|SIPAS|đánh giá)(?!\\p{L}))', 'chỉ số'],
  ['công thông tin điện tử', 'cổng thông tin điện tử'],
  ['có cáo báo cáo', 'có báo cáo'],
  ['tỉnh giản biên chế', 'tinh giản biên chế'],
  ['kết luật(?= (?:sau )?(?:thanh tra|kiểm tra|kiểm toán))', 'kết luận'],
  ['CHCC', 'CCHC'],
];
const SLIPS: readonly (readonly [wrong: RegExp, right: string | ((wrong: string) => string)])[] = [
  ...WORDS.map(([wrong, right]): [RegExp, string] => [
    new RegExp(`(?<!\\p{L})${wrong}(?!\\p{L})`, 'giu'),
    right,
  ]),
  [/(?<=nhân tạo \(?)AL(?!\p{L})/gu, 'AI'],
  [/(?<!\p{L})\p{L}+ +\.(?=\s|$)/gu, (wrong) => wrong.replace(/ +/, '')],
];
/** What most texts have nothing of, so that they need no closer look: the slips without what must follow them. */
const ANY = new RegExp(`${WORDS.map(([wrong]) => wrong.replace(/\(\?=.*/, '')).join('|')}|AL| \\.`, 'iu');

interface Slip {
  readonly wrong: string;
  readonly right: string;
}

/** Letters wrong or missing in a word that is known for it; the whole cell is offered mended. */
export const textMisspelt = defineRule<{ readonly slips: readonly Slip[] }>()({
  meta: { name: 'text/misspelt', severity: 'advice', phase: 'cell', suggests: true },
  *check({ annex }) {
    for (const { row, field, at, text, computed } of textCells(annex)) {
      if (!ANY.test(text)) continue;
      const slips: Slip[] = [];
      const value = SLIPS.reduce(
        (mended, [wrong, right]) =>
          mended.replace(wrong, (found) => {
            const slip = {
              wrong: found,
              right: typeof right === 'string' ? cased(right, found) : right(found),
            };
            slips.push(slip);
            return slip.right;
          }),
        text,
      );
      if (slips.length === 0) continue;
      const label = slips.map(({ right }) => right).join('; ');
      const suggestions = computed ? [] : [{ label, changes: [{ at, value }] }];
      yield { at, criterion: row.criterion, field, data: { slips }, suggestions };
    }
  },
});

/** With a capital where the slip had one. */
function cased(right: string, wrong: string): string {
  const first = wrong.charAt(0);
  return first === first.toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1);
}
