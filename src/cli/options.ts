import { parseArgs } from 'node:util';
import * as z from '../core/schema';
import { badUsage } from '../messages/terminal';

/** What was typed, understood; or one sentence on what is wrong with it. */
export type Typed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

interface Words<Options> {
  readonly options: Options;
  readonly files: readonly string[];
}

/** An option that stands alone, such as `--json`. */
export const flag = z._default(z.boolean(), false);

/** An option with a value behind it. */
export const text = z.string().check(z.minLength(1));

/** Reads the words after a command's name: its options, each a `flag` or made of `text`, and the names of files. */
export function readOptions<Schema extends z.ZodMiniObject>(
  words: readonly string[],
  schema: Schema,
): Typed<Words<z.output<Schema>>> {
  const kinds = Object.entries(schema.shape).map(([name, form]) => [
    name,
    { type: form === flag ? 'boolean' : 'string', ...(name === 'help' && { short: 'h' }) } as const,
  ]);
  // Not strict, because the sentences of its own refusals are English; the schema refuses the same.
  const { values, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(kinds),
    strict: false,
    allowPositionals: true,
  });
  const read = schema.safeParse({ ...values }, { error: sayIssue });
  if (read.success) return { ok: true, value: { options: read.data, files: positionals } };
  return { ok: false, problem: read.error.issues[0]?.message ?? read.error.message };
}

/** What is wrong with any option; what is wrong with the value of one in particular is said where it is read. */
function sayIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return badUsage.unknown(issue.keys.map(dashed));
  const option = dashed(String(issue.path?.[0]));
  if (issue.code === 'too_small') return badUsage.noValue(option);
  if (issue.code !== 'invalid_type') return undefined;
  return issue.expected === 'boolean' ? badUsage.takesNoValue(option) : badUsage.noValue(option);
}

function dashed(option: string): string {
  return option.length === 1 ? `-${option}` : `--${option}`;
}
