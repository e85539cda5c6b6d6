import type { Annex, AnnexRow, ScoreField } from '../annex/annex';
import { isShared, refOf } from '../annex/query';
import type { Edit } from '../plan/plan';
import { type CellRef, toA1 } from '../sheet/address';
import { cellAt, isCellError, type SheetCell, shownFrom } from '../sheet/snapshot';
import { numberFormat } from '../values/date';
import { readScore, type Score, score, toNumber } from '../values/score';
import { DECIMALS } from './formula';
import { isOurs } from './recognise';
import type { TotalConflict, TotalSkipped } from './totals';
import { workingOn } from './working';

/** What becomes of a figure that somebody typed and that a formula would change. */
export type OverTyped = 'replaced' | 'kept';

/** What a cell of points gives to a formula that looks at it. */
export type Figure =
  | { readonly kind: 'points'; readonly value: Score }
  | { readonly kind: 'blank' }
  /** Text, even one that reads like a number, an error, or a cell that several rows share. */
  | { readonly kind: 'unusable' };

/** A formula for a cell. */
export interface Entry {
  readonly row: AnnexRow;
  readonly field: ScoreField;
  readonly formula: string;
  /** What it looks at. */
  readonly inputs: readonly CellRef[];
  /** What it gives; `null` as long as it waits for one of them. */
  readonly worked: Score | null;
  /** Whether a formula that is there already does the same. */
  readonly same: (formula: string) => boolean;
  /** Whether a formula that is there already is this one, short of rows that have come since. */
  readonly outgrown?: (formula: string) => boolean;
}

/** An annex's points while formulas are written over them one by one: each sees what those before it left. */
export interface Ledger {
  readonly annex: Annex;
  figure(row: AnnexRow, field: ScoreField): Figure;
  formula(row: AnnexRow, field: ScoreField): string | null;
  /** Writes a formula, unless one that does the same is there, or something that nobody can read. */
  write(entry: Entry): void;
  /** Writes a number into a cell that holds none. */
  fill(row: AnnexRow, field: ScoreField, value: Score): void;
  /** Leaves a cell as it is because of others, or of what those others were left for. */
  skip(row: AnnexRow, field: ScoreField, because: readonly CellRef[]): void;
  /** Cells that were built on and have come to something else since. */
  overtaken(): readonly CellRef[];
  outcome(): {
    readonly edits: readonly Edit[];
    readonly conflicts: readonly TotalConflict[];
    readonly skipped: readonly TotalSkipped[];
  };
}

/**
 * A ledger of an annex's points. `unsettled` are cells that are known to come to something else than they seem to
 * while the formulas are written: they are of no use to any of them.
 */
