import type { CellLook } from './draft';

/** Letters of Times New Roman by their widths, in thousandths of its size; marks above and below do not widen them. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [250, ' .,'],
  [278, 'ijlt/:;\\|'],
  [333, 'frI-()!`[]'],
  [389, 'sJ'],
  [444, 'acez?“”'],
  [556, 'FPSơư'],
  [611, 'ELTZ'],
  [667, 'BCRƠƯ'],
  [722, 'ADGHKNOQUVXYĐw'],
  [778, 'm&'],
  [889, 'M'],
  [944, 'W'],
  [1000, '—…%'],
];
const USUAL_WIDTH = 500;
const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
const BOLDER = 1.07;
/** A line of 12 points is 15.75 high in Excel. */
const LINE_HEIGHT = 1.3125;
/** What a cell keeps free at its sides, in points. */
const PADDING = 5;
/** Other programs set the same text a little wider. */
const SAFETY = 1.04;

/** How high a cell of this width must be to show its text, in points. */
export function textHeight(text: string, look: CellLook, width: number): number {
  return linesIn(text, look, width) * look.size * LINE_HEIGHT;
}

function linesIn(text: string, look: CellLook, width: number): number {
  const room = Math.max(width - PADDING, look.size);
  const paragraphs = text.split('\n');
  if (!look.wrap) return paragraphs.length;
  return paragraphs.reduce((lines, paragraph) => lines + linesOf(paragraph, look, room), 0);
}

/** Word by word, as they are set; a word wider than the cell is broken. */
function linesOf(paragraph: string, look: CellLook, room: number): number {
  const space = widthOf(' ', look);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = widthOf(word, look);
    const needed = used === 0 ? width : used + space + width;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    const broken = Math.max(0, Math.ceil(width / room) - 1);
    lines += broken;
    used = width - broken * room;
  }
  return lines;
}

function widthOf(text: string, { size, bold }: CellLook): number {
  let thousandths = 0;
  for (const letter of text) thousandths += WIDTH_OF.get(letter) ?? WIDTH_OF.get(bare(letter)) ?? USUAL_WIDTH;
  return (thousandths / 1000) * size * (bold ? BOLDER : 1) * SAFETY;
}

/** The letter without its accents: `ề` → `e`. */
function bare(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}
