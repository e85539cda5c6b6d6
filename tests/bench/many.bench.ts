import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, bench, describe } from 'vitest';

const FILES = 130;
const folder = await manyFiles();
afterAll(() => rm(folder, { recursive: true }));
const once = { iterations: 5, warmupIterations: 0, time: 0, warmupTime: 0 };

describe(`${FILES} different annexes from the terminal, on ${availableParallelism()} cores, starting included`, () => {
  const took = { open: [] as number[], openInThreads: [] as number[], check: [] as number[] };
  bench('only open them', () => timed(took.open, 'tests/bench/open.ts'), once);
  bench(
    'only open them, in threads',
    () => timed(took.openInThreads, 'tests/bench/open-in-threads.ts'),
    once,
  );
  bench('check them', () => timed(took.check, 'src/cli/check.ts', '--json'), {
    ...once,
    teardown: (_, mode) => {
      if (mode === 'run') tell(took);
    },
  });
});

function timed(into: number[], ...words: readonly string[]): void {
  const start = performance.now();
  run(...words, folder);
  into.push(performance.now() - start);
}

/** The best of each, for what else the machine does only adds to them. */
function tell({
  open,
  openInThreads,
  check,
}: Readonly<Record<'open' | 'openInThreads' | 'check', number[]>>) {
  const ratioTo = (others: readonly number[]) => (Math.min(...check) / Math.min(...others)).toFixed(2);
  const sentence = `Judging them takes ${ratioTo(open)} times as long as only opening them, ${ratioTo(openInThreads)} times as long as that in as many threads`;
  process.stdout.write(`\n${sentence}\n`);
}

function run(...words: readonly string[]): void {
  try {
    execFileSync(process.execPath, ['src/cli/run.mjs', ...words], { stdio: 'ignore' });
  } catch (error) {
    // That there are errors is what 1 says.
    if (!(error instanceof Error && 'status' in error && error.status === 1)) throw error;
  }
}

/** Copies of a real annex in which every longer text is another. */
async function manyFiles(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'phu-luc-'));
  for (let number = 1; number <= FILES; number += 1) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile('assets/samples/nam-dan-phu-luc.xlsx');
    workbook.worksheets[0]?.eachRow((row) => {
      row.eachCell((cell) => {
        if (typeof cell.value === 'string' && cell.value.length > 30) cell.value += ` (xã ${number})`;
      });
    });
    await writeFile(join(made, `${number}.xlsx`), Buffer.from(await workbook.xlsx.writeBuffer()));
  }
  return made;
}
