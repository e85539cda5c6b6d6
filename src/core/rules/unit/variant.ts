import type { Annex, AnnexRow } from '../../annex/annex';
import { cellOf, criteria, refOf, textIn } from '../../annex/query';
import type { CellRef } from '../../sheet/address';
import { tidy } from '../../values/text';
import { readUnits, type Unit, type UnitMention } from '../../values/unit';
import { defineRule } from '../rule';

/**
 * One unit under several spellings ("Phòng Văn hóa- Xã hội", "phòng VH-XH") [domain C.3, 11]. An annex
 * that keeps to one spelling is left alone, unless that is an abbreviation.
 */
export const unitVariant = defineRule<{ readonly text: string; readonly name: string }>()({
  meta: { name: 'unit/variant', severity: 'warning', phase: 'table', fixable: true },
  *check({ annex, units }) {
    const cells = unitCells(annex, units);
    const spellings = spellingsOf(cells);
    for (const { row, field, at, text, mentions } of cells) {
      const changed = mentions.flatMap((mention) => {
        const name = mention.unit ? targetOf(mention, mention.unit, spellings) : null;
        return name === null ? [] : [{ mention, name }];
      });
      const [first] = changed;
      if (!first) continue;
      const computed = cellOf(annex, row, field).formula !== null;
      yield {
        at,
        criterion: row.criterion,
        field,
        data: { text: first.mention.text, name: first.name },
        fix: computed ? null : [{ at, value: replaceAll(text, changed) }],
      };
    }
  },
});

interface UnitCell {
  readonly row: AnnexRow;
  readonly field: 'owner' | 'coordinator' | 'monitor';
  readonly at: CellRef;
  readonly text: string;
  readonly mentions: readonly UnitMention[];
}

/** How often each spelling of each unit occurs. */
type Spellings = ReadonlyMap<
  Unit,
  ReadonlyMap<string, { readonly count: number; readonly how: UnitMention['how'] }>
>;

function unitCells(annex: Annex, units: readonly Unit[]): UnitCell[] {
  return criteria(annex).flatMap((row) =>
    (['owner', 'coordinator', 'monitor'] as const).flatMap((field) => {
      const at = refOf(annex, row, field);
      const text = textIn(annex, row, field);
      return at && text !== '' ? [{ row, field, at, text, mentions: readUnits(text, units) }] : [];
    }),
  );
}

function spellingsOf(cells: readonly UnitCell[]): Spellings {
  const spellings = new Map<Unit, Map<string, { count: number; how: UnitMention['how'] }>>();
  for (const { unit, text, how } of cells.flatMap(({ mentions }) => mentions)) {
    if (!unit) continue;
    const own = spellings.get(unit) ?? new Map<string, { count: number; how: UnitMention['how'] }>();
    const entry = own.get(tidy(text)) ?? { count: 0, how };
    own.set(tidy(text), { ...entry, count: entry.count + 1 });
    spellings.set(unit, own);
  }
  return spellings;
}

/** What a mention should read instead; `null` when it may stay. Whose unit it is stays as it is. */
function targetOf({ text, place, how }: UnitMention, unit: Unit, spellings: Spellings): string | null {
  const own = [...(spellings.get(unit) ?? [])];
  if (how === 'close' && own.length === 1) return null;
  const exact = own
    .filter(([, entry]) => entry.how === 'exact')
    .map(([spelling, { count }]) => ({ count, name: officialIn(spelling, unit) }))
    .sort((a, b) => b.count - a.count);
  const mine = how === 'exact' ? officialIn(tidy(text), unit) : exact[0]?.name;
  const kept = mine === undefined ? undefined : keptName(mine, exact, unit);
  if (how === 'exact' && kept === mine) return null;
  const target = (kept === undefined ? prevailing(own, unit) : kept + place) ?? unit.name + place;
  return tidy(text) === target ? null : target;
}

/** The official name that an exact spelling is, whose unit it is left out. */
function officialIn(spelling: string, { name, accepted }: Unit): string {
  return [name, ...accepted].find((each) => spelling === each || spelling.startsWith(`${each} `)) ?? spelling;
}

/**
 * Which of the official names this annex keeps to: the most frequent, or the first of the list. A full name beside
 * a short one is right, and nobody is told to shorten it; two short ones are one too many.
 */
function keptName(
  mine: string,
  exact: readonly { readonly name: string; readonly count: number }[],
  { name, accepted }: Unit,
): string | undefined {
  const alike = [name, ...accepted].filter((each) => ABBREVIATED.test(each) === ABBREVIATED.test(mine));
  const countOf = (each: string) =>
    exact.reduce((total, entry) => total + (entry.name === each ? entry.count : 0), 0);
  return alike.sort((a, b) => countOf(b) - countOf(a))[0];
}

/** "HĐND" */
const ABBREVIATED = /\p{Lu}{2}/u;

/** So large a share of all mentions is how this annex writes the unit. */
const PREVAILING = 0.8;

/** The spelling that nearly all mentions keep to, where but its capitals are other than the name's own. */
function prevailing(
  own: readonly (readonly [string, { readonly count: number }])[],
  { name, accepted }: Unit,
): string | null {
  const all = own.reduce((total, [, { count }]) => total + count, 0);
  const [spelling] = own.find(([, { count }]) => count >= all * PREVAILING) ?? [];
  const names = [name, ...accepted].map((each) => each.toLowerCase());
  return spelling !== undefined && names.includes(spelling.toLowerCase()) ? spelling : null;
}

function replaceAll(text: string, changes: readonly { mention: UnitMention; name: string }[]): string {
  return [...changes]
    .sort((a, b) => b.mention.start - a.mention.start)
    .reduce(
      (result, { mention, name }) =>
        result.slice(0, mention.start) + name + result.slice(mention.start + mention.text.length),
      text,
    );
}
