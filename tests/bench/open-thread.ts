import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readWorkbook } from '../../src/xlsx/read';

parentPort?.on('message', async (file: string) => {
  const read = await readWorkbook(new Uint8Array(readFileSync(join(workerData, file))));
  if (!read.ok) throw new Error(read.failure.code);
  parentPort?.postMessage({ file, failure: null, annexes: [] });
});
parentPort?.postMessage('ready');
