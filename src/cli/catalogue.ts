import { promises as fs } from 'node:fs';
import { resolve } from 'node:path';
import type { Catalogue } from '../core/catalogue/catalogue';
import { readCatalogue } from '../core/catalogue/file';
import { done, type Outcome } from '../core/failure';
import type { CheckOptions } from '../core/rules/check';
import { fileFailure } from './failure';

/** `--catalogue` takes the id of a catalogue, or the name of a file that holds one. */
export function namesFile(catalogue: string): boolean {
  return /\.json$/i.test(catalogue);
}

interface CatalogueFile {
  readonly catalogue: Catalogue;
  /** What threads are handed: exact decimals do not travel. */
  readonly text: string;
}

/** Reads a catalogue's file; its name is taken from `folder` on. */
export async function readCatalogueFile(file: string, folder: string): Promise<Outcome<CatalogueFile>> {
  try {
    const text = (await fs.readFile(resolve(folder, file), 'utf8')).replace(/^\uFEFF/, '');
    const catalogue = readCatalogue(text);
    return catalogue.ok ? done({ catalogue: catalogue.value, text }) : catalogue;
  } catch (error) {
    return fileFailure(error, file);
  }
}

/** The same options, to judge by the catalogue of this text. */
export function judgingBy(options: CheckOptions, text: string | null): CheckOptions {
  const read = text === null ? null : readCatalogue(text);
  return read?.ok ? { ...options, catalogue: read.value.id, catalogues: [read.value] } : options;
}
