import { promises as fs } from 'node:fs';
import { resolve } from 'node:path';
import { done, failed, type Outcome } from '../core/failure';
import { type CheckOptions, checkWorkbook } from '../core/rules/check';
import { sayFailure } from '../messages/vi';
import { MAX_FILE_BYTES, readWorkbook, tooLarge } from '../xlsx/read';
import { fileFailure } from './failure';
import { annexInWords, type FileReport, notChecked } from './report';

/** Judges one file; its name is taken from `folder` on. What cannot be read is a failure of this file alone. */
export async function judgeFile(file: string, folder: string, options: CheckOptions): Promise<FileReport> {
  const bytes = await readBytes(file, folder);
  const workbook = bytes.ok ? await readWorkbook(bytes.value) : bytes;
  const outcome = workbook.ok ? checkWorkbook(workbook.value, options) : workbook;
  return outcome.ok
    ? { file, failure: null, annexes: outcome.value.map(annexInWords) }
    : notChecked(file, outcome.failure.code, sayFailure(outcome.failure));
}

/** Asks what it is first: a folder, a device or a film of ten gigabytes is not read at all. */
async function readBytes(file: string, folder: string): Promise<Outcome<Uint8Array>> {
  try {
    const handle = await fs.open(resolve(folder, file));
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return failed({ code: 'file/not-workbook' });
      return stats.size > MAX_FILE_BYTES ? tooLarge(stats.size) : done(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return fileFailure(error, file);
  }
}
