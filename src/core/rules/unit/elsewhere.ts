import { isDitto } from '../../values/ditto';
import { tidy } from '../../values/text';
import { readUnits, type Unit } from '../../values/unit';

/**
 * Whether a cell leaves it to another document to say who: "Theo phân công tại Quyết định số 1441/QĐ-UBND …". The row
 * above ("Như trên") has not to be looked up, and strokes say nothing.
 */
export function isToldElsewhere(text: string, units: readonly Unit[]): boolean {
  const mentions = readUnits(tidy(text), units);
  const refers = mentions.length > 0 && mentions.every(({ how }) => how === 'reference');
  return refers && !isDitto(text) && /\p{L}/u.test(text);
}
