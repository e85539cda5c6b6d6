import { type Code, isWithin, leadingCode, partsOf, sectionOf } from '../values/code';
import { hasPoints } from './heading';
import type { RawRow } from './row';

/** What a row is counted by, under the letter and the numeral that it stands below. */
interface Counted {
  readonly key: string;
  /** A letter, a numeral or a name opens what stands below it: numbers may begin anew there. */
  readonly opens: boolean;
  readonly code: Code | null;
  /** The key of everything that the cell may mean. */
  readonly meant: readonly string[];
  readonly row: RawRow;
}

/**
 * Whether rows count again what the rows above have counted, as those of another table do. Rows that only go on,
 * "2" after "1" or "1.2" after "1.1", do not, nor does a section that a page break names once more.
 */
export function countsAgain(above: readonly RawRow[], below: readonly RawRow[]): boolean {
  const told = countedIn([...above, ...below]);
  const counted = told.filter(({ row }) => above.includes(row));
  const known = new Set<string>();
  let unique = true;
  for (const { key, opens, code } of counted) {
    if (!opens && code !== null && partsOf(code).length === 1 && known.has(key)) unique = false;
    known.add(key);
  }
  const last = counted.at(-1);
  const open = counted.findLast(({ opens }) => opens)?.key;
  for (const each of told.slice(counted.length)) {
    if (each.opens ? each.key === open : isOpen(each, last?.code ?? null)) continue;
    // Numbers that begin anew within one table say nothing of another.
    if (!unique && !each.opens && each.code !== null && partsOf(each.code).length === 1) continue;
    const there = each.meant.filter((key) => known.has(key)).length;
    // A number keeps no final zero: "1.1" behind 1.9 is 1.10.
    if (there > 0 && there < each.meant.length) continue;
    return there > 0;
  }
  return false;
}

/** Whether a row says once more where the last row above belongs: its section, or what stands there without points. */
function isOpen({ code, row }: Counted, last: Code | null): boolean {
  if (code === null || last === null) return false;
  if (partsOf(last).length > 1 && code === sectionOf(last)) return true;
  return !hasPoints(row.points) && (code === last || isWithin(last, code));
}

function countedIn(rows: readonly RawRow[]): Counted[] {
  let [letter, numeral] = ['', ''];
  return rows.flatMap((row): Counted[] => {
    const { code, content, heading, kind } = row;
    if (kind === 'total' || kind === 'repeatedHeader') return [];
    const opening = (key: string) => [{ key, opens: true, code: null, meant: [key], row }];
    if (code.kind === 'other' && /^[A-H][.)]?$/.test(code.text)) {
      [letter, numeral] = [code.text.charAt(0), ''];
      return opening(letter);
    }
    const number = heading?.code ?? (code.kind === 'code' && code.written === 'roman' ? code.code : null);
    if (number !== null) {
      numeral = `${letter}/${number}`;
      return opening(numeral);
    }
    if (code.kind !== 'code' && code.kind !== 'other') return [];
    const named = leadingCode(code.kind === 'other' ? code.text : content)?.code;
    const own = named ?? (code.kind === 'code' ? code.code : null);
    if (own === null) return [];
    const keyOf = (each: Code) => `${letter}/${numeral}/${each}`;
    const others = named || code.kind !== 'code' ? [] : code.alternatives;
    return [{ key: keyOf(own), opens: false, code: own, meant: [own, ...others].map(keyOf), row }];
  });
}
