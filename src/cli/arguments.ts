import { z } from 'zod';
import type { CalendarDate } from '../core/values/date';
import { badUsage } from '../messages/terminal';
import { flag, readOptions, type Typed, text } from './options';

export interface Arguments {
  readonly files: readonly string[];
  readonly json: boolean;
  /** Where to write the page that people read. */
  readonly html: string | undefined;
  readonly help: boolean;
  readonly sheet: string | undefined;
  readonly catalogue: string | undefined;
  /** `undefined` stands for the day it really is. */
  readonly today: CalendarDate | undefined;
}

const schema = z.strictObject({
  json: flag,
  // Nothing else is ever written over: a workbook named here by mistake stays what it is.
  html: text.regex(/\.html?$/i, badUsage.noPage).optional(),
  help: flag,
  sheet: text.optional(),
  catalogue: text.optional(),
  today: text
    .pipe(z.iso.date({ error: ({ input }) => badUsage.noDate(String(input)) }))
    .transform((day) => {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
      return { year, month, day: date };
    })
    .optional(),
});

/** Reads the words after the command's name. */
export function readArguments(words: readonly string[]): Typed<Arguments> {
  const typed = readOptions(words, schema);
  if (!typed.ok) return typed;
  const { files, options } = typed.value;
  if (!options.help && files.length === 0) return { ok: false, problem: badUsage.noFile };
  const { json, html, help, sheet, catalogue, today } = options;
  return { ok: true, value: { files, json, html, help, sheet, catalogue, today } };
}
