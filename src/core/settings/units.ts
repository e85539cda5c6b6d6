import { COMMUNE_UNITS } from '../values/commune-units';
import { fold, tidy } from '../values/text';
import type { Unit } from '../values/unit';
import type { Settings } from './settings';

/** The units that a workbook with these settings is judged by. */
export function unitsOf({ units }: Settings): readonly Unit[] {
  return units ?? COMMUNE_UNITS;
}

/** With a list of units as somebody typed it; one that is empty, or that every commune has, is not kept. */
export function withUnits(settings: Settings, units: readonly Unit[]): Settings {
  const tidied = units
    .map(({ name, accepted, aliases }) => ({
      name: tidy(name),
      accepted: filled(accepted),
      aliases: filled(aliases),
    }))
    .filter(({ name }) => name !== '');
  const usual = tidied.length === 0 || JSON.stringify(tidied) === JSON.stringify(COMMUNE_UNITS);
  return { ...settings, units: usual ? null : tidied };
}

/** Of each unit, whether one before it has the same name; capitals, marks and spaces tell no units apart. */
export function doubledIn(units: readonly Unit[]): readonly boolean[] {
  const names = units.map(({ name }) => fold(tidy(name)));
  return names.map((name, index) => name !== '' && names.indexOf(name) < index);
}

/** Names in one line, divided by semicolons: units' names have commas of their own. */
export function namesIn(text: string): string[] {
  return text.split(';');
}

export function namesAsText(names: readonly string[]): string {
  return names.join('; ');
}

function filled(names: readonly string[]): string[] {
  return names.map(tidy).filter((name) => name !== '');
}
