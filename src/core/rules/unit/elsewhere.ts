import { fold, tidy } from '../../values/text';
import { readUnits, type Unit } from '../../values/unit';

/** "Như trên", "-nt-": the row above says who; nothing has to be looked up. */
const DITTO = /^(?:nhu tren|["'/ -]*(?:nt)?["'/ -]*)$/;

/** Whether a cell leaves it to another document to say who: "Theo phân công tại Quyết định số 1441/QĐ-UBND …". */
export function isToldElsewhere(text: string, units: readonly Unit[]): boolean {
  const mentions = readUnits(tidy(text), units);
  const refers = mentions.length > 0 && mentions.every(({ how }) => how === 'reference');
  return refers && !DITTO.test(fold(text));
}
