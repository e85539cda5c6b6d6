import { parentPort, workerData } from 'node:worker_threads';
import type { CheckOptions } from '../core/rules/check';
import { judgeFile } from './judge';

/** What a thread is told when it starts. */
export interface ThreadData {
  /** Names of files are taken from here on. */
  readonly folder: string;
  readonly options: CheckOptions;
}

const { folder, options }: ThreadData = workerData;

parentPort?.on('message', async (file: string) => {
  parentPort?.postMessage(await judgeFile(file, folder, options));
});
parentPort?.postMessage('ready');
