import type { IRange, IStyleBase } from '@univerjs/core';

/** The resource of a workbook's data in which the grid keeps conditional formats, by sheet id, first one on top. */
export const CONDITIONS_RESOURCE = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

/** One conditional format as the grid keeps it. */
export interface Condition {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Highlight | ColorScale | DataBar | IconSet;
}

export interface Highlight {
  readonly type: 'highlightCell';
  readonly subType:
    | 'formula'
    | 'number'
    | 'text'
    | 'rank'
    | 'average'
    | 'timePeriod'
    | 'duplicateValues'
    | 'uniqueValues';
  readonly style: IStyleBase;
  readonly operator?: string;
  /** A formula with "=", a number, two numbers (between), a text, or a rank. */
  readonly value?: string | number | readonly number[];
  readonly isBottom?: boolean;
  readonly isPercent?: boolean;
}

/** A bound: `num`, `percent`, `percentile` and `formula` have a value, `min` and `max` have none. */
export interface Bound {
  readonly type: string;
  readonly value?: number | string;
}

interface ColorScale {
  readonly type: 'colorScale';
  readonly config: readonly { readonly index: number; readonly color: string; readonly value: Bound }[];
}

interface DataBar {
  readonly type: 'dataBar';
  readonly isShowValue: boolean;
  readonly config: {
    readonly min: Bound;
    readonly max: Bound;
    readonly isGradient: boolean;
    readonly positiveColor: string;
    readonly nativeColor: string;
  };
}

/** Icons from the highest value down, as the grid wants them; the file lists them upwards. */
interface IconSet {
  readonly type: 'iconSet';
  readonly isShowValue: boolean;
  readonly config: readonly {
    readonly operator: string;
    readonly value: Bound;
    readonly iconType: string;
    readonly iconId: string;
  }[];
}

/** Tests of a cell's text that the file has a rule type for, each with its formula for a cell and a quoted text. */
export const TEXT_RULES: Readonly<Record<string, (cell: string, text: string, length: number) => string>> = {
  containsText: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWith: (cell, text, length) => `LEFT(${cell},${length})=${text}`,
  endsWith: (cell, text, length) => `RIGHT(${cell},${length})=${text}`,
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

export const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};
