import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { judgeInThreads, threadsFor } from '../../src/cli/pool';

async function judge(files: readonly string[], threads: number) {
  const counts: number[] = [];
  const errors: string[] = [];
  let started = 0;
  const reports = await judgeInThreads(files, {
    start: () => {
      started += 1;
      return new Worker(new URL('./faulty-thread.mjs', import.meta.url), {
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: 64 },
      });
    },
    threads,
    seconds: 3,
    judged: (_, count) => counts.push(count),
    failed: (file, { message }) => errors.push(`${file}: ${message}`),
  });
  return {
    said: reports.map(({ file, failure }) => `${file} ${failure?.code ?? 'ok'}`),
    counts,
    errors,
    started,
  };
}

describe('a file that stops its thread is given up alone', () => {
  test.each([
    ['hang', 'file/too-slow', []],
    ['hoard', 'file/too-heavy', []],
    ['leave', 'file/program-failed', []],
    ['throw', 'file/program-failed', ['throw: ours']],
  ])('%s: %s', async (deed, code, thrown) => {
    const { said, counts, errors, started } = await judge(['a', deed, 'b', 'c'], 1);
    expect(said).toEqual(['a ok', `${deed} ${code}`, 'b ok', 'c ok']);
    expect([counts, errors, started]).toEqual([[1, 2, 3, 4], thrown, 2]);
  });
});

test('several threads share the files; the reports keep their order', async () => {
  const files = Array.from({ length: 40 }, (_, index) => `xã ${index}`);
  const { said, started } = await judge(files, 3);
  expect(said).toEqual(files.map((file) => `${file} ok`));
  expect(started).toBe(3);
});

test('a thread that cannot start is no fault of a file', async () => {
  const start = () => new Worker('throw new Error("no loader")', { eval: true });
  const options = { start, threads: 1, seconds: 3, judged: () => {}, failed: () => {} };
  await expect(judgeInThreads(['a'], options)).rejects.toThrow('no loader');
});

const GIGABYTE = 1024 ** 3;
test.each([
  ['two files', 2, 8, 64, 1],
  ['130 files on two cores', 130, 2, 8, 2],
  ['130 files on many cores', 130, 64, 64, 9],
  ['130 files in little memory', 130, 64, 4, 4],
  ['130 files in hardly any memory', 130, 64, 0.5, 1],
])('%s', (_, files, cores, gigabytes, threads) => {
  expect(threadsFor(files, cores, gigabytes * GIGABYTE)).toBe(threads);
});
