import { useState } from 'preact/hooks';
import { button, preview } from '../../messages/pane';
import { type ChangeLine, countCells } from '../preview';
import { Button } from './button';
import { FIRST_SHOWN, More } from './more';

interface PreviewProps {
  readonly lines: readonly ChangeLine[];
  /** Further fixes may follow from these. */
  readonly cascades: boolean;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What is about to change, cell by cell, before it does. */
export function Preview({ lines, cascades, busy, onConfirm, onCancel }: PreviewProps) {
  const [shown, setShown] = useState(FIRST_SHOWN);
  const cells = countCells(lines);
  return (
    <section class="preview" aria-label={preview.title(cells)}>
      <p>{preview.title(cells)}</p>
      <ul>
        {lines.slice(0, shown).map(({ cell, before, after }) => (
          <li key={`${cell} ${after}`} tabIndex={-1}>
            <span class="cell">{cell}</span>
            <span class="change">
              <del>{before}</del> <span aria-hidden="true">→</span> <ins>{after}</ins>
            </span>
          </li>
        ))}
      </ul>
      <More left={lines.length - shown} onMore={(next) => setShown(shown + next)} />
      <p class="note">{cascades ? preview.after : preview.undoable}</p>
      <div class="buttons">
        <Button look="primary" disabled={busy} onPress={onConfirm}>
          {button.fixCells(cells)}
        </Button>
        <Button onPress={onCancel}>{button.cancel}</Button>
      </div>
    </section>
  );
}
