import type { FUniver } from './types';

export const START = 'formula.mutation.set-formula-calculation-start';
/** The engine breaks off what it computes, to begin again with all that has been written since. */
export const STOP = 'formula.mutation.set-formula-calculation-stop';
const PROGRESS = 'formula.mutation.set-formula-calculation-notification';

/** Spares waiting until the engine begins by itself. */
export function computeNow(univer: FUniver): void {
  const all = { forceCalculation: true, dirtyRanges: [], clearDependencyTreeCache: {} };
  const none = {
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
  };
  void univer.executeCommand(START, { ...all, ...none }, { onlyLocal: true });
}

/** How it says so afterwards, once or twice. */
const BROKEN_OFF = 1;

interface Command {
  readonly id: string;
  readonly params?: object;
}

/** Whether a command of the engine's says that a computation has come to its end. */
export function isComputed(command: Command): boolean {
  const state = stateIn(command);
  return state !== undefined && state !== BROKEN_OFF;
}

/** Whether a command of the engine's says that a computation has been broken off. */
export function isBrokenOff(command: Command): boolean {
  return stateIn(command) === BROKEN_OFF;
}

function stateIn({ id, params }: Command): number | undefined {
  if (id !== PROGRESS) return undefined;
  return (params as { readonly functionsExecutedState?: number }).functionsExecutedState;
}
