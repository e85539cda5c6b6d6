import { parentPort, workerData } from 'node:worker_threads';
import type { CheckOptions } from '../core/rules/check';
import { judgingBy } from './catalogue';

/** What a thread is told when it starts. */
export interface ThreadData {
  /** Names of files are taken from here on. */
  readonly folder: string;
  readonly options: CheckOptions;
  /** The text of the catalogue's file to judge by; `null` without one. */
  readonly catalogueText: string | null;
}

/** Answers each name of a file with its report, as a thread of the pool. */
export async function judgeAsTold(): Promise<void> {
  // It comes with the reader of workbooks, which the thread that only hands out files does without.
  const { judgeFile } = await import('./judge');
  const { folder, options, catalogueText }: ThreadData = workerData;
  const judging = judgingBy(options, catalogueText);
  parentPort?.on('message', async (file: string) => {
    parentPort?.postMessage(await judgeFile(file, folder, judging));
  });
  parentPort?.postMessage('ready');
}
