import { type CellRef, contains } from '../sheet/address';
import { cellAt, EMPTY_CELL, type SheetCell, shownFrom, textOf } from '../sheet/snapshot';
import { type Code, isWithin, parentOf } from '../values/code';
import { rememberingOf } from '../values/remember';
import type { Score, ScoreReading } from '../values/score';
import { fold } from '../values/text';
import { type Annex, type AnnexRow, SCORE_FIELDS, type ScoreField, type SectionRows } from './annex';
import { type GroupReading, linesOf, readGroup } from './group';
import type { Field } from './layout';
import { readSectionHeading } from './section';
import { isSurveyName } from './survey';

/** Where a row's field stands; `null` when the annex has no such column. */
export function refOf(annex: Annex, row: AnnexRow, field: Field): CellRef | null {
  const column = annex.columns.get(field);
  return column === undefined ? null : { row: row.row, column };
}

/** A row's cell of a field; an empty one when the annex has no such column. */
export function cellOf(annex: Annex, row: AnnexRow, field: Field): SheetCell {
  const ref = refOf(annex, row, field);
  return ref ? cellAt(annex.sheet, ref) : EMPTY_CELL;
}

/** What a row's cell of a field says, as text; nothing when the annex has no such column. */
export function textIn(annex: Annex, row: AnnexRow, field: Field): string {
  return textOf(cellOf(annex, row, field).value);
}

/** Whether a formula gives a row's cell its value. */
export function isComputed(annex: Annex, row: AnnexRow, field: Field): boolean {
  return cellOf(annex, row, field).formula !== null;
}

/** Whether one cell stands for several rows: whose it is, the sheet does not say. */
export function isShared({ sheet }: Annex, at: CellRef): boolean {
  return (sheet.merges ?? []).some((area) => area.rowCount > 1 && contains(area, at));
}

/** One criterion over several rows on purpose: its code is merged over them, and this is not the first. */
export function sharesCode(annex: Annex, row: AnnexRow): boolean {
  const at = refOf(annex, row, 'code');
  return at !== null && shownFrom(annex.sheet, at) !== null;
}

export const criteria = rememberingOf((annex: Annex): readonly AnnexRow[] =>
  annex.rows.filter(({ kind }) => kind === 'criterion'),
);

/** Rows that carry points of their own: sections and criteria. */
export const scored = rememberingOf((annex: Annex): readonly AnnexRow[] =>
  annex.rows.filter(({ kind }) => kind === 'criterion' || kind === 'section'),
);

/**
 * Sections and criteria that must have points. A heading must not: a criterion without any whose
 * sub-criteria are listed, or a section where no section of the annex has any, or whose points stand in another row.
 */
export const pointed = rememberingOf((annex: Annex): readonly AnnexRow[] => {
  const parents = parentsOf(criteria(annex));
  const whole = new Set(sections(annex).map(({ section }) => section));
  const headings = annex.rows.every((row) => row.kind !== 'section' || isPointless(row));
  return scored(annex).filter((row) => {
    if (!isPointless(row)) return !isInapplicable(row);
    return row.kind === 'section'
      ? !headings && whole.has(row)
      : row.criterion === null || !parents.has(row.criterion);
  });
});

/** The codes above any of these rows' codes. */
export function parentsOf(rows: readonly AnnexRow[]): ReadonlySet<Code> {
  const parents = new Set<Code>();
  for (const { criterion } of rows) {
    for (let code = criterion && parentOf(criterion); code; code = parentOf(code)) parents.add(code);
  }
  return parents;
}

/** Whether a row has no points at all. */
export function isPointless({ points }: AnnexRow): boolean {
  return SCORE_FIELDS.every((field) => points[field].kind === 'blank');
}

export const totals = rememberingOf((annex: Annex): readonly AnnexRow[] =>
  annex.rows.filter(({ kind }) => kind === 'total'),
);

/** The rows of a sở's table that tell of a section, with what their content says; none in other annexes. */
export const groups = rememberingOf((annex: Annex): readonly (GroupReading & { readonly row: AnnexRow })[] =>
  annex.layout.rows === 'groups'
    ? criteria(annex).map((row) => ({ ...readGroup(textIn(annex, row, 'content')), row }))
    : [],
);

/** What a cell lists, one item per line. */
export function linesIn(annex: Annex, row: AnnexRow, field: Field) {
  return { at: refOf(annex, row, field), lines: linesOf(textIn(annex, row, field)) };
}

/** Each row of a section with the criteria between it and where it ends. */
export const sectionBlocks = rememberingOf((annex: Annex): readonly SectionRows[] => {
  const found: { section: AnnexRow; criteria: AnnexRow[] }[] = [];
  let open: AnnexRow[] | null = null;
  for (const row of annex.rows) {
    if (row.kind === 'criterion') open?.push(row);
    else if (row.kind === 'section') {
      open = [];
      found.push({ section: row, criteria: open });
    } else if (endsSection(annex, row)) open = null;
  }
  return found;
});

