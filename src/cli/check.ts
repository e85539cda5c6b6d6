import type { CalendarDate } from '../core/values/date';
import { badUsage, bug, help } from '../messages/terminal';
import { type Arguments, readArguments } from './arguments';
import { toJson } from './json';
import { type FileReport, judgeFile } from './judge';
import { plain, plainJson } from './plain';
import { toText } from './text';

const ERRORS_FOUND = 1;
const NOT_CHECKED = 2;

async function main(words: readonly string[]): Promise<number> {
  const typed = readArguments(words);
  if (!typed.ok) {
    process.stderr.write(`${plain(typed.problem)}\n${badUsage.usage}\n`);
    return NOT_CHECKED;
  }
  if (typed.value.help) {
    process.stdout.write(help);
    return 0;
  }
  const files = await judgeFiles(typed.value);
  process.stdout.write(typed.value.json ? `${plainJson(toJson(files))}\n` : toText(files, isColoured()));
  return exitCode(files);
}

async function judgeFiles({ files, sheet, catalogue, today = thisDay() }: Arguments): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  // One after the other: each may take as much memory as the limit allows.
  for (const file of files) reports.push(await judgeFile(file, startFolder(), { sheet, catalogue, today }));
  return reports;
}

function exitCode(files: readonly FileReport[]): number {
  if (files.some(({ outcome }) => !outcome.ok)) return NOT_CHECKED;
  const errors = files.flatMap(({ outcome }) =>
    outcome.ok ? outcome.value.map(({ counts }) => counts.error) : [],
  );
  return errors.some((count) => count > 0) ? ERRORS_FOUND : 0;
}

/** npm runs its scripts in the project's folder, and tells where it was called from. */
function startFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  return script === 'check' && calledFrom ? calledFrom : process.cwd();
}

/** See https://no-color.org. */
function isColoured(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

function thisDay(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

// Somebody downstream, such as `head`, has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${bug}\n${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = NOT_CHECKED;
  },
);
