import type { Annex } from '../annex/annex';
import { codesOf } from '../annex/numbering';
import { parseAnnex } from '../annex/parse';
import { isSurveyName } from '../annex/survey';
import { cellAt, type SheetSnapshot, textOf } from '../sheet/snapshot';
import type { CriterionContent, SectionContent } from '../template/content';
import { type Code, parentOf, sectionOf } from '../values/code';
import { type Score, sum } from '../values/score';
import { isBlankText } from '../values/text';
import { type Entries, type Entry, entriesOf } from './entries';
import { COLUMNS, type Figures, figuresOf } from './figures';
import { headerOf, withOtherScores } from './header';
import { SCORED_LAYOUT } from './layout';
import type { ScoreChoice, ScoredChoice, ScoredList } from './scored';
import { unnamedSection } from './words';

/** Whether a sheet lists criteria with their scores, as the list does that an annex is made from. */
export function isScoredList(sheet: SheetSnapshot): boolean {
  return readScoredList(sheet) !== null;
}

/** Whether what reads like an annex only lists scores: it names criteria, and nothing of how, by whom and when they are mended. */
export function onlyLists(annex: Annex): boolean {
  const { sheet, layout, columns, rows } = annex;
  const mends = (['remedy', 'owner', 'deadline'] as const).some((field) => columns.has(field));
  if (layout.rows !== 'criteria' || mends) return false;
  const codes = codesOf(annex);
  return rows.some(({ kind }, index) => kind === 'criterion' && codes[index] !== null) && isScoredList(sheet);
}

/**
 * Understands a sheet as a list of every criterion with its scores; `null` when it is none: an annex, a summary
 * of sections only, or a list that nobody has filled in.
 */
export function readScoredList(sheet: SheetSnapshot): ScoredList | null {
  const parsed = parseAnnex(sheet, [SCORED_LAYOUT]);
  if (!parsed) return null;
  const table = withOtherScores(parsed);
  const found = entriesOf(table);
  if (!found.entries.some(({ kind, code }) => kind === 'criterion' && code !== null)) return null;
  const choices = (['appraised', 'self'] as const).flatMap((scores) => choose(table, found, scores) ?? []);
  return choices.length > 0 ? { sheet: sheet.name, choices } : null;
}

/** A section with all that is listed under it. */
interface Block {
  readonly section: Entry | null;
  readonly code: Code;
  readonly entries: Entry[];
}

interface Counted {
  readonly entry: Entry;
  readonly figures: Figures;
}

function choose(table: Annex, { entries, strays }: Entries, scores: ScoreChoice): ScoredChoice | null {
  const column = columnOf(table, entries, scores);
  if (column === null) return null;
  const blocks = blocksOf(entries).map((block) => ({ block, counted: countedIn(table, block, scores) }));
  // A column of words is no choice.
  if (!blocks.some(({ counted }) => counted.some(({ figures }) => figures.kind === 'points'))) return null;
  // The survey's points are in no annex.
  const appraised = blocks.filter(({ block }) => !isSurveyName(nameOf(block)));
  const sections = blocks.map(({ block, counted }) => contentOf(table, block, counted, scores));
  const unread = [
    ...appraised.flatMap(({ counted }) => counted.filter(isUnread).map(({ entry }) => entry.row)),
    ...strays,
  ];
  const criteria = sections.flatMap((section) => (section.survey ? [] : section.criteria));
  return {
    scores,
    header: headerOf(table, column),
    content: { sections },
    lost: criteria.filter(lostPoints).length,
    unread: unread.map(({ row }) => row).sort((a, b) => a - b),
  };
}

/** The first of the columns of a choice that anything is filled in; the survey's alone is no choice. */
function columnOf(table: Annex, entries: readonly Entry[], scores: ScoreChoice): number | null {
  const fields = [...COLUMNS[scores], ...(scores === 'appraised' ? (['lost'] as const) : [])];
  const column = fields
    .filter((field) => field !== 'surveyScore')
    .flatMap((field) => table.columns.get(field) ?? [])
    .find((each) => entries.some(({ row }) => !isBlankText(textAt(table.sheet, row.row, each))));
  return column ?? null;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return textOf(cellAt(sheet, { row, column }).value);
}

