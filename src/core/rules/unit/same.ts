import { fold } from '../../values/text';
import { readUnits, type Unit } from '../../values/unit';

/** Whether two cells name the same: the same words, or two spellings of one unit. */
export function namesSame(a: string, b: string, units: readonly Unit[]): boolean {
  if (fold(a) === fold(b)) return true;
  const [mine, ...others] = readUnits(a, units);
  const [theirs, ...more] = readUnits(b, units);
  const unit = mine?.unit ?? null;
  return unit !== null && unit === theirs?.unit && others.length === 0 && more.length === 0;
}
