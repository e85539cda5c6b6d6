import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { MEGABYTES_PER_THREAD } from './pool';

/** The program that runs, as run.mjs compiled it. */
declare const programText: string;

/**
 * What threads do is over in a second or two. Made faster while it runs, as it is by default, it costs more than
 * it gains: V8 is to do so only for what runs fifteen times as long, as in very large files.
 */
const PATIENT = '--interrupt-budget=2000000';

/** Gets ready to start threads that run this same program, and returns what starts one. */
export function threadsOfThis(workerData: unknown): () => Worker {
  setFlagsFromString(PATIENT);
  return () =>
    new Worker(programText, {
      eval: true,
      workerData,
      // Not those that this process was started with: the script is plain JavaScript.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_PER_THREAD },
    });
}
