import { computeNow, isBrokenOff, isComputed, START, STOP } from '../engine/compute';
import type { FUniver } from '../engine/types';

/** After these the engine computes again, a tenth of a second later. */
const DIRTYING = [
  'sheet.mutation.set-range-values',
  'sheet.mutation.insert-row',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-rows',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-range',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
];

/** The engine always answers far sooner; this only keeps a broken one from hanging everything. */
const LONGEST = 5_000;

/** Knows whether formulas still lag behind what was written. */
export function watchComputing(univer: FUniver): {
  readonly computed: () => Promise<void>;
  /** Resolves when no computation is under way: its results go where the formulas stood when it began. */
  readonly settled: () => Promise<void>;
  readonly dispose: () => void;
} {
  let written = 0;
  let done = 0;
  /** The computations under way, in their order. One that is told to stop may come to its end all the same. */
  let running: { readonly written: number; stopped: boolean }[] = [];
  let waiting: (() => void)[] = [];

  const listening = univer.onCommandExecuted((command, options) => {
    if (DIRTYING.includes(command.id) && !isResult(command.params, options)) written += 1;
    if (command.id === START) {
      running.push({ written, stopped: false });
    } else if (command.id === STOP) {
      for (const each of running) each.stopped = true;
    } else if (isBrokenOff(command)) {
      const first = running.findIndex(({ stopped }) => stopped);
      if (first >= 0) running.splice(first, 1);
      release();
    } else if (isComputed(command)) {
      done = Math.max(done, running.shift()?.written ?? 0);
      release();
    }
  });

  function release(): void {
    const ready = waiting;
    waiting = [];
    for (const resolve of ready) resolve();
  }

  async function changed(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        running = [];
        done = written;
        resolve();
      }, LONGEST);
      waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  return {
    settled: async () => {
      while (running.length > 0) await changed();
    },
    // What was written while a computation ran is not in its results: there has to be another one.
    computed: async () => {
      while (running.length > 0 || done < written) {
        if (running.length === 0) computeNow(univer);
        await changed();
      }
    },
    dispose: () => listening.dispose(),
  };
}

/** What the engine itself writes after computing, and changes of nothing but looks. */
export function isResult(params: unknown, options: unknown): boolean {
  if ((options as { fromFormula?: boolean } | undefined)?.fromFormula) return true;
  const cells = (params as { cellValue?: Record<string, Record<string, object | null>> | null }).cellValue;
  if (!cells) return false;
  return !Object.values(cells).some((row) =>
    Object.values(row ?? {}).some((cell) => !cell || 'v' in cell || 'f' in cell || 'p' in cell),
  );
}
