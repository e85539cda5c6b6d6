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

/** Whether a command of the engine's says that a computation has come to its end. */
export function isComputed({ id, params }: { readonly id: string; readonly params?: object }): boolean {
  if (id !== PROGRESS) return false;
  const { functionsExecutedState: state } = params as { readonly functionsExecutedState?: number };
  return state !== undefined && state !== BROKEN_OFF;
}
