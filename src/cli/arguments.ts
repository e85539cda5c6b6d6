import * as z from '../core/schema';
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

const day = z.iso.date({ error: ({ input }) => badUsage.noDate(String(input)) });

const schema = z.strictObject({
  json: flag,
  // Nothing else is ever written over: a workbook named here by mistake stays what it is.
  html: z.optional(text.check(z.regex(/\.html?$/i, badUsage.noPage))),
  help: flag,
  sheet: z.optional(text),
  catalogue: z.optional(text),
  today: z.optional(
    z.pipe(
      z.pipe(text, day),
      z.transform((written) => {
        const [year = 0, month = 0, date = 0] = written.split('-').map(Number);
        return { year, month, day: date };
      }),
    ),
  ),
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
