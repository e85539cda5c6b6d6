import { button, preview } from '../../messages/pane';
import type { ChangeLine } from '../preview';
import { Button } from './button';
import { ChangeList } from './change-list';
import { useOpened } from './opened';

interface PreviewProps {
  /** How many findings go with it. */
  readonly places: number;
  readonly lines: readonly ChangeLine[];
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What is about to change, cell by cell, before it does. */
export function Preview({ places, lines, busy, onConfirm, onCancel }: PreviewProps) {
  const cells = lines.filter((line) => 'cell' in line).length;
  const moved = lines.filter((line) => 'moved' in line).length;
  const added = lines.filter((line) => 'added' in line).length;
  const amount = { cells, rows: lines.length - cells - moved, added, moved };
  const title = preview.title(places, amount);
  const opened = useOpened<HTMLElement>(onCancel);
  return (
    <section class="preview" aria-label={title} {...opened}>
      <p>{title}</p>
      <ChangeList lines={lines} />
      <p class="note">{preview.undoable}</p>
      <div class="buttons">
        <Button look="primary" disabled={busy} onPress={onConfirm}>
          {button.fixCells(amount)}
        </Button>
        <Button onPress={onCancel}>{button.cancel}</Button>
      </div>
    </section>
  );
}
