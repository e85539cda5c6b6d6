import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx/read';

/** Opens the workbooks of a folder one after another with the reader of the check, and judges nothing. */
async function openAll(folder: string): Promise<void> {
  for (const file of readdirSync(folder)) {
    const read = await readWorkbook(new Uint8Array(readFileSync(join(folder, file))));
    if (!read.ok) throw new Error(read.failure.code);
  }
}

void openAll(process.argv[2] ?? '.');
