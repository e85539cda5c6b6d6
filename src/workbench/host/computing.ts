import { computeNow, isComputed, START } from '../engine/compute';
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
  let started = 0;
  let done = 0;
  /** How many computations are under way: the engine begins its own beside those it is told to. */
  let running = 0;
  let waiting: (() => void)[] = [];
  const settling: (() => void)[] = [];

  function release(): void {
    if (done < written || running > 0) return;
    const ready = waiting;
    waiting = [];
    for (const resolve of ready) resolve();
  }

  const listening = univer.onCommandExecuted((command, options) => {
    if (DIRTYING.includes(command.id) && !isResult(command.params, options)) written += 1;
    if (command.id === START) {
      started = written;
      running += 1;
    }
    if (isComputed(command)) {
      done = started;
      running = Math.max(0, running - 1);
      if (running === 0) for (const resolve of settling.splice(0)) resolve();
      release();
    }
  });

  return {
    settled: async () => {
      if (running === 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LONGEST);
        settling.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
    computed: async () => {
      if (done >= written && running === 0) return;
      if (done < written) computeNow(univer);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LONGEST);
        waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
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
