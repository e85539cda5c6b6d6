import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

const FIELDS = 'input:checked, input:not([type=radio]), select, textarea, button';

/** Height in pixels of the line that stays at the lower edge of the pane. */
const STATUS_BAR = 64;

/** A form under the button that opened it: the focus goes into it and comes back when it closes. Escape closes it. */
export function Panel({ title, onClose, children }: PanelProps) {
  const root = useRef<HTMLElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const panel = root.current;
    const opener = document.activeElement;
    panel?.querySelector<HTMLElement>(FIELDS)?.focus({ preventScroll: true });
    // It was asked for, so that as much of it as there is room for comes into view.
    const place = panel?.getBoundingClientRect();
    if (place && (place.top < 0 || place.bottom > window.innerHeight - STATUS_BAR)) {
      panel?.scrollIntoView({ block: place.height > window.innerHeight / 2 ? 'start' : 'nearest' });
    }
    return () => {
      const { activeElement, body } = document;
      const isHere = activeElement === body || panel?.contains(activeElement);
      if (document.hasFocus() && isHere && opener instanceof HTMLElement && opener.isConnected) {
        opener.focus();
      }
    };
  }, []);

  // A click on plain text takes the focus out of the panel; the way out of it stays the same.
  useLayoutEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return (
    <section
      class="panel"
      ref={root}
      aria-labelledby={id}
      onKeyDown={(event) => {
        // The key that opened it, still held down, is not a yes.
        if (event.key === 'Enter' && event.repeat) event.preventDefault();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
