import { done, failed, type Outcome } from '../failure';
import * as z from '../schema';
import { sameWaiver, type Waiver, waiverSchema } from './waiver';

const VERSION = 1;

const settingsSchema = z.strictObject({
  version: z.literal(VERSION),
  waivers: z.array(waiverSchema),
});

/** What travels with a workbook: the decisions of those who work on it. */
export type Settings = z.output<typeof settingsSchema>;

export const NO_SETTINGS: Settings = { version: VERSION, waivers: [] };

/** In letters; far beyond what anybody decides, and well below what is slow to read. */
const LONGEST = 2_000_000;

/**
 * Reads the text that a workbook keeps. Fails with `settings/newer` when a later version of the program
 * wrote it, `settings/damaged` when it is anything else than settings.
 */
export function readSettings(text: string | null): Outcome<Settings> {
  if (text === null) return done(NO_SETTINGS);
  const data = text.length > LONGEST ? null : parse(text);
  if (isNewer(data)) return failed({ code: 'settings/newer' });
  const read = settingsSchema.safeParse(data);
  return read.success ? done(read.data) : failed({ code: 'settings/damaged' });
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

export function revoking(settings: Settings, waiver: Waiver): Settings {
  return { ...settings, waivers: settings.waivers.filter((other) => !sameWaiver(other, waiver)) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isNewer(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'version' in data &&
    typeof data.version === 'number' &&
    data.version > VERSION
  );
}
