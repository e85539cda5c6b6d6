import { type Code, type CodeReading, compareCodes, leadingCode, partsOf, sectionOf } from '../values/code';
import type { AnnexRow, RowKind } from './annex';
import type { SectionHeading } from './section';

interface Row {
  readonly kind: RowKind;
  readonly code: CodeReading;
  readonly content: string;
  readonly heading: SectionHeading | null;
}

/**
 * Decides what each row stands for. Excel makes 1.1 of a typed 1.10, and a date of 1.3; the
 * cell alone cannot tell, but the code repeated in the content, the section it stands in and the
 * codes before and after it can. Returns one code per row, `null` where a row has none.
 */
export function settleCodes(rows: readonly Row[]): (Code | null)[] {
  const settled: (Code | null)[] = [];
  const numerals = rows.some(({ code }) => code.kind === 'code' && code.written === 'roman');
  let section: Code | null = null;
  let before: Code | null = null;
  rows.forEach((row, index) => {
    const after = nextCertain(rows, index);
    const candidates = candidatesOf(row, numerals).filter((code) => isLikely(code, row, before, after));
    const chosen = best(candidates, (candidate) => {
      if (leadingCode(row.content)?.code === candidate) return 8;
      const inSection = section !== null && sectionOf(candidate) === section ? 4 : 0;
      const follows = before === null || compareCodes(before, candidate) < 0 ? 2 : 0;
      const precedes = after === null || compareCodes(candidate, after) < 0 ? 1 : 0;
      return inSection + follows + precedes;
    });
    settled.push(chosen);
    if (chosen === null) return;
    before = chosen;
    if (partsOf(chosen).length === 1) section = chosen;
  });
  return rows.some((row) => numeralOf(row) !== null) ? renumbered(rows, settled) : settled;
}

/**
 * Whether a code may be meant at all. A number loses its zero only at the end of ten rows: 1.10 stands right
 * after 1.9 or right before 1.11, or its content says so; anywhere else 1.1 is 1.1, out of order at worst.
 */
function isLikely(candidate: Code, { code, content }: Row, before: Code | null, after: Code | null): boolean {
  if (code.kind !== 'code' || code.written !== 'number' || candidate === code.code) return true;
  const neighbours = [next(candidate, -1), next(candidate, 1)];
  return leadingCode(content)?.code === candidate || before === neighbours[0] || after === neighbours[1];
}

/** The code so many places on: 1.10 → 1.9, 1.11. */
function next(code: Code, step: number): Code {
  const parts = [...partsOf(code)];
  return [...parts.slice(0, -1), (parts.at(-1) ?? 0) + step].join('.');
}

/** `numerals`: sections are numbered I, II, …, so that 1, 2, … only count the rows. */
function candidatesOf({ kind, code, content, heading }: Row, numerals: boolean): readonly Code[] {
  if (kind !== 'section' && kind !== 'criterion') return [];
  if (heading) return [heading.code];
  if (code.kind === 'code') {
    if (partsOf(code.code).length > 1) return [code.code, ...code.alternatives];
    // "5 | 1.1.2. Chất lượng …": the cell counts rows, the content has the code.
    const named = leadingCode(content)?.code;
    if (named && partsOf(named).length > 1) return [named];
    return numerals && code.written !== 'roman' ? [] : [code.code, ...code.alternatives];
  }
  const embedded = code.kind === 'other' ? leadingCode(code.text) : null;
  return embedded ? [embedded.code] : [];
}

/**
 * Roman numerals may only count the sections that are listed: "II" over 3.3.2, where section 2 lost
 * nothing. Where all criteria under one agree, it is their section; but one criterion alone says nothing against a
 * numeral that does not count: "VII" as the fourth of I, III, V and VII.
 */
function renumbered(rows: readonly Row[], codes: readonly (Code | null)[]): (Code | null)[] {
  let place = 0;
  return codes.map((code, index) => {
    const numeral = numeralOf(rows[index]);
    if (code === null || numeral === null) return code;
    const rest = codes.slice(index + 1);
    const end = rest.findIndex((other) => other !== null && partsOf(other).length === 1);
    const below = (end < 0 ? rest : rest.slice(0, end)).filter((other) => other !== null);
    const [own, ...others] = new Set(below.map(sectionOf));
    place++;
    if (own === undefined || others.length > 0) return code;
    return below.length > 1 || numeral === String(place) ? own : code;
  });
}

interface Unnumbered extends Row {
  readonly points: AnnexRow['points'];
  readonly over: Code | null;
}

/**
 * Gives the sections that lost their numbers those of the criteria below them: a row of points alone, where the
 * criteria of a section begin that has no row. Where no section has one, a single such row may be a criterion too.
 */
export function withLostNumbers(
  rows: readonly Unnumbered[],
  codes: readonly (Code | null)[],
): readonly (Code | null)[] {
  const known = new Set(codes.filter((code) => code !== null && partsOf(code).length === 1));
  const found = rows.map((row, index) => {
    if (row.over === null || codes[index] !== null) return null;
    const own = sectionOf(row.over);
    const before = codes.slice(0, index).findLast((code) => code !== null);
    const opens = !known.has(own) && (!before || sectionOf(before) !== own);
    const first = rows.slice(index + 1).find(({ code }) => code.kind !== 'blank');
    return opens && coversFirst(row, first) ? own : null;
  });
  const lost = found.filter((code) => code !== null);
  return known.size + lost.length > 1 ? codes.map((code, index) => code ?? found[index] ?? null) : codes;
}

/** A section has no fewer points than its first criterion. */
function coversFirst({ points: { maximum } }: Unnumbered, first: Unnumbered | undefined): boolean {
  const other = first?.points.maximum;
  return maximum.kind === 'score' && other?.kind === 'score' && maximum.value.gte(other.value);
}

/** What a Roman numeral numbers a section, in its own cell or at the head of its name; `null` for any other row. */
function numeralOf(row: Row | undefined): Code | null {
  if (row?.heading) return row.heading.written === 'roman' ? row.heading.code : null;
  return row?.code.kind === 'code' && row.code.written === 'roman' ? row.code.code : null;
}

function nextCertain(rows: readonly Row[], index: number): Code | null {
  for (const { code } of rows.slice(index + 1)) {
    if (code.kind === 'code' && code.alternatives.length === 0) return code.code;
  }
  return null;
}

function best(candidates: readonly Code[], weigh: (candidate: Code) => number): Code | null {
  let chosen: Code | null = null;
  let weight = -1;
  for (const candidate of candidates) {
    const own = weigh(candidate);
    if (own > weight) {
      chosen = candidate;
      weight = own;
    }
  }
  return chosen;
}
