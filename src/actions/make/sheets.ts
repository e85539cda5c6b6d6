import type { SheetDraft } from '../../core/draft/draft';
import { earlierOf } from '../../core/draft/earlier';
import { done, failed, type Outcome } from '../../core/failure';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { Canvas } from '../../excel/draft/canvas';
import { drawSheets } from '../../excel/draft/draw';
import { takeAwaySheets } from '../../excel/draft/unmake';
import { answered, type Context } from '../../excel/run';
import type { Judged } from '../check';
import type { Desk } from '../desk';
import type { Basis, MadeEntry } from '../journal';
import type { Made } from '../making';
import type { Unmade } from '../session';
import { recheck } from '../write';
import { changeBasis, keepBasis } from './basis';
import { chooseOrigin, type Origin, unchoose } from './origin';

interface MakeOptions {
  readonly basis: Basis | null;
  /** The sheets of the workbook, where some may have been made for the same before. */
  readonly beside?: readonly SheetSnapshot[];
  /** What the first was made of, if it is to be judged by that whatever has been chosen before. */
  readonly origin?: Origin | undefined;
  /** The first holds an annex. */
  readonly annex: boolean;
  /** Much of it is still to be filled in. */
  readonly fresh?: boolean;
}

/**
 * Draws sheets, stores what they were made from where the workbook keeps none of it yet, notes how to take all that
 * back and, where the first is an annex, checks it.
 */
export async function makeSheets(
  context: Context,
  desk: Desk,
  drafts: readonly SheetDraft[],
  canvas: Canvas,
  { basis, beside = [], origin, annex, fresh = false }: MakeOptions,
): Promise<Outcome<Made>> {
  const drawn = await drawSheets(context, drafts, behindThoseMade(desk, canvas));
  if (!drawn.ok) return drawn;
  // They stand there, even where a bug stops what follows: the next undo has to know of them.
  const entry: MadeEntry = { kind: 'sheets', drawn: drawn.value, kept: null, chosen: null };
  desk.journal.push(entry);
  const kept = basis ? await keepBasis(context, basis) : done(null);
  if (!kept.ok) {
    const taken = await answered(() => takeAwaySheets(context, drawn.value));
    if (!taken.ok) return failed({ code: 'excel/unchecked', cause: kept.failure });
    desk.journal.pop();
    return kept;
  }
  const chosen = origin ? chooseOrigin(desk, origin, kept.value) : null;
  desk.journal.splice(-1, 1, { ...entry, kept: kept.value, chosen });
  const sheets = drawn.value.sheets.map(({ name }) => name);
  const earlier = earlierOf(drafts, beside);
  if (!annex) return done({ sheets, earlier, checked: null });
  if (fresh) for (const sheet of sheets) desk.fresh.add(sheet);
  const judged = await recheck(context, desk, sheets[0]);
  if (judged.ok) return done({ sheets, earlier, checked: desk.remember(judged.value) });
  return judged.failure.code === 'annex/none'
    ? done({ sheets, earlier, checked: null })
    : failed({ code: 'excel/unchecked', cause: judged.failure });
}

/** Takes made sheets away again, with what came to be kept along with them, and checks the sheet in front. */
export async function unmakeSheets(
  context: Context,
  desk: Desk,
  { drawn, kept, chosen }: MadeEntry,
  settle: () => void,
): Promise<Outcome<Unmade>> {
  const taken = await takeAwaySheets(context, drawn);
  if (!taken.ok) return taken;
  settle();
  const { names, front, settings } = taken.value;
  if (chosen) unchoose(desk, chosen, settings);
  for (const name of names) desk.fresh.delete(name);
  desk.forget(names);
  const basis = kept ? await changeBasis(context, kept.after, kept.before) : null;
  const judged = await recheckNear(context, desk, front);
  return done({
    unmade: names,
    basisLeft: basis?.ok === false,
    checked: judged.ok ? done(desk.remember(judged.value)) : judged,
  });
}

/** The sheet in front, or, where that holds no annex, the one that the person was working on. */
async function recheckNear(context: Context, desk: Desk, front: string | null): Promise<Outcome<Judged>> {
  const judged = await recheck(context, desk, front ?? undefined);
  const last = desk.last()?.report.sheet;
  if (judged.ok || judged.failure.code !== 'annex/none' || last === undefined || last === front)
    return judged;
  const before = await recheck(context, desk, last);
  return before.ok ? before : judged;
}

/** Sheets stand in the order in which they were made, behind the one in front. */
function behindThoseMade({ journal }: Desk, canvas: Canvas): Canvas {
  if (canvas.blank) return canvas;
  const made = new Set(
    journal.flatMap((entry) => (entry.kind === 'sheets' ? entry.drawn.sheets.map(({ name }) => name) : [])),
  );
  const next = canvas.names.findIndex((name, at) => at > canvas.front.position && !made.has(name));
  const position = (next < 0 ? canvas.names.length : next) - 1;
  return { ...canvas, front: { ...canvas.front, position } };
}
