import { done, failed, type Outcome } from '../failure';
import * as z from '../schema';
import { readVersioned } from '../versioned';
import { type Catalogue, catalogueSchema } from './catalogue';

const VERSION = 1;

/** Reads a catalogue's file. Fails with `catalogue/newer` or `catalogue/damaged`. */
export function readCatalogue(text: string): Outcome<Catalogue> {
  const read = readVersioned(catalogueSchema, VERSION, text);
  return read.ok ? done(read.value) : failed({ code: `catalogue/${read.problem}` });
}

/** A catalogue's file: JSON to be passed on, and to be read by people who want to. */
export function writeCatalogue(catalogue: Catalogue): string {
  return JSON.stringify(z.encode(catalogueSchema, catalogue), null, 2);
}
