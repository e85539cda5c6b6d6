import type { Made } from '../actions/making';
import type { Checked, Standing } from '../actions/session';
import type { Failure, Outcome } from '../core/failure';
import type { Extent } from '../core/plan/extent';
import type { Settings } from '../core/settings/settings';
import type { View } from './arrange';
import type { Draft, Notice, Panel, Pending, Task } from './shown';

type NoAnnexFailure = Extract<Failure, { readonly code: 'annex/none' }>;

export interface PaneState {
  readonly checked: Checked | null;
  /** The sheet that was asked for holds no annex: said in place of the verdict. */
  readonly none: NoAnnexFailure | null;
  readonly busy: Task | null;
  /** The verdict no longer holds for sure: cells were edited since it was made. */
  readonly stale: boolean;
  /** "Kiểm tra khi nhập": edits are followed by themselves. */
  readonly live: boolean;
  /** An edit is about to be followed: the verdict is only moments old. */
  readonly trailing: boolean;
  /** Sheets edited since the task at hand began: its own check may have missed them. */
  readonly edited: readonly string[];
  /** False where Excel does not tell when cells are edited. */
  readonly watched: boolean;
  /** The sheet that "Kiểm tra" reads; `null` for the one in front. */
  readonly sheet: string | null;
  /** The sheet in front, as far as Excel has told. */
  readonly front: string | null;
  /** The catalogue's id; `null` lets the sheet decide. */
  readonly catalogue: string | null;
  /** The most errors each sheet had at once, since its first check. */
  readonly worst: Readonly<Record<string, number>>;
  /** The sheets that are known to bear marks. */
  readonly flagged: readonly string[];
  /** What "Hoàn tác" would put back or take away. */
  readonly undoable: Extent | null;
  readonly view: View;
  readonly pending: Pending | null;
  readonly panel: Panel | null;
  readonly notice: Notice | null;
  /** What the workbook keeps; `null` until it is asked for, and while it cannot be read. */
  readonly settings: Settings | null;
  /** A Bộ tiêu chí read from a sheet or a file, to be looked over before it is kept. */
  readonly draft: Draft | null;
}

export const INITIAL: PaneState = {
  checked: null,
  none: null,
  busy: null,
  stale: false,
  live: false,
  trailing: false,
  edited: [],
  watched: true,
  sheet: null,
  front: null,
  catalogue: null,
  worst: {},
  flagged: [],
  undoable: null,
  view: 'severity',
  pending: null,
  panel: null,
  notice: null,
  settings: null,
  draft: null,
};

export type Action =
  | { readonly type: 'started'; readonly task: Task }
  /** A check came back, alone or after something was written. */
  | { readonly type: 'checked'; readonly checked: Checked; readonly text: string }
  /** An edit was followed; `overtaken` by another one since. Nothing is said of it. */
  | { readonly type: 'followed'; readonly checked: Checked; readonly overtaken: boolean }
  | { readonly type: 'lost' }
  | { readonly type: 'liveChosen'; readonly live: boolean }
  /** Sheets were made; `panel` is what is to be seen of it besides, `back` the annex that they were made from. */
  | {
      readonly type: 'made';
      readonly made: Made;
      readonly text: string;
      readonly panel: Panel | null;
      readonly back: string | null;
    }
  /** Sheets were taken away again; what was left may be no annex. */
  | {
      readonly type: 'unmade';
      readonly sheets: readonly string[];
      readonly checked: Outcome<Checked>;
      readonly text: string;
    }
  | { readonly type: 'opened'; readonly panel: Panel }
  | { readonly type: 'closed' }
  /** What the workbook keeps was changed, and what could be judged again was. */
  | {
      readonly type: 'kept';
      readonly settings: Settings;
      readonly checked: Checked | null;
      readonly text: string;
    }
  | { readonly type: 'settingsRead'; readonly settings: Settings }
  | { readonly type: 'imported'; readonly draft: Draft; readonly text: string }
  | { readonly type: 'draftDropped' }
  /** Marks were taken off; the sheets in `kept` are protected and bear theirs still. */
  | { readonly type: 'cleared'; readonly kept: readonly string[]; readonly text: string }
  | { readonly type: 'failed'; readonly task: Task | 'select'; readonly failure: Failure }
  | { readonly type: 'crashed'; readonly task: Task | 'select'; readonly code: string }
  /** A task has ended, however: what the session has come to. */
  | { readonly type: 'stands'; readonly standing: Standing }
  | { readonly type: 'told'; readonly text: string }
  | { readonly type: 'edited'; readonly sheet: string }
  | { readonly type: 'activated'; readonly sheet: string }
  | { readonly type: 'unwatched' }
  | { readonly type: 'sheetChosen'; readonly sheet: string }
  | { readonly type: 'catalogueChosen'; readonly catalogue: string | null }
  | { readonly type: 'viewChosen'; readonly view: View }
  | { readonly type: 'asked'; readonly pending: Pending }
  | { readonly type: 'dropped' };
