import { defineRule } from '../rule';
import { textCells } from './cells';

/**
 * Slips of the keyboard or of a scanner that real annexes were sent with, and what was meant. Only such as
 * mean nothing else: "Chi số tiền" is right, "Chi số CCHC" is not [domain C.3, 18; C.6, 7; C.7, 5].
 */
const SLIPS: readonly (readonly [wrong: RegExp, right: string | ((wrong: string) => string)])[] = [
  [word('đơn đốc'), 'đôn đốc'],
  [word('hực hiện'), 'thực hiện'],
  [word('cac(?= (?:cơ quan|đơn vị|phòng|ban|ngành|tổ chức)(?!\\p{L}))'), 'các'],
  [word('chi số(?= (?:CCHC|cải cách hành chính|hài lòng|PAR|SIPAS|đánh giá)(?!\\p{L}))'), 'chỉ số'],
  [word('công thông tin điện tử'), 'cổng thông tin điện tử'],
  [word('có cáo báo cáo'), 'có báo cáo'],
  [word('tỉnh giản biên chế'), 'tinh giản biên chế'],
  [word('kết luật(?= (?:sau )?(?:thanh tra|kiểm tra|kiểm toán))'), 'kết luận'],
  [word('CHCC'), 'CCHC'],
  [/(?<=nhân tạo \(?)AL(?!\p{L})/gu, 'AI'],
  [/\p{L}+ +\.(?=\s|$)/gu, (wrong) => wrong.replace(/ +/, '')],
];

export interface Slip {
  readonly wrong: string;
  readonly right: string;
}

/** Letters wrong or missing in a word that is known for it; the whole cell is offered mended. */
export const textMisspelt = defineRule<{ readonly slips: readonly Slip[] }>()({
  meta: { name: 'text/misspelt', severity: 'advice', phase: 'cell', suggests: true },
  *check({ annex }) {
    for (const { row, field, at, text, computed } of textCells(annex)) {
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

function word(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'giu');
}

/** With a capital where the slip had one. */
function cased(right: string, wrong: string): string {
  const first = wrong.charAt(0);
  return first === first.toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1);
}
