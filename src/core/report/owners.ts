import { fold, tidy } from '../values/text';
import { readUnits, type Unit, type UnitMention } from '../values/unit';

/** Who has to do something: however it is spelled, one owner has one key. */
export interface Owner {
  readonly key: string;
  readonly name: string;
  /** Other right spellings of it, for where there is little room. */
  readonly otherNames: readonly string[];
  /** Somebody in particular: no "Các cơ quan, đơn vị có liên quan", no "Theo phân công tại Quyết định …". */
  readonly named: boolean;
}

/** The owners that a cell names, each once. */
export function ownersIn(text: string, units: readonly Unit[]): Owner[] {
  // Semicolons and lines divide names that a list of units does not know; commas stand inside names too.
  const mentions = text.split(/[;\n]/).flatMap((part) => readUnits(part, units));
  return [...new Map(mentions.map(ownerOf).map((owner) => [owner.key, owner])).values()];
}

function ownerOf({ text, unit, how }: UnitMention): Owner {
  if (unit) {
    const otherNames = [...unit.accepted, ...unit.aliases];
    return { key: `unit ${unit.name}`, name: unit.name, otherNames, named: true };
  }
  const name = tidy(text).replaceAll('\n', ' ');
  // The commune's own committee needs no place to be known by; nor does "Hội Nông dân xã".
  const key = how === 'committee' ? 'committee' : fold(name).replace(/ (?:xa|phuong)$/, '');
  const named = how !== 'group' && how !== 'reference';
  return { key, name: name.charAt(0).toUpperCase() + name.slice(1), otherNames: [], named };
}
