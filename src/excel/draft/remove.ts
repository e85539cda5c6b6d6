import type { Context } from '../run';

/** A sheet that we made, by the id that stays when it is renamed or moved. */
export interface MadeSheet {
  readonly id: string;
  /** It was there already, blank, and had this name; `null` for a new one. */
  readonly had: string | null;
}

/** Made sheets as they are found later. */
interface FoundSheets {
  /** Those that are still there. */
  readonly sheets: readonly (MadeSheet & { readonly name: string; readonly position: number })[];
  /** The sheet to be brought to the front; `null` where it is gone, or one of those that go. */
  readonly front: { readonly id: string; readonly name: string } | null;
  /** No other sheet can be seen: without these there would be none. */
  readonly alone: boolean;
}

/** Queues looking for made sheets; call the result once the batch has gone through. */
export function loadMade(
  { workbook: { worksheets } }: Context,
  made: { readonly sheets: readonly MadeSheet[]; readonly front: { readonly id: string } },
): () => FoundSheets {
  const load = (id: string) => {
    const sheet = worksheets.getItemOrNullObject(id);
    sheet.load('id,name,position,visibility');
    return sheet;
  };
  const sheets = made.sheets.map((each) => ({ each, sheet: load(each.id) }));
  const front = load(made.front.id);
  const visible = worksheets.getCount(true);
  return () => {
    const there = sheets.filter(({ sheet }) => !sheet.isNullObject);
    const goes = made.sheets.some(({ id }) => id === made.front.id);
    return {
      sheets: there.map(({ each, sheet: { name, position } }) => ({ ...each, name, position })),
      front:
        front.isNullObject || goes || front.visibility !== 'Visible'
          ? null
          : { id: front.id, name: front.name },
      alone: there.filter(({ sheet }) => sheet.visibility === 'Visible').length === visible.value,
    };
  };
}

/**
 * Queues taking made sheets away. In place of one that had been there blank comes a new one of the same name: so
 * nothing is left of widths, page setup or print titles, which cannot all be unset.
 */
export function takeAway({ workbook: { worksheets } }: Context, { sheets, front, alone }: FoundSheets): void {
  if (sheets.length === 0) return;
  const replaced = sheets.find(({ had }) => had !== null);
  const blank = replaced || alone ? worksheets.add() : null;
  if (blank && replaced) blank.position = replaced.position;
  if (front) worksheets.getItem(front.id).activate();
  else blank?.activate();
  for (const { id } of sheets) worksheets.getItem(id).delete();
  if (blank && replaced?.had) blank.name = replaced.had;
}
