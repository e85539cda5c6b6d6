import { useLayoutEffect, useRef } from 'preact/hooks';
import { button, preview } from '../../messages/pane';
import type { ChangeLine } from '../preview';
import { Button } from './button';
import { ChangeList } from './change-list';

interface PreviewProps {
  /** How many findings go with it. */
  readonly places: number;
  readonly lines: readonly ChangeLine[];
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Height in pixels of what must be in sight of a panel that has just opened. */
const ENOUGH_TO_SEE = 120;

/** What is about to change, cell by cell, before it does. It was asked for, so the focus comes to it, and goes back. */
export function Preview({ places, lines, busy, onConfirm, onCancel }: PreviewProps) {
  const cells = lines.filter((line) => 'cell' in line).length;
  const moved = lines.filter((line) => 'moved' in line).length;
  const added = lines.filter((line) => 'added' in line).length;
  const amount = { cells, rows: lines.length - cells - moved, added, moved };
  const title = preview.title(places, amount);
  const root = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);

  useLayoutEffect(() => {
    opener.current = document.activeElement;
    const confirm = root.current?.querySelector<HTMLElement>('.button.primary');
    confirm?.focus({ preventScroll: true });
    // Asked for from further down, it would open out of sight.
    const top = root.current?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > window.innerHeight - ENOUGH_TO_SEE) root.current?.scrollIntoView({ block: 'start' });
    confirm?.scrollIntoView({ block: 'nearest' });
  }, []);

  function cancel() {
    if (opener.current instanceof HTMLElement) opener.current.focus();
    onCancel();
  }

  // A click on plain text takes the focus out of the panel; the way out of it stays the same.
  useLayoutEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') cancel();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return (
    <section
      class="preview"
      ref={root}
      aria-label={title}
      onKeyDown={(event) => {
        // The key that opened it, still held down, is not a yes.
        if (event.key === 'Enter' && event.repeat) event.preventDefault();
      }}
    >
      <p>{title}</p>
      <ChangeList lines={lines} />
      <p class="note">{preview.undoable}</p>
      <div class="buttons">
        <Button look="primary" disabled={busy} onPress={onConfirm}>
          {button.fixCells(amount)}
        </Button>
        <Button onPress={cancel}>{button.cancel}</Button>
      </div>
    </section>
  );
}
