import { isSurveyName } from '../annex/survey';
import { type Score, score, sum, toNumber } from '../values/score';
import { fold, tidy } from '../values/text';
import { type Catalogue, catalogueSchema, LEVELS, type Level } from './catalogue';
import type { CatalogueImport, ImportedEntry } from './import';

/** What a sheet does not say of itself for sure, and the user does. */
interface Identity {
  readonly province: string;
  readonly level: Level;
  readonly year: number;
  readonly complete: boolean;
}

/** What all points of a Bộ tiêu chí make, the survey's included, where it does not say so itself. */
const USUAL_SCALE = score(100);

/** What the title of a table says of itself, to be looked over: "… cấp xã tỉnh Nghệ An năm 2025". */
export function identityIn(imported: CatalogueImport, thisYear: number): Identity {
  const { title, problems } = imported;
  const folded = fold(title);
  const years = title.match(/\b20\d{2}\b/g);
  const place = /(?:^|\s)(?:tỉnh|thành phố)\s+(\p{L}+(?:\s+\p{Lu}\p{L}*){0,3})/iu.exec(title)?.[1] ?? '';
  return {
    province: capitalised(/^\p{Lu}/u.test(place) ? beforeWords(place) : ''),
    level: /\bso, ban|\bcap so\b|cac so\b/.test(folded) ? 'so' : 'xa',
    year: years ? Number(years.at(-1)) : thisYear,
    complete: wholeOf(imported).eq(USUAL_SCALE) && problems.length === 0,
  };
}

/** The catalogue that an import is. */
export function toCatalogue(
  imported: CatalogueImport,
  { province, level, year, complete }: Identity,
  title: string,
): Catalogue {
  const cite = ['sheet'];
  const named = (entries: readonly ImportedEntry[]) => entries.filter(({ name }) => name !== '');
  return catalogueSchema.parse({
    version: 1,
    id: `${slug(province) || 'tinh'}-${level}-${year}`,
    province: tidy(province),
    level,
    year,
    title,
    complete,
    sources: { sheet: imported.title || imported.sheet },
    scale: toNumber(wholeOf(imported)),
    sections: named(imported.sections).map(({ code, name, maximum }) => ({
      code,
      name,
      maximum: maximum && toNumber(maximum),
      survey: isSurveyName(name),
      cite,
    })),
    criteria: named(imported.criteria).map(({ code, name, maximum, scale, note }) => ({
      code,
      name,
      maximum: maximum && toNumber(maximum),
      ...(scale && { scale: scale.map(toNumber) }),
      ...(note !== null && { note }),
      cite,
    })),
  });
}

/** A catalogue from elsewhere, told apart by id and title from those that are known already. */
export function toldApart(catalogue: Catalogue, known: readonly Catalogue[]): Catalogue {
  const id = freeName(
    catalogue.id,
    known.map((other) => other.id),
    (number) => `-${number}`,
  );
  const title = freeName(
    catalogue.title,
    known.map((other) => other.title),
    (number) => ` (${number})`,
  );
  return { ...catalogue, id, title };
}

/** Whether one of these is called so already; capitals and spaces tell nothing apart in a list. */
export function isTitleTaken(title: string, others: readonly Catalogue[]): boolean {
  const wanted = tidy(title).toLowerCase();
  return others.some((other) => tidy(other.title).toLowerCase() === wanted);
}

export function isLevel(text: string): text is Level {
  return LEVELS.some((level) => level === text);
}

/** What the total row says, else what the sections make, else what they usually do. */
function wholeOf({ total, sections }: CatalogueImport): Score {
  if (total) return total;
  const maxima = sections.flatMap(({ maximum }) => maximum ?? []);
  return sections.length > 0 && maxima.length === sections.length ? sum(maxima) : USUAL_SCALE;
}

function freeName(wanted: string, taken: readonly string[], ending: (number: number) => string): string {
  let name = wanted;
  for (let number = 2; taken.includes(name); number++) name = wanted + ending(number);
  return name;
}

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** In a title in capitals every word looks like a name: "TỈNH NGHỆ AN NĂM 2025". */
function beforeWords(place: string): string {
  const words = place.split(/\s+/);
  const end = words.findIndex((word) => /^(?:nam|giai|doan|ban|cua|va|theo)$/.test(fold(word)));
  return (end < 0 ? words : words.slice(0, end)).join(' ');
}

function capitalised(text: string): string {
  return tidy(text).replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
