import { readFileSync } from 'node:fs';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx/read';

/** One of the real annexes that come with the program, by its file's name. */
export async function sample(name: string): Promise<WorkbookSnapshot> {
  const file = new URL(`../../assets/samples/${name}.xlsx`, import.meta.url);
  const read = await readWorkbook(readFileSync(file));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}
