import * as z from '../schema';
import { type Score, score, toNumber } from '../values/score';
import { FIRST_YEAR, LAST_YEAR } from '../values/year';

export const MOST_POINTS = 1000;
/** Of a note, in letters: catalogues travel in the workbook. */
export const LONGEST_NOTE = 400;
/** Written as numbers, worked with as exact decimals. */
const points = z.codec(z.number().check(z.nonnegative(), z.maximum(MOST_POINTS)), z.custom<Score>(), {
  decode: (value) => score(value),
  encode: toNumber,
});
const text = z.string().check(z.minLength(1));
/** Keys into `sources`. */
const citations = z.array(z.string()).check(z.minLength(1));

const sectionSchema = z.strictObject({
  code: z.string().check(z.regex(/^\d{1,2}$/)),
  name: text,
  /** `null` when the sources disagree; `readings` then says who says what. */
  maximum: z.nullable(points),
  readings: z.optional(z.array(z.strictObject({ maximum: points, cite: citations })).check(z.minLength(2))),
  /** Scored by the sociological survey, not by appraisal: an annex does not list it. */
  survey: z._default(z.boolean(), false),
  cite: citations,
});

const criterionSchema = z.strictObject({
  code: z.string().check(z.regex(/^\d{1,2}(\.\d{1,2}){1,3}$/)),
  name: text,
  /** The name is cut off in the source: only its beginning is known. */
  nameCutOff: z._default(z.boolean(), false),
  maximum: z.nullable(points),
  /** The scores that the criterion allows, where the source lists them. */
  scale: z.optional(z.array(points).check(z.minLength(2))),
  /** How it is scored, in the words of the source. */
  note: z.optional(text.check(z.maxLength(LONGEST_NOTE))),
  cite: citations,
});

export const LEVELS = ['xa', 'so'] as const;

/**
 * A province's Bộ tiêu chí for one level and year. Points are decimals of the province's own scale
 * (100 in all); every entry cites the source that it was taken from.
 */
export const catalogueSchema = z
  .strictObject({
    version: z.literal(1),
    id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
    province: text,
    level: z.enum(LEVELS),
    year: z.int().check(z.minimum(FIRST_YEAR), z.maximum(LAST_YEAR)),
    title: text,
    /** False when only a part of the Bộ tiêu chí is known: then a code that is not in it may still be right. */
    complete: z.boolean(),
    sources: z.record(z.string(), z.string()),
    /** What all points add up to, the survey's included. */
    scale: points,
    sections: z.array(sectionSchema),
    criteria: z.array(criterionSchema),
  })
  .check(({ value, issues }) => {
    const cited = [...value.sections, ...value.criteria].flatMap(({ cite }) => cite);
    for (const key of cited) {
      if (!(key in value.sources)) {
        issues.push({ code: 'custom', input: key, message: `unknown source "${key}"`, path: ['sources'] });
      }
    }
    const codes = [...value.sections, ...value.criteria].map((entry) => entry.code);
    if (new Set(codes).size < codes.length) {
      issues.push({ code: 'custom', input: codes, message: 'a code is listed twice', path: ['criteria'] });
    }
  });

export type Catalogue = z.output<typeof catalogueSchema>;
export type CatalogueSection = Catalogue['sections'][number];
export type CatalogueCriterion = Catalogue['criteria'][number];
export type Level = (typeof LEVELS)[number];
/** A catalogue as it is written down, before its defaults are filled in and its numbers made exact. */
export type CatalogueData = z.input<typeof catalogueSchema>;
