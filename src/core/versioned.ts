import * as z from './schema';

/** In letters; far beyond what anybody writes, and well below what is slow to read. */
const LONGEST = 2_000_000;

type Versioned<Value> =
  | { readonly ok: true; readonly value: Value }
  /** `newer`: a later version of the program wrote it. `damaged`: it is anything else than what was looked for. */
  | { readonly ok: false; readonly problem: 'newer' | 'damaged' };

/** Reads JSON that says in `version` by which form it was written. Nothing written in it makes this throw. */
export function readVersioned<Schema extends z.ZodMiniType>(
  schema: Schema,
  version: number,
  text: string,
): Versioned<z.output<Schema>> {
  const data = text.length > LONGEST ? null : parse(text);
  const read = z.safeParse(schema, data);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, problem: versionOf(data) > version ? 'newer' : 'damaged' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function versionOf(data: unknown): number {
  const named = typeof data === 'object' && data !== null && 'version' in data;
  return named && typeof data.version === 'number' ? data.version : 0;
}
