import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { readWorkbook } from '../../../src/xlsx/read';

/** Saves the workbook of the try-out page as a file and gives its path. */
export async function download(page: Page): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'annex-')), 'phu-luc.xlsx');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải về' }).click(),
  ]);
  await saved.saveAs(file);
  return file;
}

export async function open(file: string): Promise<WorkbookSnapshot> {
  const read = await readWorkbook(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}
