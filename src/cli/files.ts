import { promises as fs } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { folderFailure } from '../messages/terminal';
import { type FileReport, notChecked } from './report';

/** What is to be judged, in the order in which it was typed; a folder without any file has its report already. */
export type Listed = string | FileReport;

const natural = new Intl.Collator('vi', { numeric: true });

/**
 * The files typed, and those in the folders typed and in their folders, as people sort names: xã 2 before
 * xã 10. Each file once; none of the files that Excel keeps beside an open one (`~$…`).
 */
export async function listFiles(typed: readonly string[], start: string): Promise<readonly Listed[]> {
  const listed: Listed[] = [];
  const known = new Set<string>();
  for (const name of typed) {
    for (const entry of await listOne(name, start)) {
      const place = typeof entry === 'string' ? resolve(start, entry) : entry.file;
      if (!known.has(place)) listed.push(entry);
      known.add(place);
    }
  }
  return listed;
}

async function listOne(name: string, start: string): Promise<readonly Listed[]> {
  if (isLockFile(basename(name))) return [];
  const kind = await fs.stat(resolve(start, name)).catch(() => null);
  if (!kind && !/\.\w+$/.test(basename(name))) return [failure('folder/not-found', name)];
  // A file that is not there or may not be opened has its own words for that.
  if (!kind?.isDirectory()) return [name];
  const found = await listFolder(name, start);
  return found.length > 0 ? found : [failure('folder/empty', name)];
}

/** Links to folders are not followed: they may lead in circles. */
async function listFolder(folder: string, start: string): Promise<readonly Listed[]> {
  const entries = await fs.readdir(resolve(start, folder), { withFileTypes: true }).catch(() => null);
  if (!entries) return [failure('folder/unreadable', folder)];
  const listed: Listed[] = [];
  for (const entry of entries.sort((a, b) => natural.compare(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) listed.push(...(await listFolder(path, start)));
    else if (/\.xlsx$/i.test(entry.name) && !isLockFile(entry.name)) listed.push(path);
  }
  return listed;
}

function isLockFile(name: string): boolean {
  return name.startsWith('~$');
}

function failure(code: keyof typeof folderFailure, folder: string): FileReport {
  return notChecked(folder, code, folderFailure[code](folder));
}
