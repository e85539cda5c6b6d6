import type { Refusal } from '../draft/draft';
import { fold } from '../values/text';
import type { Unit } from '../values/unit';
import { unlistedHint } from './words';

/** In letters, commas included: what a drop-down list can hold without cells of its own. */
const LIST_ROOM = 255;

/** By Nghị định 150/2025/NĐ-CP the one has Phòng Kinh tế and the other Phòng Kinh tế, Hạ tầng và Đô thị. */
const ONLY_IN: readonly { readonly kind: RegExp; readonly units: readonly string[] }[] = [
  { kind: /\bxa\b/, units: ['Phòng Kinh tế', 'Công an xã'] },
  { kind: /\bphuong\b/, units: ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Công an phường'] },
];

/**
 * The drop-down list of the units that may own a criterion of this issuer ("UBND xã …"). A name with a comma would
 * fall apart in it; the hint names those that are left out.
 */
export function unitList(
  units: readonly Unit[],
  issuer: string,
): { readonly items: readonly string[]; readonly hint?: Refusal } {
  const kind = ONLY_IN.find((each) => each.kind.test(fold(issuer)));
  const elsewhere = kind ? ONLY_IN.filter((each) => each !== kind).flatMap((each) => each.units) : [];
  const names = units.map(({ name }) => name).filter((name) => !elsewhere.includes(name));
  const items: string[] = [];
  const unlisted: string[] = [];
  for (const name of names) {
    const fits = !name.includes(',') && [...items, name].join(',').length <= LIST_ROOM;
    (fits ? items : unlisted).push(name);
  }
  return unlisted.length === 0 ? { items } : { items, hint: unlistedHint(unlisted) };
}
