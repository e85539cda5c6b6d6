import { parseArgs } from 'node:util';
import { z } from 'zod';
import { EXTENTS, type Extent, TEMPLATE_IDS, type TemplateId } from '../core/template/content';
import { readYear } from '../core/values/year';
import { badTemplate } from '../messages/template';
import { badUsage } from '../messages/terminal';

export interface TemplateArguments {
  readonly file: string;
  readonly layout: TemplateId;
  readonly catalogue: string | undefined;
  readonly extent: Extent;
  readonly unit: string;
  /** `undefined` stands for the year it really is. */
  readonly year: number | undefined;
}

/** What was typed, understood; or one sentence on what is wrong with it. */
export type ReadTemplateArguments =
  | { readonly ok: true; readonly value: TemplateArguments | 'help' }
  | { readonly ok: false; readonly problem: string };

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  layout: { type: 'string' },
  catalogue: { type: 'string' },
  extent: { type: 'string' },
  unit: { type: 'string' },
  year: { type: 'string' },
} as const;

const text = (name: string) =>
  z.string({ error: badUsage.noValue(`--${name}`) }).min(1, badUsage.noValue(`--${name}`));
const said = ({ input }: { readonly input?: unknown }) => String(input);

const schema = z.strictObject(
  {
    help: z.boolean({ error: badUsage.takesNoValue('--help') }).default(false),
    layout: text('layout')
      .pipe(z.enum(TEMPLATE_IDS, { error: (issue) => badTemplate.unknownLayout(said(issue)) }))
      .optional(),
    catalogue: text('catalogue').optional(),
    extent: text('extent')
      .pipe(z.enum(EXTENTS, { error: (issue) => badTemplate.unknownExtent(said(issue)) }))
      .optional(),
    unit: text('unit')
      .transform((unit) => unit.trim())
      .default(''),
    year: text('year')
      .refine((year) => readYear(year) !== null, { error: (issue) => badTemplate.noYear(said(issue)) })
      .transform(Number)
      .optional(),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? badUsage.unknown(issue.keys.map((key) => (key.length === 1 ? `-${key}` : `--${key}`)))
        : undefined,
  },
);

/** Reads the words after the command's name. */
export function readTemplateArguments(words: readonly string[]): ReadTemplateArguments {
  // Not strict, because the sentences of its own refusals are English; the schema refuses the same.
  const { values, positionals } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
  });
  const parsed = schema.safeParse({ ...values });
  if (!parsed.success) return problem(parsed.error.issues[0]?.message ?? badTemplate.usage);
  const { help, layout, extent, catalogue, unit, year } = parsed.data;
  if (help) return { ok: true, value: 'help' };
  if (layout === undefined) return problem(badTemplate.noLayout);
  if (extent !== undefined && layout !== 'khac-phuc') return problem(badTemplate.extentUnused);
  if (extent === 'all' && catalogue === undefined) return problem(badTemplate.extentNeedsCatalogue);
  const [file, ...others] = positionals;
  if (file === undefined) return problem(badTemplate.noFile);
  if (others.length > 0) return problem(badTemplate.manyFiles);
  if (!/\.xlsx$/i.test(file)) return problem(badTemplate.noWorkbook(file));
  return { ok: true, value: { file, layout, extent: extent ?? 'lost', catalogue, unit, year } };
}

function problem(sentence: string): ReadTemplateArguments {
  return { ok: false, problem: sentence };
}
