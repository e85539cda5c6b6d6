import { promises as fs } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { CalendarDate } from '../core/values/date';
import { sayFailure } from '../messages/failures';
import { badUsage, bug, help, report } from '../messages/terminal';
import { type Arguments, readArguments } from './arguments';
import { judgingBy, namesFile, readCatalogueFile } from './catalogue';
import { type Listed, listFiles } from './files';
import { toJson } from './json';
import { toPage } from './page/page';
import { plainJson } from './plain';
import { judgeInThreads, threadsFor } from './pool';
import { progressOn } from './progress';
import { type FileReport, standingOf } from './report';
import { threadsOfThis } from './script';
import { complain, isFolder, runCommand, startFolder } from './shell';
import { toTable, toText } from './text';
import { judgeAsTold, type ThreadData } from './thread';

const ERRORS_FOUND = 1;
const NOT_CHECKED = 2;
/** The largest file that is read at all takes a slow machine less. */
const SECONDS_PER_FILE = 60;

async function main(words: readonly string[]): Promise<number> {
  const typed = readArguments(words);
  if (!typed.ok) {
    complain(typed.problem, badUsage.usage);
    return NOT_CHECKED;
  }
  if (typed.value.help) {
    process.stdout.write(help);
    return 0;
  }
  const { html, json, today = thisDay() } = typed.value;
  // Before the work rather than after it.
  if (html !== undefined && !(await isFolder(dirname(resolve(startFolder('check'), html))))) {
    complain(report.notWritten(html));
    return NOT_CHECKED;
  }
  const listed = await listFiles(typed.value.files, startFolder('check'));
  if (listed.length === 0) {
    complain(badUsage.onlyLockFiles);
    return NOT_CHECKED;
  }
  const { catalogue } = typed.value;
  const own =
    catalogue && namesFile(catalogue) ? await readCatalogueFile(catalogue, startFolder('check')) : null;
  if (own?.ok === false) {
    complain(sayFailure(own.failure));
    return NOT_CHECKED;
  }
  const files = await judgeListed(listed, {
    ...typed.value,
    today,
    catalogueText: own?.value.text ?? null,
  });
  const written = html === undefined || (await writePage(html, toPage(files, today)));
  if (json) process.stdout.write(`${plainJson(toJson(files))}\n`);
  else process.stdout.write((html === undefined ? toText : toTable)(files, isColoured()));
  if (html !== undefined) complain(written ? report.written(html) : report.notWritten(html));
  return written ? exitCode(files) : NOT_CHECKED;
}

/** The reports of all that was listed, in its order. */
async function judgeListed(
  listed: readonly Listed[],
  {
    sheet,
    catalogue,
    today,
    catalogueText,
  }: Arguments & { readonly today: CalendarDate } & Pick<ThreadData, 'catalogueText'>,
): Promise<readonly FileReport[]> {
  const names = listed.filter((entry) => typeof entry === 'string');
  const options = { sheet, catalogue, today };
  const judged = await judgeFiles(names, { folder: startFolder('check'), options, catalogueText });
  const reports = judged.values();
  return listed.map((entry) => (typeof entry === 'string' ? (reports.next().value as FileReport) : entry));
}

/** A file alone has no others that it could hold up, and is not worth a thread. */
async function judgeFiles(files: readonly string[], data: ThreadData): Promise<readonly FileReport[]> {
  const [first] = files;
  if (first === undefined) return [];
  if (files.length === 1) {
    const { judgeFile } = await import('./judge');
    return [await judgeFile(first, data.folder, judgingBy(data.options, data.catalogueText))];
  }
  const progress = progressOn(process.stderr, files.length);
  const bugs: string[] = [];
  const reports = await judgeInThreads(files, {
    start: threadsOfThis(data),
    threads: threadsFor(files.length, availableParallelism()),
    seconds: SECONDS_PER_FILE,
    judged: progress.judged,
    failed: (file, error) => bugs.push(`${bug}\n${file}\n${error.stack ?? String(error)}`),
  });
  progress.clear();
  complain(...bugs);
  return reports;
}

function exitCode(files: readonly FileReport[]): number {
  const standings = files.map(standingOf);
  if (standings.some(({ state }) => state === 'notChecked')) return NOT_CHECKED;
  return standings.some(({ counts }) => counts.error > 0) ? ERRORS_FOUND : 0;
}

async function writePage(file: string, markup: string): Promise<boolean> {
  try {
    await fs.writeFile(resolve(startFolder('check'), file), markup);
    return true;
  } catch {
    // A folder of that name, no right to write, a full disk: the person can do something about each of them.
    return false;
  }
}

/** See https://no-color.org. */
function isColoured(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

function thisDay(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

// Each of its threads runs the same program.
if (isMainThread) void runCommand(main, NOT_CHECKED);
else void judgeAsTold();
