import type { CodeReading } from '../values/code';
import { fold, tidy } from '../values/text';
import type { RowKind } from './annex';
import type { Field } from './layout';

/** What a task annex's row shows in the columns that tell what it is. */
interface TaskCells {
  readonly ordinal: CodeReading;
  /** The ordinal's cell is covered by the number above: the row is one more product of that task. */
  readonly merged: boolean;
  readonly text: (field: Field) => string;
}

/** "I", "II.", "A": what sections are numbered with. */
const NUMERAL = /^([IVX]{1,5}|[A-H])(?:[.:)]|$)/;
const NUMBERED_HEADING = /^(?:(?:Lĩnh vực|Mục|Phần)\s+)?([IVX]{1,5}|[A-H])\s*[.:)–-]\s*\p{L}/iu;
/** What a task must say of itself; a section's heading says none of it. */
const OWN: readonly Field[] = ['deliverable', 'deadline', 'owner', 'coordinator', 'monitor'];

/** What a row of a task annex is; `above` is what the one before it was. */
export function taskKind({ ordinal, merged, text }: TaskCells, above: RowKind): RowKind {
  const own = OWN.filter((field) => text(field) !== '');
  const number = text('ordinal');
  const content = text('content');
  const inTask = above === 'criterion' || above === 'continuation' || above === 'repeatedHeader';
  if (own.length === 0) {
    if (sectionLabel(number, content) !== null) return 'section';
    // A page's number alone, or a number whose task got lost.
    if (number !== '') return content !== '' && ordinal.kind === 'code' ? 'criterion' : 'other';
    return content !== '' && inTask ? 'continuation' : 'other';
  }
  if (number !== '' || merged) return 'criterion';
  const complete = text('owner') !== '' && text('deadline') !== '';
  if (complete) return 'criterion';
  return inTask ? 'continuation' : 'criterion';
}

/** "II" of "II | Cải cách …", or of "II. Cải cách …" in one cell; `null` when the row opens no section. */
function sectionLabel(number: string, content: string): string | null {
  const label = NUMERAL.exec(number)?.[1];
  if (label !== undefined) return label;
  return NUMBERED_HEADING.exec(number === '' ? content : number)?.[1]?.toUpperCase() ?? null;
}

/** A task as its rows are named: what is needed to call it "II.5". */
interface TaskRow {
  readonly kind: RowKind;
  /** The ordinal's and the content's text, tidied. */
  readonly number: string;
  readonly content: string;
}

/**
 * What each row is called: a section "II", a task "II.5", its further rows as the task itself; `null`
 * where there is nothing to call it by. A page's number before the ordinal ("18 2") is left out.
 */
export function nameTasks(rows: readonly TaskRow[]): (string | null)[] {
  let section = '';
  let before = 0;
  let name: string | null = null;
  return rows.map(({ kind, number, content }) => {
    if (kind === 'section') {
      section = sectionLabel(number, content) ?? '';
      before = 0;
      name = null;
      return section === '' ? null : section;
    }
    if (kind !== 'criterion') return null;
    if (number === '') return content === '' ? name : null;
    const own = ownNumber(number, before);
    if (/^\d+$/.test(own)) before = Number(own);
    name = own === '' ? null : [section, own].filter((part) => part !== '').join('.');
    return name;
  });
}

/** The task's own number, without its dot and the page's number that a PDF put before it. */
function ownNumber(text: string, before: number): string {
  const digits = text.replace(/[.:)\s]+$/, '');
  const expected = `${before + 1}`;
  const tokens = digits.split(/\s+/);
  const last = tokens.at(-1) ?? '';
  if (tokens.length > 1 && tokens.every((token) => /^\d+$/.test(token))) return last;
  const glued = /^\d{2,4}$/.test(digits) && digits !== expected && digits.endsWith(expected);
  // "43" after 42 is a number; after 2 it is page 4, task 3.
  if (glued && Number(digits) > before + 1) return expected;
  return /^\d+(?:\.\d+)*$/.test(digits) ? digits : fold(tidy(digits));
}
