import type { Annex, AnnexRow } from '../annex/annex';
import { nameIn } from '../annex/numbering';
import { cellOf, criteria, sections, textIn } from '../annex/query';
import { type Code, leadingCode, romanOf } from '../values/code';
import { tidy } from '../values/text';

/** How an annex writes a row's code and its name. */
export interface Wording {
  readonly code: string | number | null;
  readonly content: string;
}

/** A code as most of the annex's criteria have it ("1.1.2", "1.1.2."), and before the name where theirs stand there. */
export function criterionWording(annex: Annex, code: Code | null, name: string): Wording {
  if (code === null) return { code: null, content: name };
  const coded = criteria(annex).filter(({ criterion }) => criterion !== null);
  const [before, after] = commonest(coded.flatMap((row) => around(textIn(annex, row, 'code'), row)));
  const heads = coded.map((row) => headOf(textIn(annex, row, 'content'), row));
  const told = heads.filter((head) => head !== null);
  const head = told.length * 2 > heads.length ? (told.at(-1) ?? '') : '';
  return { code: `${before}${code}${after}`, content: `${head.replace(CODE, code)}${name}` };
}

/** A section's number and name as the annex's other sections have them: "2.", "II", "Lĩnh vực 2: …", "II. CẢI CÁCH …". */
export function sectionWording(annex: Annex, code: Code, name: string): Wording {
  const models = sections(annex).map(({ section }) => section);
  const contents = models.map((row) => nameIn(row, textIn(annex, row, 'content')));
  const capitals =
    contents.length > 0 && contents.every((text) => text !== '' && text === text.toUpperCase());
  const written = capitals ? name.toUpperCase() : name;
  const model = models.at(-1);
  if (!model) return { code, content: written };
  const [inCode, inContent] = (['code', 'content'] as const).map((field) =>
    headingIn(model, textIn(annex, model, field)),
  );
  if (inCode) return { code: `${withOrdinal(inCode, code)}${written}`, content: '' };
  return {
    code: sectionCode(annex, model, code),
    content: inContent ? `${withOrdinal(inContent, code)}${written}` : written,
  };
}

const CODE = /\d{1,2}(?:\.\d{1,2})*/;
const ORDINAL = /\d{1,2}|(?<!\p{L})[IVX]+(?!\p{L})/u;

function sectionCode(annex: Annex, model: AnnexRow, code: Code): Wording['code'] {
  const { value } = cellOf(annex, model, 'code');
  if (typeof value === 'number') return Number(code);
  if (typeof value !== 'string' || tidy(value) === '') return value === null ? null : code;
  return ORDINAL.test(value) ? withOrdinal(tidy(value), code) : code;
}

function withOrdinal(text: string, code: Code): string {
  return text.replace(ORDINAL, (ordinal) => (/\d/.test(ordinal) ? code : romanOf(code)));
}

/** What stands before a section's name in its cell: "Lĩnh vực 2: "; `null` where the name is alone. */
function headingIn(section: AnnexRow, text: string): string | null {
  const name = nameIn(section, text);
  return name === '' || name === tidy(text) ? null : tidy(text).slice(0, -name.length);
}

/** What stands around a criterion's code in its cell; nothing where it is a number or something else. */
function around(text: string, { criterion, code }: AnnexRow): (readonly [string, string])[] {
  const written = tidy(text);
  const start = criterion === null || code.kind !== 'code' ? -1 : written.indexOf(criterion);
  if (criterion === null || start < 0) return [];
  return [[written.slice(0, start), written.slice(start + criterion.length)]];
}

/** The code before a criterion's name with its marks, "1.1.2. "; `null` where the name is alone. */
function headOf(text: string, { criterion }: AnnexRow): string | null {
  const leading = leadingCode(text);
  if (!leading || leading.code !== criterion) return null;
  const written = tidy(text);
  return written.slice(0, written.length - leading.rest.length);
}

/** What most have, of equally many the plainer. */
function commonest(pairs: readonly (readonly [string, string])[]): readonly [string, string] {
  const counts = new Map<string, { pair: readonly [string, string]; count: number }>();
  for (const pair of pairs) {
    const key = pair.join('\n');
    counts.set(key, { pair, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort(
    (a, b) => b.count - a.count || a.pair.join('').length - b.pair.join('').length,
  );
  return most?.pair ?? ['', ''];
}