export function openLedger(annex: Annex, overTyped: OverTyped, unsettled: readonly CellRef[] = []): Ledger {
  const sheet = workingOn(annex.sheet);
  const conflicts: TotalConflict[] = [];
  const skipped = new Map<string, TotalSkipped>();
  const unusable = new Set(unsettled.map(toA1));
  /** What was built on: each cell with what it gave then. */
  const used = new Map<string, { readonly at: CellRef; readonly figure: Figure }>();

  const isMerged = (at: CellRef) => isShared(annex, at) || shownFrom(annex.sheet, at) !== null;

  const figureAt = (at: CellRef): Figure => {
    const [cell, value] = [sheet.cell(at), sheet.value(at)];
    if (isMerged(at) || unusable.has(toA1(at)) || value === undefined) return { kind: 'unusable' };
    const figure = figureOf({ ...cell, value });
    // Left as it is because of others: no sum may pass over it, nor take what a formula makes of the rest.
    const isLeft = skipped.has(toA1(at)) && (figure.kind === 'blank' || cell.formula !== null);
    return isLeft ? { kind: 'unusable' } : figure;
  };
  const use = (at: CellRef) => {
    if (!used.has(toA1(at))) used.set(toA1(at), { at, figure: figureAt(at) });
  };

  const put = (at: CellRef, value: Score | null, formula: string | null) => {
    const format = numberFormat(cellAt(annex.sheet, at).format);
    sheet.put(at, { value: value && toNumber(value), formula, format });
  };

  const ledger: Ledger = {
    annex,
    figure(row, field) {
      const at = refOf(annex, row, field);
      return at ? figureAt(at) : { kind: 'blank' };
    },
    formula(row, field) {
      const at = refOf(annex, row, field);
      return at && sheet.cell(at).formula;
    },
    write(entry) {
      const at = refOf(annex, entry.row, entry.field);
      if (!at) return;
      const cell = sheet.cell(at);
      const { formula } = cell;
      entry.inputs.forEach(use);
      if (formula !== null && entry.same(formula)) return;
      const ways = entry.inputs.map((input) => ({ input, leads: sheet.dependsOn(input, at) }));
      if (ways.some(({ leads }) => leads === true)) return;
      const given = sheet.value(at);
      const value = given === undefined && isCellError(cell.value) ? cell.value : given;
      const reading = value === undefined ? null : readScore({ ...cell, value });
      if (isMerged(at) || (reading && isWords(reading.kind, formula))) {
        ledger.skip(entry.row, entry.field, [at]);
        return;
      }
      const shown = reading?.kind === 'score' ? reading.value : null;
      const { worked } = entry;
      const differs = shown !== null && worked !== null && !shown.eq(worked);
      const isTheirs = formula !== null && !isOurs(formula) && !entry.outgrown?.(formula);
      // A formula of their own that gives the same, or leaves the cell empty for now, is theirs to keep; and one of
      // which nobody can tell.
      if (isTheirs && (unusable.has(toA1(at)) || (reading?.kind !== 'error' && !differs))) {
        use(at);
        return;
      }
      const blind = ways.flatMap(({ input, leads }) => (leads === null ? [input] : []));
      if (blind.length > 0) {
        ledger.skip(entry.row, entry.field, blind);
        return;
      }
      if (formula !== null && !isTheirs) {
        put(at, worked, entry.formula);
        return;
      }
      if (differs) {
        // What people see there now; where that is right, and would not be for long, what it would come to.
        const seen = figureOf(cell);
        const isTold = seen.kind === 'points' && !seen.value.eq(worked);
        conflicts.push({ at, typed: isTold ? seen.value : shown, worked });
      }
      if (!differs || overTyped === 'replaced') put(at, worked, entry.formula);
    },
    fill(row, field, value) {
      const at = refOf(annex, row, field);
      if (at && !isMerged(at)) put(at, value, null);
    },
    skip(row, field, because) {
      const at = refOf(annex, row, field);
      if (!at) return;
      const causes = because.flatMap((cause) => skipped.get(toA1(cause))?.because ?? [cause]);
      const each = new Map(causes.map((cause) => [toA1(cause), cause]));
      skipped.set(toA1(at), { at, because: [...each.values()] });
    },
    overtaken: () =>
      [...used.values()].flatMap(({ at, figure }) => (isSame(figure, figureAt(at)) ? [] : [at])),
    outcome: () => ({ edits: sheet.edits(), conflicts, skipped: [...skipped.values()] }),
  };
  return ledger;
}

function isSame(a: Figure, b: Figure): boolean {
  return a.kind === 'points' && b.kind === 'points' ? a.value.eq(b.value) : a.kind === b.kind;
}

/** As exact as the formula leaves it. */
export function rounded(value: Score): Score {
  return value.round(DECIMALS);
}

/** A figure as it counts in a sum or a difference: an empty cell is nothing. */
export function counted(figure: Figure): Score {
  return figure.kind === 'points' ? figure.value : score(0);
}

function figureOf(cell: SheetCell): Figure {
  const reading = readScore(cell);
  if (reading.kind === 'blank') return reading;
  return reading.kind === 'score' && typeof cell.value === 'number'
    ? { kind: 'points', value: reading.value }
    : { kind: 'unusable' };
}

/** Something that somebody typed and that is no figure: a formula in its place would hide it. */
function isWords(kind: ReturnType<typeof readScore>['kind'], formula: string | null): boolean {
  return formula === null && kind !== 'blank' && kind !== 'score' && kind !== 'error';
}
