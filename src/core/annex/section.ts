import type { Code } from '../values/code';
import { readCode } from '../values/code';
import { tidy } from '../values/text';

/** "Lĩnh vực 1: Chỉ đạo", "II. CẢI CÁCH THỂ CHẾ", "3) Cải cách …"; a bare "1" or "1.1" is none. */
const ORDINAL = /^(lĩnh vực|phần|mục)?[ .:]*(\d{1,2}|[IVX]{1,5})(?:[ ]*[.:)–—-]+[ ]*|[ ]+)(?=\p{L})/iu;

/** A section's number that stands before its name in one cell. */
export interface SectionHeading {
  readonly code: Code;
  /** "Lĩnh vực" or the like stands before it: it can be nothing else. */
  readonly named: boolean;
  readonly written: 'roman' | 'number';
  /** What follows the number. */
  readonly name: string;
}

/** Reads a section's number at the head of its name; `null` when the text does not begin with one. */
export function readSectionHeading(text: string): SectionHeading | null {
  const whole = tidy(text);
  const [head, prefix, ordinal = ''] = ORDINAL.exec(whole) ?? [];
  if (head === undefined) return null;
  // "1 cửa", "12 kỳ/năm": without its dot a number only counts.
  if (prefix === undefined && /^[^.:)–—-]*$/.test(head)) return null;
  const code = readCode({ value: ordinal, formula: null, format: '@' });
  const name = whole.slice(head.length);
  if (code.kind !== 'code') return null;
  const written = code.written === 'roman' ? 'roman' : 'number';
  return { code: code.code, named: prefix !== undefined, written, name };
}
