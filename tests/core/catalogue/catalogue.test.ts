import { describe, expect, test } from 'vitest';
import { BUILTIN_CATALOGUES } from '../../../src/core/catalogue/builtin';
import { NGHE_AN_XA_2025 as DATA } from '../../../src/core/catalogue/builtin/nghe-an-xa-2025';
import { type CatalogueData, catalogueSchema } from '../../../src/core/catalogue/catalogue';
import { compareCodes, isWithin } from '../../../src/core/values/code';

const [section] = DATA.sections;
const [criterion] = DATA.criteria;
if (!section || !criterion) throw new Error('an empty catalogue');

describe('a catalogue is refused', () => {
  test.each<[string, object]>([
    ['with a code that is none', { criteria: [{ ...criterion, code: '1.1.' }] }],
    ['with a section’s code of two parts', { sections: [{ ...section, code: '1.1' }] }],
    ['with a code listed twice', { criteria: [criterion, criterion] }],
    ['with a source that nobody named', { criteria: [{ ...criterion, cite: ['lời kể'] }] }],
    ['with an entry that cites nothing', { criteria: [{ ...criterion, cite: [] }] }],
    ['with points below nothing', { criteria: [{ ...criterion, maximum: -1 }] }],
    ['with points as text', { criteria: [{ ...criterion, maximum: '1' }] }],
    [
      'with a single reading of a disputed maximum',
      { sections: [{ ...section, maximum: null, readings: [{ maximum: 1, cite: section.cite }] }] },
    ],
    ['with something else besides', { colour: 'red' }],
    ['of another version', { version: 2 }],
    ['of no level', { level: 'huyen' }],
  ])('%s', (_, change) => {
    expect(catalogueSchema.safeParse({ ...DATA, ...change }).success).toBe(false);
    expect(catalogueSchema.safeParse(DATA).success).toBe(true);
  });
});

describe.each(BUILTIN_CATALOGUES.map((each) => [each.id, each] as const))(
  '%s',
  (_, { sections, criteria, sources }) => {
    test('lists sections and criteria in their order', () => {
      for (const codes of [sections, criteria].map((entries) => entries.map(({ code }) => code))) {
        expect(codes).toEqual([...codes].sort(compareCodes));
      }
    });

    test('has every criterion in one of its sections', () => {
      const lost = criteria.filter(({ code }) => !sections.some((each) => isWithin(code, each.code)));
      expect(lost).toEqual([]);
    });

    test('uses every source that it names', () => {
      const cited = [...sections, ...criteria, ...sections.flatMap(({ readings }) => readings ?? [])].flatMap(
        ({ cite }) => cite,
      );
      expect(Object.keys(sources).filter((key) => !cited.includes(key))).toEqual([]);
    });

    test('gives no criterion more than its section has', () => {
      const over = criteria.filter(({ code, maximum }) => {
        const whole = sections.find((each) => isWithin(code, each.code))?.maximum;
        return maximum && whole && maximum.gt(whole);
      });
      expect(over).toEqual([]);
    });
  },
);

test('the maxima and readings of Nghệ An are those of its two sources', () => {
  const data: CatalogueData = DATA;
  expect(
    data.sections.map(({ code, maximum, readings }) => [
      code,
      maximum ?? readings?.map((each) => each.maximum),
    ]),
  ).toEqual([
    ['1', 13],
    ['2', 6],
    ['3', [10, 14]],
    ['4', 7],
    ['5', 10],
    ['6', 6.5],
    ['7', 17],
    ['8', [30.5, 26.5]],
  ]);
});
