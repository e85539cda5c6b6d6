import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, bench, describe } from 'vitest';

const FILES = 130;
const folder = await manyFiles();
afterAll(() => rm(folder, { recursive: true }));
const once = { iterations: 3, warmupIterations: 0, time: 0, warmupTime: 0 };

describe(`${FILES} different annexes from the terminal, on ${availableParallelism()} cores, starting included`, () => {
  const took = { open: [] as number[], check: [] as number[] };
  bench('only open them', () => timed(took.open, () => run('tests/bench/open.ts', folder)), once);
  bench('check them', () => timed(took.check, () => run('src/cli/check.ts', '--json', folder)), {
    ...once,
    teardown: (_, mode) => {
      if (mode === 'run') tell(took);
    },
  });
});

function timed(into: number[], work: () => void): void {
  const start = performance.now();
  work();
  into.push(performance.now() - start);
}

/** The best of each, for what else the machine does only adds to them. */
function tell({ open, check }: Readonly<Record<'open' | 'check', readonly number[]>>): void {
  const ratio = Math.min(...check) / Math.min(...open);
  process.stdout.write(`\nJudging them takes ${ratio.toFixed(2)} times as long as only opening them\n`);
}

function run(...words: readonly string[]): void {
  try {
    execFileSync(process.execPath, ['--import', 'tsx', ...words], { stdio: 'ignore' });
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
