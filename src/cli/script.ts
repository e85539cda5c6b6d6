import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
// biome-ignore lint/style/noRestrictedImports: the one place that needs the compiler.
import { build } from 'esbuild';
import { MEGABYTES_PER_THREAD } from './pool';

/**
 * What threads do is over in a second or two. Made faster while it runs, as it is by default, it costs more than
 * it gains: V8 is to do so only for what runs fifteen times as long, as in very large files.
 */
const PATIENT = '--interrupt-budget=2000000';

/** Gets ready to start threads that run a file of TypeScript, and returns what starts one. */
export async function threadsOf(entry: URL, workerData: unknown): Promise<() => Worker> {
  const script = await scriptOf(entry);
  setFlagsFromString(PATIENT);
  return () =>
    new Worker(script, {
      eval: true,
      workerData,
      // Not those that this process was started with: the script is plain JavaScript.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_PER_THREAD },
    });
}

/** As one plain script: compiling file by file, in each thread anew, takes longer than judging a hundred annexes. */
async function scriptOf(entry: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // A script without a file of its own looks for packages where it was called from; these are here.
    banner: { js: `require = require('node:module').createRequire(${JSON.stringify(entry.href)});` },
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
