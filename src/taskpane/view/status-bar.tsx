import type { Extent } from '../../actions/session';
import type { AnnexReport } from '../../core/rules/check';
import { button, hint, verdict } from '../../messages/pane';
import type { Notice } from '../state';
import { Button } from './button';

interface StatusBarProps {
  readonly busy: boolean;
  readonly notice: Notice | null;
  readonly report: AnnexReport | null;
  readonly undoable: Extent | null;
  readonly flagged: boolean;
  readonly onUndo: () => void;
  readonly onClearFlags: () => void;
}

/** The line that says what was done last, and stays; beside it, how to take it back. */
export function StatusBar({ busy, notice, report, undoable, flagged, onUndo, onClearFlags }: StatusBarProps) {
  return (
    <footer class={`status-bar ${report ? '' : 'is-empty'}`}>
      <p role="status">
        {notice?.kind === 'done' && notice.text}
        {notice?.kind === 'done' && report && <span class="unseen"> {verdict.counts(report.counts)}</span>}
      </p>
      {report && (
        <div class="buttons">
          <Button
            hint={undoable === null ? hint.nothingToUndo : hint.undo(undoable.cells, undoable.rows)}
            disabled={busy || undoable === null}
            onPress={onUndo}
          >
            {button.undo}
          </Button>
          <Button hint={hint.clearFlags} disabled={busy || !flagged} onPress={onClearFlags}>
            {button.clearFlags}
          </Button>
        </div>
      )}
    </footer>
  );
}
