import { promises as fs } from 'node:fs';
import { resolve } from 'node:path';
import { readCatalogue } from '../core/catalogue/file';
import { done, failed, type Outcome } from '../core/failure';
import type { CheckOptions } from '../core/rules/check';

/** `--catalogue` takes the id of a catalogue, or the name of a file that holds one. */
export function namesFile(catalogue: string): boolean {
  return /\.json$/i.test(catalogue);
}

/** The text of a catalogue's file, known to be one. Its name is taken from `folder` on. */
export async function readCatalogueFile(file: string, folder: string): Promise<Outcome<string>> {
  try {
    const text = await fs.readFile(resolve(folder, file), 'utf8');
    const catalogue = readCatalogue(text.replace(/^\uFEFF/, ''));
    return catalogue.ok ? done(text.replace(/^\uFEFF/, '')) : catalogue;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return failed({ code: missing ? 'file/not-found' : 'file/unreadable', file });
  }
}

/** The same options, to judge by the catalogue of this text. Threads are handed the text: exact decimals do not travel. */
export function judgingBy(options: CheckOptions, text: string | null): CheckOptions {
  const read = text === null ? null : readCatalogue(text);
  return read?.ok ? { ...options, catalogue: read.value.id, catalogues: [read.value] } : options;
}
