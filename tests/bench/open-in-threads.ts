import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { judgeInThreads, threadsFor } from '../../src/cli/pool';
import { threadsOfThis } from '../../src/cli/script';
import { readWorkbook } from '../../src/xlsx/read';

/** Opens the workbooks of a folder with the reader and in the threads of the check, and judges nothing. */
async function openAll(folder: string): Promise<void> {
  const files = readdirSync(folder);
  await judgeInThreads(files, {
    start: threadsOfThis(folder),
    threads: threadsFor(files.length, availableParallelism()),
    seconds: 60,
    judged: () => {},
    failed: (_, error) => {
      throw error;
    },
  });
}

function openAsTold(folder: string): void {
  parentPort?.on('message', async (file: string) => {
    const read = await readWorkbook(new Uint8Array(readFileSync(join(folder, file))));
    if (!read.ok) throw new Error(read.failure.code);
    parentPort?.postMessage({ file, failure: null, annexes: [] });
  });
  parentPort?.postMessage('ready');
}

if (isMainThread) void openAll(process.argv[2] ?? '.');
else openAsTold(workerData);
