import { type Code, type CodeReading, compareCodes, leadingCode, partsOf, sectionOf } from '../values/code';

/**
 * Decides what each code cell stands for. Excel makes 1.1 of a typed 1.10, and a date of 1.3; the
 * cell alone cannot tell, but the code repeated in the content, the section it stands in and the
 * codes before and after it can. Returns one code per row, `null` where a row has none.
 */
export function settleCodes(
  rows: readonly { readonly code: CodeReading; readonly content: string }[],
): (Code | null)[] {
  const settled: (Code | null)[] = [];
  let section: Code | null = null;
  let before: Code | null = null;
  rows.forEach(({ code, content }, index) => {
    const candidates = candidatesOf(code);
    const after = nextCertain(rows, index);
    const chosen = best(candidates, (candidate) => {
      if (leadingCode(content)?.code === candidate) return 8;
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
  return settled;
}

function candidatesOf(reading: CodeReading): readonly Code[] {
  if (reading.kind === 'code') return [reading.code, ...reading.alternatives];
  const embedded = reading.kind === 'other' ? leadingCode(reading.text) : null;
  return embedded ? [embedded.code] : [];
}

function nextCertain(rows: readonly { readonly code: CodeReading }[], index: number): Code | null {
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
