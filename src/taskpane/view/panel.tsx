import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useOpened } from './opened';

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A form under the button that opened it. */
export function Panel({ title, onClose, children }: PanelProps) {
  const opened = useOpened<HTMLElement>(onClose);
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id} {...opened}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
