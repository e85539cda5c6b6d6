import type { FUniver } from '@univerjs/core/facade';
// The presets bring the members of the parts in use to the types below.
import type {} from '@univerjs/preset-sheets-conditional-formatting';
import type {} from '@univerjs/preset-sheets-core';
import type {} from '@univerjs/preset-sheets-data-validation';

export type { FUniver };
export type FWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
export type FWorksheet = ReturnType<FWorkbook['getActiveSheet']>;
export type FDefinedName = ReturnType<FWorkbook['getDefinedNames']>[number];
export type ConditionalRule = ReturnType<FWorksheet['getConditionalFormattingRules']>[number];
