import type { Extent } from '../../core/plan/extent';
import type { AnnexReport } from '../../core/rules/check';
import { made } from '../../messages/making';
import { button, hint, verdict } from '../../messages/pane';
import type { Notice } from '../shown';
import { Button } from './button';

interface StatusBarProps {
  readonly busy: boolean;
  readonly notice: Notice | null;
  readonly report: AnnexReport | null;
  /** Of a form just made nobody is told how much it lacks. */
  readonly fresh: boolean;
  readonly undoable: Extent | null;
  readonly onUndo: () => void;
  readonly onBack: (sheet: string) => void;
  readonly onClearFlags: () => void;
}

/** The line that says what was done last, and stays; beside it, how to take it back, and the marks off. */
export function StatusBar({
  busy,
  notice,
  report,
  fresh,
  undoable,
  onUndo,
  onBack,
  onClearFlags,
}: StatusBarProps) {
  const told = fresh ? null : report;
  const back = notice?.kind === 'done' ? notice.back : null;
  return (
    <footer class="status-bar">
      <p role="status">
        {notice?.kind === 'done' && notice.text}
        {notice?.kind === 'done' && told && <span class="unseen"> {verdict.counts(told.counts)}</span>}
      </p>
      <div class="buttons">
        {back && (
          <Button look="primary" hint={made.backHint(back)} disabled={busy} onPress={() => onBack(back)}>
            {made.back}
          </Button>
        )}
        {(report || undoable) && (
          <Button hint={undoHint(undoable)} disabled={busy || undoable === null} onPress={onUndo}>
            {button.undo}
          </Button>
        )}
        <Button hint={hint.clearFlags} disabled={busy} onPress={onClearFlags}>
          {button.clearFlags}
        </Button>
      </div>
    </footer>
  );
}

function undoHint(undoable: Extent | null): string {
  if (!undoable) return hint.nothingToUndo;
  return undoable.sheets
    ? hint.undoSheets(undoable.sheets)
    : hint.undo(undoable.cells, undoable.rows, undoable.moved);
}
