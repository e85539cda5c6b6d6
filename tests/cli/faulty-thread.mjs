// Answers as a thread that judges does, and does what the name of a file says.
import { parentPort } from 'node:worker_threads';

const hoard = [];
const deeds = {
  hang: () => {
    for (;;);
  },
  leave: () => process.exit(0),
  throw: () => {
    throw new Error('ours');
  },
  hoard: () => {
    for (;;) hoard.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
  },
};

parentPort.on('message', (file) => {
  deeds[file]?.();
  parentPort.postMessage({ file, failure: null, annexes: [] });
});
parentPort.postMessage('ready');
