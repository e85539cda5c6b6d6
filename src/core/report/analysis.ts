import type { Annex, AnnexRow } from '../annex/annex';
import { criteria, lostBy, pointsIn, sections, topmost } from '../annex/query';
import { readScoredList } from '../scored/read';
import type { SheetSnapshot } from '../sheet/snapshot';
import { type Code, sectionOf } from '../values/code';
import { type Score, sum } from '../values/score';
import { lineOf, rowsToTell, textsIn } from './cells';

/** What an annex says of its lost points, section by section, as a report tells it [Tân Kỳ, mục II]. */
export interface Analysis {
  readonly sections: readonly SectionAnalysis[];
  /** What was lost in all; `null` when some of it cannot be read. */
  readonly lost: Score | null;
}

export interface SectionAnalysis {
  /** `null` for criteria that stand under no section and have no code. */
  readonly code: Code | null;
  /** `''` when the annex has no row for it. */
  readonly name: string;
  /** As its own row says. */
  readonly points: Points;
  /** What its criteria lost together, or its own row where it lists none; `null` when that cannot be read. */
  readonly lost: Score | null;
  /** Only those that lost points. */
  readonly criteria: readonly CriterionAnalysis[];
}

export interface CriterionAnalysis {
  readonly code: Code | null;
  readonly name: string;
  readonly points: Points;
  /** The appraisers' words, where a scored list has them; else `''`. */
  readonly opinion: string;
  readonly cause: string;
  readonly remedy: string;
}

export interface Points {
  readonly maximum: Score | null;
  readonly score: Score | null;
  readonly lost: Score | null;
}

/**
 * Tells what an annex says of each criterion that lost points; `null` for an annex that is not scored criterion by
 * criterion. Opinions are taken from the scored lists among `sheets`.
 */
export function analyse(annex: Annex, sheets: readonly SheetSnapshot[]): Analysis | null {
  if (annex.layout.id !== 'khac-phuc') return null;
  const opinions = opinionsIn(sheets.filter(({ name }) => name !== annex.sheet.name));
  const texts = {
    content: textsIn(annex, 'content'),
    reason: textsIn(annex, 'reason'),
    remedy: textsIn(annex, 'remedy'),
  };
  const telling = new Set(rowsToTell(annex, texts.remedy));
  const told = blocksOf(annex).map(({ code, section, criteria: rows }): SectionAnalysis => {
    const listed = rows.filter((row) => telling.has(row));
    return {
      code,
      name: section ? lineOf(section, texts.content.get(section) ?? '') : '',
      points: section ? readPoints(section) : NO_POINTS,
      lost: lostIn(rows, section),
      criteria: listed.map((row) => {
        const opinion = (row.criterion && opinions.get(row.criterion)) || '';
        return {
          code: row.criterion,
          name: lineOf(row, texts.content.get(row) ?? ''),
          points: readPoints(row),
          opinion,
          cause: causeIn(texts.reason.get(row) ?? '', opinion),
          remedy: texts.remedy.get(row) ?? '',
        };
      }),
    };
  });
  return { sections: told, lost: added(told.map(({ lost }) => lost)) };
}

const NO_POINTS: Points = { maximum: null, score: null, lost: null };

interface Block {
  readonly code: Code | null;
  readonly section: AnnexRow | null;
  readonly criteria: readonly AnnexRow[];
}

/** Each section with what stands below it, down the sheet; criteria above the first one, or below a total, go by their codes. */
function blocksOf(annex: Annex): Block[] {
  const listed = sections(annex);
  const placed = new Set(listed.flatMap((each) => each.criteria));
  const loose: { readonly code: Code | null; readonly section: null; readonly criteria: AnnexRow[] }[] = [];
  for (const row of criteria(annex).filter((each) => !placed.has(each))) {
    const above = loose.at(-1);
    const code = row.criterion === null ? null : sectionOf(row.criterion);
    if (above && (code === null || above.code === code)) above.criteria.push(row);
    else loose.push({ code, section: null, criteria: [row] });
  }
  const told = [...loose, ...listed.map((each) => ({ code: each.section.criterion, ...each }))];
  return told.sort((a, b) => firstRowOf(a) - firstRowOf(b));
}

function firstRowOf({ section, criteria: [first] }: Block): number {
  return (section ?? first)?.row ?? 0;
}

function readPoints(row: AnnexRow): Points {
  const { maximum, score } = row.points;
  return { maximum: pointsIn(maximum), score: pointsIn(score), lost: lostBy(row) };
}

/** A section without a criterion lost what its own row says. */
function lostIn(rows: readonly AnnexRow[], section: AnnexRow | null): Score | null {
  if (rows.length === 0) return section && lostBy(section);
  return added(topmost(rows).map(lostBy));
}

function added(scores: readonly (Score | null)[]): Score | null {
  return scores.every((each): each is Score => each !== null) ? sum(scores) : null;
}

/** The reason without the opinion that it may begin with, and without what a break of the page left before it. */
function causeIn(reason: string, opinion: string): string {
  const own = opinion !== '' && reason.startsWith(opinion) ? reason.slice(opinion.length) : reason;
  return own.replace(/^[\s.,;:]+/, '');
}

function opinionsIn(sheets: readonly SheetSnapshot[]): ReadonlyMap<Code, string> {
  const criteria = sheets.flatMap((sheet) => readScoredList(sheet)?.choices[0]?.content.sections ?? []);
  return new Map(
    criteria
      .flatMap((section) => section.criteria)
      .flatMap(({ code, reason }): [Code, string][] => (code && reason !== '' ? [[code, reason]] : [])),
  );
}
