import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, bench, describe } from 'vitest';
import { checkWorkbook } from '../../src/core/rules/check';
import { readWorkbook } from '../../src/xlsx/read';

const FILES = 130;
const folder = await manyFiles();
afterAll(() => rm(folder, { recursive: true }));
const once = { iterations: 3, warmupIterations: 0, time: 0, warmupTime: 0 };

describe(`${FILES} different annexes, judged in one thread: at most 1.3 times as long as only opening them`, () => {
  bench('open', () => openAll(() => {}), once);
  bench('open and judge', () => openAll((book) => void checkWorkbook(book, { today: TODAY })), once);
});

describe(`${FILES} different annexes from the terminal, on ${availableParallelism()} cores, starting included`, () => {
  bench('npm run check', () => command(folder), once);
});

const TODAY = { year: 2026, month: 11, day: 22 };

async function openAll(use: (book: Parameters<typeof checkWorkbook>[0]) => void): Promise<void> {
  for (const file of readdirSync(folder)) {
    const read = await readWorkbook(new Uint8Array(readFileSync(join(folder, file))));
    if (!read.ok) throw new Error(read.failure.code);
    use(read.value);
  }
}

function command(typed: string): void {
  try {
    execFileSync('npm', ['run', '--silent', 'check', '--', '--json', typed], { stdio: 'ignore' });
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
