import { BUILTIN_CATALOGUES } from '../catalogue/builtin';
import { type Catalogue, catalogueSchema } from '../catalogue/catalogue';
import { done, failed, type Outcome } from '../failure';
import * as z from '../schema';
import { FIRST_YEAR, LAST_YEAR } from '../values/year';
import { readVersioned } from '../versioned';
import { sameWaiver, type Waiver, waiverSchema } from './waiver';

const VERSION = 1;

const unitSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  accepted: z.array(z.string()),
  aliases: z.array(z.string()),
});

const settingsSchema = z.strictObject({
  version: z.literal(VERSION),
  /** Id of the catalogue to judge by; without it, or where it is not known, the one that fits. */
  catalogue: z.nullable(z.string()),
  /** Imported catalogues. */
  catalogues: z.array(catalogueSchema),
  /** The year in which the plan is carried out; without it the annex's title tells. */
  planYear: z.nullable(z.int().check(z.minimum(FIRST_YEAR), z.maximum(LAST_YEAR))),
  /** The units that may own a criterion; without them those that every commune has. */
  units: z.nullable(z.array(unitSchema).check(z.minLength(1))),
  waivers: z.array(waiverSchema),
});

/** What travels with a workbook: the decisions of those who work on it. */
export type Settings = z.output<typeof settingsSchema>;

export const NO_SETTINGS: Settings = {
  version: VERSION,
  catalogue: null,
  catalogues: [],
  planYear: null,
  units: null,
  waivers: [],
};

/**
 * Reads the text that a workbook keeps. Fails with `settings/newer` when a later version of the program
 * wrote it, `settings/damaged` when it is anything else than settings.
 */
export function readSettings(text: string | null): Outcome<Settings> {
  if (text === null) return done(NO_SETTINGS);
  const read = readVersioned(settingsSchema, VERSION, text);
  return read.ok ? read : failed({ code: `settings/${read.problem}` });
}

/** The same, where what cannot be read counts as nothing: a check tells of it. */
export function settingsOrNone(text: string | null): Settings {
  const read = readSettings(text);
  return read.ok ? read.value : NO_SETTINGS;
}

/** The text to keep in a workbook; `null` when there is nothing to keep. */
export function writeSettings(settings: Settings): string | null {
  const text = JSON.stringify(z.encode(settingsSchema, settings));
  return text === JSON.stringify(NO_SETTINGS) ? null : text;
}

/** With a waiver more, in place of one that lets the same stand. */
export function waiving(settings: Settings, waiver: Waiver): Settings {
  return { ...settings, waivers: [...revoking(settings, waiver).waivers, waiver] };
}

/** Without a waiver: what it let stand is reported again. */
export function revoking(settings: Settings, waiver: Waiver): Settings {
  return { ...settings, waivers: settings.waivers.filter((other) => !sameWaiver(other, waiver)) };
}

/** With a catalogue more, which from now on is the one to judge by. */
export function adopting(settings: Settings, catalogue: Catalogue): Settings {
  return { ...settings, catalogue: catalogue.id, catalogues: [...settings.catalogues, catalogue] };
}

/** Without a catalogue; where it was the one to judge by, none is chosen any more. */
export function dropping(settings: Settings, id: string): Settings {
  const catalogues = settings.catalogues.filter((other) => other.id !== id);
  return { ...settings, catalogue: settings.catalogue === id ? null : settings.catalogue, catalogues };
}

/** With another title for a catalogue that the workbook keeps; it stays as it is where the workbook keeps none such. */
export function renaming(settings: Settings, id: string, title: string): Settings {
  const catalogues = settings.catalogues.map((other) => (other.id === id ? { ...other, title } : other));
  return { ...settings, catalogues };
}

/** Every catalogue that a workbook with these settings can be judged by; its own come first. */
export function knownCatalogues({ catalogues }: Settings): readonly Catalogue[] {
  return [...catalogues, ...BUILTIN_CATALOGUES];
}
