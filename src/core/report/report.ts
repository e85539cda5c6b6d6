import type { Annex } from '../annex/annex';
import type { CellLook, SheetDraft } from '../draft/draft';
import { LOOKS, strong, textCell } from '../draft/looks';
import { paperWidth, printSetup } from '../draft/table';
import type { SheetSnapshot } from '../sheet/snapshot';
import { formatScore, type Score } from '../values/score';
import {
  type Analysis,
  analyse,
  type CriterionAnalysis,
  type Points,
  type SectionAnalysis,
} from './analysis';
import { ANALYSIS } from './words';

/** The analysis of lost points, as a sheet to be printed and as text to be put into a document: the same lines. */
export interface Report {
  readonly draft: SheetDraft;
  /** Line by line, without marks of any format. */
  readonly text: string;
}

/**
 * Writes the "Báo cáo phân tích" of an annex, with what the appraisers said according to the scored lists among
 * `sheets`; `null` for an annex that is not scored criterion by criterion.
 */
export function draftReport(annex: Annex, sheets: readonly SheetSnapshot[]): Report | null {
  const analysis = analyse(annex, sheets);
  if (!analysis) return null;
  const lines = linesOf(analysis);
  return { draft: draftLines(lines), text: lines.map(({ text }) => text).join('\n') };
}

interface Line {
  readonly look: CellLook;
  readonly text: string;
}

const PROSE: CellLook = { ...LOOKS.line, vertical: 'top' };
const LOOK = {
  title: LOOKS.title,
  section: strong(PROSE),
  criterion: { ...strong(PROSE), italic: true },
  text: PROSE,
} as const;

function linesOf({ sections, lost }: Analysis): Line[] {
  return [
    ...ANALYSIS.titles.map((text) => ({ look: LOOK.title, text })),
    ...sections.filter(({ criteria }) => criteria.length > 0).flatMap(sectionLines),
    { look: LOOK.section, text: ANALYSIS.totals },
    ...sections.map((section) => ({ look: LOOK.text, text: lostLine(section) })),
    { look: LOOK.section, text: ANALYSIS.lost(shown(lost)) },
  ];
}

function sectionLines({ code, name, points, criteria }: SectionAnalysis): Line[] {
  const heading = { look: LOOK.section, text: ANALYSIS.section(code, name) };
  const own = points.maximum ? [{ look: LOOK.text, text: pointsText(points) }] : [];
  return [heading, ...own, ...criteria.flatMap(criterionLines)];
}

function criterionLines({ code, name, points, opinion, cause, remedy }: CriterionAnalysis): Line[] {
  const items = [
    pointsText(points),
    ...(opinion === '' ? [] : [ANALYSIS.opinion(opinion)]),
    ANALYSIS.cause(cause),
    ANALYSIS.remedy(remedy),
  ];
  return [
    { look: LOOK.criterion, text: ANALYSIS.criterion(code, name) },
    ...items.flatMap((item) => ANALYSIS.item(item).split('\n')).map((text) => ({ look: LOOK.text, text })),
  ];
}

function lostLine({ code, name, points, lost }: SectionAnalysis): string {
  return ANALYSIS.sectionLost(ANALYSIS.section(code, name), shown(lost), shown(points.lost));
}

function pointsText({ score, maximum, lost }: Points): string {
  return ANALYSIS.points(shown(score), shown(maximum), shown(lost));
}

function shown(points: Score | null): string | null {
  return points && formatScore(points);
}

/** Of the paper's width: a single column that a program makes a little wider than the paper is cut, not scaled. */
const COLUMN_SHARE = 0.85;

/** In letters: what of one text Excel can show in the highest row that it allows. */
const LONGEST_CELL = 1500;

function draftLines(lines: readonly Line[]): SheetDraft {
  const cells = lines.flatMap(({ text, look }) => pieces(text).map((piece) => textCell(piece, look)));
  return {
    name: ANALYSIS.sheet,
    widths: [paperWidth(false) * COLUMN_SHARE],
    rows: cells.map((cell) => ({ cells: [cell] })),
    merges: [],
    frozenRows: 0,
    print: printSetup(false, null),
    validations: [],
    liveFlags: [],
  };
}

/** A text in parts that fit into a row each, divided after a sentence where that can be. */
function pieces(text: string): string[] {
  if (text.length <= LONGEST_CELL) return [text];
  const head = text.slice(0, LONGEST_CELL);
  const end = head.lastIndexOf('. ') + 1 || head.lastIndexOf(' ');
  const cut = end > 0 ? end : LONGEST_CELL;
  return [text.slice(0, cut).trim(), ...pieces(text.slice(cut).trim())];
}
