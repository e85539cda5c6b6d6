import type { FUniver } from './types';

export const START = 'formula.mutation.set-formula-calculation-start';
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

/** Whether a command of the engine's says that a computation has ended. */
export function isComputed({ id, params }: { readonly id: string; readonly params?: object }): boolean {
  return (
    id === PROGRESS && (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined
  );
}
