import type { Annex, AnnexRow, ScoreField } from '../annex/annex';
import { isShared, refOf } from '../annex/query';
import { type Edit, sameCell } from '../plan/plan';
import { type CellRef, toA1 } from '../sheet/address';
import { cellAt, type SheetCell, shownFrom } from '../sheet/snapshot';
import { numberFormat } from '../values/date';
import { readScore, type Score, score, toNumber } from '../values/score';
import { DECIMALS } from './formula';
import { isOurs, refersTo } from './recognise';
import type { TotalConflict, TotalSkipped } from './totals';

/** What becomes of a figure that somebody typed and that a formula would change. */
export type Typed = 'replaced' | 'kept';

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
  outcome(): {
    readonly edits: readonly Edit[];
    readonly conflicts: readonly TotalConflict[];
    readonly skipped: readonly TotalSkipped[];
  };
}

export function openLedger(annex: Annex, typed: Typed): Ledger {
  const edits = new Map<string, Edit>();
  /** What formulas that stay will give once those below them are written. */
  const settled = new Map<string, Score>();
  const conflicts: TotalConflict[] = [];
  const skipped = new Map<string, TotalSkipped>();

  const cell = (at: CellRef): SheetCell => edits.get(toA1(at))?.after ?? cellAt(annex.sheet, at);
  const isMerged = (at: CellRef) => isShared(annex, at) || shownFrom(annex.sheet, at) !== null;

  const put = (at: CellRef, value: Score | null, formula: string | null) => {
    const before = cellAt(annex.sheet, at);
    const after = { value: value && toNumber(value), formula, format: numberFormat(before.format) };
    if (!sameCell(before, after)) edits.set(toA1(at), { at, before, after });
  };

  const ledger: Ledger = {
    annex,
    figure(row, field) {
      const at = refOf(annex, row, field);
      if (!at) return { kind: 'blank' };
      if (isMerged(at)) return { kind: 'unusable' };
      const value = settled.get(toA1(at));
      if (value) return { kind: 'points', value };
      const figure = figureOf(cell(at));
      // Left empty because of others: no sum may pass over it.
      return figure.kind === 'blank' && skipped.has(toA1(at)) ? { kind: 'unusable' } : figure;
    },
    formula(row, field) {
      const at = refOf(annex, row, field);
      return at && cell(at).formula;
    },
    write(entry) {
      const at = refOf(annex, entry.row, entry.field);
      if (!at) return;
      const { formula } = cell(at);
      if (formula !== null && entry.same(formula)) {
        if (entry.worked) settled.set(toA1(at), entry.worked);
        return;
      }
      const circular = entry.inputs.filter((input) => refersTo(cell(input).formula ?? '', at));
      if (circular.length > 0) return;
      const reading = readScore(cell(at));
      if (isMerged(at) || isWords(reading.kind, formula)) {
        ledger.skip(entry.row, entry.field, [at]);
        return;
      }
      const shown = reading.kind === 'score' ? reading.value : null;
      const { worked } = entry;
      const differs = shown !== null && worked !== null && !shown.eq(worked);
      if (formula !== null && !isOurs(formula) && !entry.outgrown?.(formula)) {
        // A formula of their own that gives the same, or leaves the cell empty for now, is theirs to keep.
        if (reading.kind !== 'error' && !differs) return;
      } else if (formula !== null) {
        put(at, worked, entry.formula);
        return;
      }
      if (differs) conflicts.push({ at, typed: shown, worked });
      if (!differs || typed === 'replaced') put(at, worked, entry.formula);
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
    outcome: () => ({ edits: [...edits.values()], conflicts, skipped: [...skipped.values()] }),
  };
  return ledger;
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
