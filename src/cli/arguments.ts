import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { CalendarDate } from '../core/values/date';
import { badUsage } from '../messages/terminal';

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

/** What was typed, understood; or one sentence on what is wrong with it. */
export type ReadArguments =
  | { readonly ok: true; readonly value: Arguments }
  | { readonly ok: false; readonly problem: string };

const OPTIONS = {
  json: { type: 'boolean' },
  html: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  sheet: { type: 'string' },
  catalogue: { type: 'string' },
  today: { type: 'string' },
} as const;

const text = (name: string) =>
  z.string({ error: badUsage.noValue(`--${name}`) }).min(1, badUsage.noValue(`--${name}`));
const flag = (name: string) => z.boolean({ error: badUsage.takesNoValue(`--${name}`) }).default(false);

const schema = z.strictObject(
  {
    json: flag('json'),
    // Nothing else is ever written over: a workbook named here by mistake stays what it is.
    html: text('html')
      .regex(/\.html?$/i, badUsage.noPage)
      .optional(),
    help: flag('help'),
    sheet: text('sheet').optional(),
    catalogue: text('catalogue').optional(),
    today: text('today')
      .pipe(z.iso.date({ error: ({ input }) => badUsage.noDate(String(input)) }))
      .transform((day) => {
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        return { year, month, day: date };
      })
      .optional(),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? badUsage.unknown(issue.keys.map(dashed)) : undefined,
  },
);

/** Reads the words after the command's name. */
export function readArguments(words: readonly string[]): ReadArguments {
  // Not strict, because the sentences of its own refusals are English; the schema refuses the same.
  const { values, positionals } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
  });
  const parsed = schema.safeParse({ ...values });
  if (!parsed.success) return { ok: false, problem: parsed.error.issues[0]?.message ?? badUsage.usage };
  const { json, html, help, sheet, catalogue, today } = parsed.data;
  if (!help && positionals.length === 0) return { ok: false, problem: badUsage.noFile };
  return { ok: true, value: { files: positionals, json, html, help, sheet, catalogue, today } };
}

function dashed(option: string): string {
  return option.length === 1 ? `-${option}` : `--${option}`;
}
