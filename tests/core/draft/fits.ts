import type { CellLook, SheetDraft } from '../../../src/core/draft/draft';
import { LOOKS, strong } from '../../../src/core/draft/looks';
import { textHeight } from '../../../src/core/draft/measure';
import { headerRowOf } from '../../../src/core/draft/table';
import { textOf } from '../../../src/core/sheet/snapshot';

/** What is usual in a column, by how it is headed. */
const USUAL: readonly (readonly [heading: RegExp, texts: readonly string[], look: CellLook])[] = [
  [/thời (?:gian|hạn)|^hạn/i, ['31/12/2026', 'III/2026'], LOOKS.short],
  [/^tiêu chí$/i, ['3.10.2'], LOOKS.short],
  [/^(?:stt|tt)$/i, ['VIII', '100'], LOOKS.short],
  [/^số$/i, ['VIII.12'], LOOKS.short],
  [/^điểm/i, ['100,25'], strong(LOOKS.short)],
];

/** What a draft's columns break although it is one word or one figure: headings, dates, codes, points. */
export function brokenIn(draft: SheetDraft): string[] {
  const header = draft.rows[headerRowOf(draft)]?.cells ?? [];
  return header.flatMap(({ value, look }, column) => {
    const title = textOf(value);
    const width = draft.widths[column] ?? 0;
    const fits = (text: string, as: CellLook) => textHeight(text, as, width) === textHeight('', as, width);
    const [, texts = [], usual = LOOKS.short] = USUAL.find(([heading]) => heading.test(title)) ?? [];
    return [
      ...title.split(' ').filter((word) => !fits(word, look)),
      ...texts.filter((text) => !fits(text, usual)),
    ].map((text) => `${title}: ${text}`);
  });
}
