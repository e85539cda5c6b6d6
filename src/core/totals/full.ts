import type { AnnexRow, ScoreField } from '../annex/annex';
import type { Catalogue } from '../catalogue/catalogue';
import { knownMaxima } from '../catalogue/lookup';
import { columnName } from '../sheet/address';
import { type Code, isWithin } from '../values/code';
import { type Score, sum } from '../values/score';
import type { Ledger } from './ledger';
import { isOurs } from './recognise';
import { rowsAdded } from './spelling';

/**
 * Whether all that a section, or a criterion, consists of is listed below it, and not only what lost points: then
 * its maximum and score are sums, too. A catalogue that is known in full tells; else a maximum that is a sum
 * already and not less than the catalogue knows, else maxima that add up. Where nothing tells, typed figures are
 * left alone.
 */
export function listsAll(
  ledger: Ledger,
  row: AnnexRow,
  parts: readonly AnnexRow[],
  catalogue: Catalogue | null,
): boolean {
  if (parts.length === 0) return false;
  const told = toldBy(catalogue, row.criterion, parts);
  if (told !== null) return told;
  const maxima = parts.flatMap((part): Score[] => {
    const figure = ledger.figure(part, 'maximum');
    return figure.kind === 'points' ? [figure.value] : [];
  });
  const known = undisputed(catalogue, row.criterion);
  if (isSumOver(ledger, row, 'maximum', parts)) return known === null || sum(maxima).eq(known);
  const whole = maximumOf(ledger, row, known);
  return maxima.length === parts.length && whole !== null && sum(maxima).eq(whole);
}

/** Whether a figure is the plain sum of some of these rows', or was, before its rows went. */
function isSumOver(
  { annex, formula }: Ledger,
  row: AnnexRow,
  field: ScoreField,
  parts: readonly AnnexRow[],
): boolean {
  const [column, own] = [annex.columns.get(field), formula(row, field)];
  if (own === null || column === undefined) return false;
  if (isBereft(own, column)) return true;
  const taken = rowsAdded(own, column) ?? [];
  return parts.some((part) => taken.includes(part.row));
}

/** Whether a figure is a sum that took a section's rows, of which none are left in it. */
export function lostItsRows({ annex, formula }: Ledger, row: AnnexRow, field: ScoreField): boolean {
  const [column, own] = [annex.columns.get(field), formula(row, field)];
  if (own === null || column === undefined) return false;
  return isBereft(own, column) || (isOurs(own) && rowsAdded(own, column) !== null);
}

/** A plain sum of a column some of whose rows are gone. */
function isBereft(formula: string, column: number): boolean {
  const whole = formula.replace(/(?<!!)#REF!/g, `${columnName(column)}1`);
  return whole !== formula && rowsAdded(whole, column) !== null;
}

/** The one maximum that the catalogue knows of a code; `null` where its sources disagree, too. */
export function undisputed(catalogue: Catalogue | null, code: Code | null): Score | null {
  const [maximum = null, ...others] = catalogue && code ? knownMaxima(catalogue, code) : [];
  return others.length > 0 ? null : maximum;
}

function maximumOf(ledger: Ledger, row: AnnexRow, known: Score | null): Score | null {
  const figure = ledger.figure(row, 'maximum');
  if (figure.kind === 'points') return figure.value;
  return figure.kind === 'blank' ? known : null;
}

/** What a complete catalogue says; `null` where it names nothing below the code. */
function toldBy(catalogue: Catalogue | null, code: Code | null, parts: readonly AnnexRow[]): boolean | null {
  if (!catalogue?.complete || code === null) return null;
  const within = catalogue.criteria.map((each) => each.code).filter((each) => isWithin(each, code));
  const finest = within.filter((each) => !within.some((other) => isWithin(other, each)));
  if (finest.length === 0) return null;
  return finest.every((each) =>
    parts.some(({ criterion }) => criterion !== null && (criterion === each || isWithin(each, criterion))),
  );
}
