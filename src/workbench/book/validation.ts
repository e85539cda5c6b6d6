import type { IRange } from '@univerjs/core';
import { formatAreas, parseAreas } from './area';
import { fileFormula, gridFormula } from './formula';
import { type Element, elements, encode, flag, tag, texts } from './xml';

/** The resource of a workbook's data in which the grid keeps data validation, by sheet id. */
export const VALIDATIONS_RESOURCE = 'SHEET_DATA_VALIDATION_PLUGIN';

/** One data validation as the grid keeps it; formulas start with "=", lists are written "a,b,c". */
export interface Validation {
  readonly uid: string;
  readonly type: string;
  readonly ranges: IRange[];
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly showDropDown?: boolean;
  readonly showErrorMessage?: boolean;
  readonly showInputMessage?: boolean;
  readonly error?: string;
  readonly errorTitle?: string;
  readonly errorStyle?: number;
  readonly prompt?: string;
  readonly promptTitle?: string;
  readonly renderMode?: number;
}

const ERROR_STYLES = ['information', 'stop', 'warning'];
/** The grid draws such cells as any other: as in Excel, no arrow in every cell, and lines stay wrapped. */
const AS_TEXT = 0;
const EPOCH_DAYS = 25_569;
const DAY = 86_400_000;

/** The data validation of a sheet's XML, that of its extensions (lists on other sheets) included. */
export function readValidations(sheetXml: string): readonly Validation[] {
  return elements(sheetXml, 'dataValidation').map((found, index) => readValidation(found, `dv${index + 1}`));
}

/** The `<dataValidations>` of a sheet; '' when there is none. */
export function writeValidations(validations: readonly Validation[]): string {
  const written = validations.filter(({ ranges }) => ranges.length > 0).map(writeValidation);
  return written.length === 0 ? '' : tag('dataValidations', { count: written.length }, written.join(''));
}

function readValidation({ attributes, inner }: Element, uid: string): Validation {
  const type = attributes.type === undefined || attributes.type === 'none' ? 'any' : attributes.type;
  const [formula1, formula2] = ['formula1', 'formula2'].map((name) => {
    const text = elements(inner, name)[0]?.inner;
    // An extension wraps the formula once more.
    return text === undefined
      ? undefined
      : readOperand(texts(text, 'f')[0] ?? texts(inner, name)[0] ?? '', type);
  });
  const { operator = 'between', error, errorTitle, prompt, promptTitle } = attributes;
  const compares = !['any', 'list', 'custom'].includes(type);
  return {
    uid,
    type,
    ranges: parseAreas(attributes.sqref ?? texts(inner, 'sqref')[0] ?? ''),
    ...(compares && { operator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: flag(attributes.allowBlank),
    // The file's flag of this name means the opposite of what it says.
    ...(type === 'list' && { showDropDown: !flag(attributes.showDropDown), renderMode: AS_TEXT }),
    showErrorMessage: flag(attributes.showErrorMessage),
    showInputMessage: flag(attributes.showInputMessage),
    errorStyle: Math.max(0, ERROR_STYLES.indexOf(attributes.errorStyle ?? 'stop')),
    ...(error && { error }),
    ...(errorTitle && { errorTitle }),
    ...(prompt && { prompt }),
    ...(promptTitle && { promptTitle }),
  };
}

function writeValidation(rule: Validation): string {
  // What only the grid has becomes what Excel has nearest to it.
  const type = rule.type === 'listMultiple' ? 'list' : rule.type === 'checkbox' ? 'any' : rule.type;
  const operands = [rule.formula1, rule.formula2].map((operand, index) =>
    operand === undefined || operand === '' || type === 'any' || (type === 'list' && index === 1)
      ? ''
      : tag(`formula${index + 1}`, {}, encode(writeOperand(operand, type))),
  );
  const style = ERROR_STYLES[rule.errorStyle ?? 1] ?? 'stop';
  return tag(
    'dataValidation',
    {
      type: type === 'any' ? undefined : type,
      operator: rule.operator === 'between' ? undefined : rule.operator,
      allowBlank: rule.allowBlank,
      showDropDown: type === 'list' && rule.showDropDown === false,
      showErrorMessage: rule.showErrorMessage,
      showInputMessage: rule.showInputMessage,
      errorStyle: style === 'stop' ? undefined : style,
      errorTitle: rule.errorTitle,
      error: rule.error,
      promptTitle: rule.promptTitle,
      prompt: rule.prompt,
      sqref: formatAreas(rule.ranges),
    },
    operands.join(''),
  );
}

function readOperand(text: string, type: string): string {
  const items = /^"([\s\S]*)"$/.exec(text);
  if (type === 'list' && items) return (items[1] ?? '').replaceAll('""', '"');
  return type !== 'custom' && text.trim() !== '' && Number.isFinite(Number(text)) ? text : gridFormula(text);
}

function writeOperand(operand: string, type: string): string {
  if (operand.startsWith('=')) return fileFormula(operand);
  if (type === 'list') return `"${operand.replaceAll('"', '""')}"`;
  const date = type === 'date' ? /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(operand) : null;
  return date
    ? String(EPOCH_DAYS + Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / DAY)
    : operand;
}