/** Whether the section above a row ends with it: a total or the survey, and what stands below them, count towards none. */
export function endsSection(annex: Annex, row: AnnexRow): boolean {
  if (row.kind === 'section' || row.kind === 'total') return true;
  return row.kind === 'other' && !isPointless(row) && isSurveyName(textIn(annex, row, 'content'));
}

/** Each section with its criteria, once: also where its row comes again, as behind a page break. */
export const sections = rememberingOf((annex: Annex): readonly SectionRows[] => {
  const found: SectionRows[] = [];
  for (const block of sectionBlocks(annex)) {
    const above = found.at(-1);
    if (above && isAgain(annex, block.section, above.section)) found.splice(-1, 1, joined(above, block));
    else found.push(block);
  }
  return found;
});

/** Two blocks of one section; its row is the first that has points. */
export function joined(above: SectionRows, below: SectionRows): SectionRows {
  const heading = isPointless(above.section) && !isPointless(below.section) ? below : above;
  return { section: heading.section, criteria: [...above.criteria, ...below.criteria] };
}

/** Whether a section's row says only once more what the section's row above it says. */
function isAgain(annex: Annex, row: AnnexRow, above: AnnexRow): boolean {
  if (row.criterion === null || row.criterion !== above.criterion) return false;
  const [name, other] = [row, above].map((each) => {
    const content = textIn(annex, each, 'content');
    return fold(readSectionHeading(content)?.name ?? content);
  });
  // "Chỉ đạo, điều hành (tiếp)"
  const alike =
    name !== undefined && other !== undefined && (name.startsWith(other) || other.startsWith(name));
  return (
    alike &&
    (isPointless(row) ||
      isPointless(above) ||
      SCORE_FIELDS.every((field) => isCopy(annex, row, above, field)))
  );
}

/** Whether a figure is another's, or was, before that one was worked out by a formula: a page's own sum is neither. */
function isCopy(annex: Annex, row: AnnexRow, of: AnnexRow, field: ScoreField): boolean {
  if (isComputed(annex, of, field) && !isComputed(annex, row, field)) return true;
  const [own, theirs] = [pointsIn(row.points[field]), pointsIn(of.points[field])];
  return own && theirs ? own.eq(theirs) : own === theirs;
}

/** The criteria whose points count towards their section: no headings, and none with a listed criterion above. */
export function topmost(rows: readonly AnnexRow[]): AnnexRow[] {
  const parents = parentsOf(rows);
  const counting = rows.filter(
    (row) =>
      !isInapplicable(row) && (row.criterion === null || !parents.has(row.criterion) || !isPointless(row)),
  );
  const codes = counting.flatMap(({ criterion }) => (criterion ? [criterion] : []));
  return counting.filter(
    ({ criterion }) => criterion === null || !codes.some((other: Code) => isWithin(criterion, other)),
  );
}

export function pointsIn(reading: ScoreReading): Score | null {
  return reading.kind === 'score' ? reading.value : null;
}

/** The points of one field over several rows; `null` as soon as one of them cannot be read. */
export function pointsOf(rows: readonly AnnexRow[], field: ScoreField): Score[] | null {
  const values = rows.map(({ points }) => pointsIn(points[field]));
  return values.every((value): value is Score => value !== null) ? values : null;
}

/** How many points a criterion lost: as printed, a minus or not, else maximum − score; `null` when neither can be read. */
export function lostBy(row: AnnexRow): Score | null {
  const { maximum, score, lost } = row.points;
  if (lost.kind === 'score') return lost.value.abs();
  return maximum.kind === 'score' && score.kind === 'score' ? maximum.value.minus(score.value) : null;
}

/** Whether a criterion is out of the maximum, as its score says: it counts nowhere. One that lost points contradicts that. */
export function isInapplicable({ points: { score, lost } }: AnnexRow): boolean {
  return score.kind === 'inapplicable' && (lost.kind !== 'score' || !lost.value.gt('0'));
}

/** Whether a formula tells what a row lost and its score is still to come: nobody knows yet whether it lost anything. */
export function awaitsScore(annex: Annex, row: AnnexRow): boolean {
  return row.points.score.kind === 'blank' && cellOf(annex, row, 'lost').formula !== null;
}

/** Whether a criterion has to be explained and mended: it lost points, or how many cannot be told. */
export function needsRemedy(row: AnnexRow): boolean {
  const lost = lostBy(row);
  return row.kind === 'criterion' && !isInapplicable(row) && (lost === null || lost.gt('0'));
}
