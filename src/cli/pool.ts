import { once } from 'node:events';
import { totalmem } from 'node:os';
import { promises as timers } from 'node:timers';
import type { Worker } from 'node:worker_threads';
import { threadFailure } from '../messages/terminal';
import { type FileReport, notChecked } from './report';

/** Starting a thread takes as long as judging some twenty files. */
const FILES_PER_THREAD = 16;
/** Far more than any annex needs, and what a file made to fill the memory gets at most. */
export const MEGABYTES_PER_THREAD = 1024;

/** What judges files in another thread: it says `ready`, then answers each name with a report. */
interface PoolOptions {
  readonly start: () => Worker;
  readonly threads: number;
  /** How long one file may take. */
  readonly seconds: number;
  /** Told after each file. */
  readonly judged: (file: string, count: number) => void;
  /** Told of a mistake of ours that one file brought to light. */
  readonly failed: (file: string, error: Error) => void;
}

/** How many threads so many files are worth on a machine of so many cores. */
export function threadsFor(files: number, cores: number, memory = totalmem()): number {
  const fitting = Math.floor(memory / (MEGABYTES_PER_THREAD * 1024 * 1024));
  return Math.max(1, Math.min(Math.ceil(files / FILES_PER_THREAD), cores, fitting));
}

/**
 * Judges files in several threads at once; the reports are in the order of the files. A file that takes too
 * long, too much memory or the whole thread with it is given up alone: a new thread goes on with the next.
 */
export async function judgeInThreads(
  files: readonly string[],
  { start, threads, seconds, judged, failed }: PoolOptions,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  const waiting = files.entries();
  const serve = async () => {
    let thread: Worker | null = null;
    // The threads share one row of files, so none is idle while there are any left.
    for (const [index, file] of waiting) {
      thread ??= await started(start());
      const answer = await ask(thread, file, seconds);
      if (answer.gone) {
        await thread.terminate();
        thread = null;
      }
      if (answer.error) failed(file, answer.error);
      reports[index] = answer.report;
      judged(file, Object.keys(reports).length);
    }
    await thread?.terminate();
  };
  await Promise.all(Array.from({ length: threads }, serve));
  return reports;
}

/** Throws what keeps the thread from starting: that is no fault of any file. */
async function started(thread: Worker): Promise<Worker> {
  await once(thread, 'message');
  return thread;
}

interface Answer {
  readonly report: FileReport;
  /** The thread is of no more use. */
  readonly gone: boolean;
  readonly error: Error | null;
}

async function ask(thread: Worker, file: string, seconds: number): Promise<Answer> {
  const over = new AbortController();
  const { signal } = over;
  const gone = (code: keyof typeof threadFailure, error: Error | null = null): Answer => ({
    report: notChecked(file, code, threadFailure[code](seconds)),
    gone: true,
    error,
  });
  const answered = once(thread, 'message', { signal }).then(
    ([report]): Answer => ({ report, gone: false, error: null }),
    // `once` fails with what the thread fell over.
    (error: Error & { readonly code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? gone('file/too-heavy') : gone('file/program-failed', error),
  );
  const left = once(thread, 'exit', { signal }).then(
    () => gone('file/program-failed'),
    () => answered,
  );
  const late = timers.setTimeout(seconds * 1000, null, { signal }).then(
    () => gone('file/too-slow'),
    () => answered,
  );
  thread.postMessage(file);
  const answer = await Promise.race([answered, left, late]);
  over.abort();
  return answer;
}
