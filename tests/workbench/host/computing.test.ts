import { expect, test } from 'vitest';
import type { FUniver } from '../../../src/workbench/engine/types';
import { watchComputing } from '../../../src/workbench/host/computing';

const START = 'formula.mutation.set-formula-calculation-start';
const COMMANDS = {
  writes: { id: 'sheet.mutation.insert-row', params: {} },
  starts: { id: START, params: {} },
  stops: { id: 'formula.mutation.set-formula-calculation-stop', params: {} },
  brokenOff: {
    id: 'formula.mutation.set-formula-calculation-notification',
    params: { functionsExecutedState: 1 },
  },
  ends: {
    id: 'formula.mutation.set-formula-calculation-notification',
    params: { functionsExecutedState: 3 },
  },
} as const;
type Step = keyof typeof COMMANDS;

/** An engine that does nothing but tell, and counts how often it is told to compute. */
function engine() {
  let told = 0;
  let tell: (command: object) => void = () => {};
  const univer = {
    onCommandExecuted: (listener: typeof tell) => {
      tell = listener;
      return { dispose: () => {} };
    },
    executeCommand: async (id: string) => {
      if (id === START) told += 1;
      tell({ id, params: {} });
    },
  } as unknown as FUniver;
  const watching = watchComputing(univer);
  return { watching, told: () => told, does: (step: Step) => tell(COMMANDS[step]) };
}

/** After which of the steps what was asked for is there; `-1`: at once. */
async function whenReady(
  before: readonly Step[],
  ask: 'computed' | 'settled',
  after: readonly Step[],
): Promise<{ readonly ready: number | null; readonly told: number }> {
  const { watching, told, does } = engine();
  for (const step of before) does(step);
  let ready: number | null = null;
  let at = -1;
  void watching[ask]().then(() => {
    ready ??= at;
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  await settle();
  for (const step of after) {
    at += 1;
    does(step);
    await settle();
  }
  return { ready, told: told() };
}

test.each<[string, readonly Step[], 'computed' | 'settled', readonly Step[], number | null, number]>([
  ['nothing was written', [], 'computed', [], -1, 0],
  ['what was written is computed at once', ['writes'], 'computed', ['ends'], 0, 1],
  ['what comes while it computes is in the next', ['starts', 'writes'], 'computed', ['ends', 'ends'], 1, 1],
  [
    'a computation broken off is none',
    ['writes'],
    'computed',
    ['stops', 'brokenOff', 'brokenOff', 'ends'],
    3,
    2,
  ],
  [
    'the end of one of two says nothing of what the other took in',
    ['starts', 'writes', 'starts', 'ends', 'stops'],
    'computed',
    ['brokenOff', 'ends'],
    1,
    1,
  ],
  [
    'one that was told to stop too late ends all the same; the next is still to come',
    ['starts', 'writes', 'stops', 'starts'],
    'computed',
    ['ends', 'ends'],
    1,
    0,
  ],
  ['cells move when nothing is under way', ['writes'], 'settled', [], -1, 0],
  ['and not before all has ended', ['starts', 'starts'], 'settled', ['ends', 'ends'], 1, 0],
  ['what is broken off has no results to wait for', ['starts'], 'settled', ['stops', 'brokenOff'], 1, 0],
])('%s', async (_, before, ask, after, ready, told) => {
  expect(await whenReady(before, ask, after)).toEqual({ ready, told });
});
