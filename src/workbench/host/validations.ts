import type { IDataValidationRule, IRange } from '@univerjs/core';
import type { FWorksheet } from '../engine/types';
import { moveFormula } from './formula';
import { execute, type Session } from './session';

/** The rules of a sheet for what may be typed, as they are now. */
export function validationRules(sheet: FWorksheet): IDataValidationRule[] {
  return sheet.getDataValidations().map(({ rule }) => structuredClone(rule));
}

/** The cell that a rule's references are relative to. */
export function originOf({ ranges }: IDataValidationRule): { readonly row: number; readonly column: number } {
  return {
    row: Math.min(...ranges.map(({ startRow }: IRange) => startRow)),
    column: Math.min(...ranges.map(({ startColumn }: IRange) => startColumn)),
  };
}

/** A rule with its formulas, but not its numbers or words, changed. */
export function withFormulas(
  rule: IDataValidationRule,
  change: (formula: string) => string,
): IDataValidationRule {
  const changed = (formula: string | undefined) => (formula?.startsWith('=') ? change(formula) : formula);
  return { ...rule, formula1: changed(rule.formula1), formula2: changed(rule.formula2) };
}

/** The rule as another cell sees it. */
export function seenFrom(rule: IDataValidationRule, row: number, column: number): IDataValidationRule {
  const origin = originOf(rule);
  return withFormulas(rule, (formula) => moveFormula(formula, row - origin.row, column - origin.column));
}

/** Makes a sheet's rules these, whatever the engine made of them. */
export function putValidationRules(
  session: Session,
  sheet: FWorksheet,
  wanted: readonly IDataValidationRule[],
): void {
  const sheetId = sheet.getSheetId();
  const current = validationRules(sheet);
  const same = new Set(
    wanted.filter((rule) => current.some((other) => sameRule(rule, other))).map(({ uid }) => uid),
  );
  for (const { uid } of current) {
    if (!same.has(uid))
      execute(session, sheetId, 'sheet.command.remove-data-validation-rule', { ruleId: uid });
  }
  for (const rule of wanted) {
    if (!same.has(rule.uid)) execute(session, sheetId, 'sheet.command.addDataValidation', { rule });
  }
}

function sameRule(a: IDataValidationRule, b: IDataValidationRule): boolean {
  const told = ({ uid, formula1, formula2, ranges }: IDataValidationRule) =>
    JSON.stringify([
      uid,
      formula1,
      formula2,
      ranges.map(({ startRow, endRow, startColumn, endColumn }: IRange) => [
        startRow,
        endRow,
        startColumn,
        endColumn,
      ]),
    ]);
  return told(a) === told(b);
}
