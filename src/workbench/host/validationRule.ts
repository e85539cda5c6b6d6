import type { IDataValidationRule } from '@univerjs/core';
import { formatArea, quoteSheet } from './a1';
import { asBoolean, asOneOf, asPlace, asRecord, asText } from './args';
import { hostError } from './errors';
import { isHandle } from './object';
import { type Session, sheetOf } from './session';

/** Excel's names for the engine's kinds of rules, and where a rule object keeps them. */
export const TYPES: Readonly<Record<string, { readonly name: string; readonly key: string }>> = {
  whole: { name: 'WholeNumber', key: 'wholeNumber' },
  decimal: { name: 'Decimal', key: 'decimal' },
  list: { name: 'List', key: 'list' },
  date: { name: 'Date', key: 'date' },
  time: { name: 'Time', key: 'time' },
  textLength: { name: 'TextLength', key: 'textLength' },
  custom: { name: 'Custom', key: 'custom' },
};

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** Excel's rule object as the engine keeps it. */
export function readRule(session: Session, value: unknown): Partial<IDataValidationRule> & { type: string } {
  const entries = Object.entries(asRecord(value)).filter(([, rule]) => rule !== null && rule !== undefined);
  const [key, given] = entries[0] ?? fail();
  const type = Object.keys(TYPES).find((name) => TYPES[name]?.key === key) ?? fail();
  return contentOf(session, type, asRecord(given));
}

function contentOf(
  session: Session,
  type: string,
  rule: Readonly<Record<string, unknown>>,
): Partial<IDataValidationRule> & { type: string } {
  if (type === 'custom') return { type, formula1: asText(rule.formula) };
  if (type === 'list')
    return {
      type,
      formula1: listSource(session, rule.source),
      showDropDown: asBoolean(rule.inCellDropDown ?? true),
    };
  return {
    type,
    operator: OPERATORS[
      asOneOf(rule.operator ?? 'Between', Object.keys(OPERATORS))
    ] as IDataValidationRule['operator'],
    formula1: operand(rule.formula1),
    ...(rule.formula2 === undefined || rule.formula2 === null ? {} : { formula2: operand(rule.formula2) }),
  };
}

/** A list of words, a formula, or a range. */
function listSource(session: Session, source: unknown): string {
  if (!isHandle(source)) return asText(source);
  const { sheetId, area } = asPlace(source, '');
  const local = formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quoteSheet(sheetOf(session, sheetId).getSheetName())}!${local}`;
}

function operand(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  throw hostError('InvalidArgument');
}

/** The reverse of {@link readRule}; `{}` for no rule. */
export function describeRule(rule: IDataValidationRule | undefined): unknown {
  if (!rule) return {};
  const type = TYPES[rule.type];
  if (!type) return {};
  if (rule.type === 'custom') return { custom: { formula: rule.formula1 ?? '' } };
  if (rule.type === 'list')
    return { list: { inCellDropDown: rule.showDropDown ?? true, source: rule.formula1 ?? '' } };
  const operator =
    Object.keys(OPERATORS).find((name) => OPERATORS[name] === (rule.operator ?? 'between')) ?? 'Between';
  return { [type.key]: { formula1: plain(rule.formula1), formula2: plain(rule.formula2), operator } };
}

function plain(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function fail(): never {
  throw hostError('InvalidArgument');
}
