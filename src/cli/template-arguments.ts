import * as z from '../core/schema';
import { EXTENTS, type Extent, TEMPLATE_IDS, type TemplateId } from '../core/template/content';
import { readYear } from '../core/values/year';
import { badTemplate } from '../messages/template';
import { flag, readOptions, type Typed, text } from './options';

interface TemplateArguments {
  readonly file: string;
  readonly layout: TemplateId;
  readonly catalogue: string | undefined;
  readonly extent: Extent;
  readonly unit: string;
  /** `undefined` stands for the year it really is. */
  readonly year: number | undefined;
}

const said = ({ input }: { readonly input?: unknown }) => String(input);

const schema = z.strictObject({
  help: flag,
  layout: z.optional(
    z.pipe(text, z.enum(TEMPLATE_IDS, { error: (issue) => badTemplate.unknownLayout(said(issue)) })),
  ),
  catalogue: z.optional(text),
  extent: z.optional(
    z.pipe(text, z.enum(EXTENTS, { error: (issue) => badTemplate.unknownExtent(said(issue)) })),
  ),
  unit: z._default(
    z.pipe(
      text,
      z.transform((unit) => unit.trim()),
    ),
    '',
  ),
  year: z.optional(
    z.pipe(
      text.check(
        z.refine((year) => readYear(year) !== null, { error: (issue) => badTemplate.noYear(said(issue)) }),
      ),
      z.transform(Number),
    ),
  ),
});

/** Reads the words after the command's name. */
export function readTemplateArguments(words: readonly string[]): Typed<TemplateArguments | 'help'> {
  const typed = readOptions(words, schema);
  if (!typed.ok) return typed;
  const { help, layout, extent, catalogue, unit, year } = typed.value.options;
  if (help) return { ok: true, value: 'help' };
  if (layout === undefined) return problem(badTemplate.noLayout);
  if (extent !== undefined && layout !== 'khac-phuc') return problem(badTemplate.extentUnused);
  if (extent === 'all' && catalogue === undefined) return problem(badTemplate.extentNeedsCatalogue);
  const [file, ...others] = typed.value.files;
  if (file === undefined) return problem(badTemplate.noFile);
  if (others.length > 0) return problem(badTemplate.manyFiles);
  if (!/\.xlsx$/i.test(file)) return problem(badTemplate.noWorkbook(file));
  return { ok: true, value: { file, layout, extent: extent ?? 'lost', catalogue, unit, year } };
}

function problem(sentence: string): Typed<never> {
  return { ok: false, problem: sentence };
}