/** Criteria belong to their code's section, wherever its row stands; those without one to the section above them. */
function blocksOf(entries: readonly Entry[]): Block[] {
  const blocks = new Map<string, Block>();
  let above = '';
  for (const entry of entries) {
    const { kind, code } = entry;
    if (kind === 'section') above = code ?? above;
    const own = kind === 'criterion' && code !== null ? sectionOf(code) : above;
    const block = blocks.get(own) ?? { section: null, code: own, entries: [] };
    if (kind === 'criterion') block.entries.push(entry);
    // A section's row may come once more where a page breaks.
    blocks.set(own, kind === 'section' && !block.section ? { ...block, section: entry } : block);
  }
  return [...blocks.values()];
}

function nameOf({ section, code }: Block): string {
  return section?.name || unnamedSection(code);
}

/**
 * The rows whose points make the section's: a criterion with parts only where no part has points of its own. A
 * section that lists none counts itself.
 */
function countedIn(table: Annex, { section, entries }: Block, scores: ScoreChoice): Counted[] {
  const told = entries.map((entry) => ({ entry, figures: figuresOf(table, entry.row, scores) }));
  const headings = ancestorsOf(told);
  const summed = ancestorsOf(told.filter(isAnswered));
  const standing = told.filter((each) => {
    const { code } = each.entry;
    return code === null || (!summed.has(code) && (!headings.has(code) || isAnswered(each)));
  });
  const codes = new Set(standing.flatMap(({ entry }) => entry.code ?? []));
  const counted = standing.filter(({ entry }) => !ancestorsIn(entry.code).some((code) => codes.has(code)));
  if (counted.length > 0 || !section) return counted;
  return [{ entry: section, figures: figuresOf(table, section.row, scores) }];
}

function isAnswered({ figures: { kind } }: Counted): boolean {
  return kind === 'points' || kind === 'not-applicable';
}

function ancestorsOf(counted: readonly Counted[]): ReadonlySet<Code> {
  return new Set(counted.flatMap(({ entry }) => ancestorsIn(entry.code)));
}

/** `1.1.2` → `1.1`, `1` */
function ancestorsIn(code: Code | null): Code[] {
  const parent = code === null ? null : parentOf(code);
  return parent === null ? [] : [parent, ...ancestorsIn(parent)];
}

function isUnread(counted: Counted): boolean {
  return !isAnswered(counted);
}

function contentOf(
  table: Annex,
  block: Block,
  counted: readonly Counted[],
  scores: ScoreChoice,
): SectionContent {
  const { section, code } = block;
  const name = nameOf(block);
  const own = section ? figuresOf(table, section.row, scores) : null;
  const maximum = maximumOf(own, counted);
  const criteria = counted.flatMap(({ entry, figures }) =>
    entry.kind === 'criterion' && figures.kind === 'points' && !figures.maximum.eq(figures.score)
      ? [criterionOf(entry, figures)]
      : [],
  );
  const score = criteria.length === 0 && counted.every(isAnswered) ? reachedBy(own, counted, maximum) : null;
  return { code, name, maximum, score, survey: isSurveyName(name), criteria };
}

/** What a section reached of which the annex lists no criterion: nothing there could tell. */
function reachedBy(own: Figures | null, counted: readonly Counted[], maximum: Score | null): Score | null {
  if (own?.kind === 'points') return own.score;
  const reached = sum(counted.flatMap(({ figures }) => (figures.kind === 'points' ? [figures.score] : [])));
  // Where the maximum says that there are criteria that the list leaves out, nobody knows what they reached.
  return maximum?.eq(reached) ? reached : null;
}

/** The section's own maximum, without what does not apply; where it has none, that of its criteria together. */
function maximumOf(own: Figures | null, counted: readonly Counted[]): Score | null {
  const maxima = counted.map(({ figures }) => figures.maximum);
  const out = counted.flatMap(({ figures: { kind, maximum } }) =>
    kind === 'not-applicable' && maximum ? [maximum] : [],
  );
  const all = maxima.every((each): each is Score => each !== null) ? sum(maxima) : null;
  const listed = own?.maximum ?? all;
  // A list may have taken it out already: then its maximum is not that of all its rows.
  return listed && all?.eq(listed) ? listed.minus(sum(out)) : listed;
}

function criterionOf(
  { code, name, opinion }: Entry,
  { maximum, score }: { readonly maximum: Score; readonly score: Score },
): CriterionContent {
  return {
    code,
    name,
    maximum,
    score,
    reason: opinion,
    remedy: '',
    owner: '',
    coordinator: '',
    deadline: '',
  };
}

function lostPoints({ maximum, score }: CriterionContent): boolean {
  return maximum !== null && score !== null && maximum.gt(score);
}
