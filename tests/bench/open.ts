import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { judgeInThreads, threadsFor } from '../../src/cli/pool';
import { threadsOf } from '../../src/cli/script';

/** What the check is measured against: the same files, pool and reader, and nothing judged. */
const [, , folder = '.'] = process.argv;
const files = readdirSync(folder);
await judgeInThreads(files, {
  start: await threadsOf(new URL('./open-thread.ts', import.meta.url), folder),
  threads: threadsFor(files.length, availableParallelism()),
  seconds: 60,
  judged: () => {},
  failed: (_, error) => {
    throw error;
  },
});
