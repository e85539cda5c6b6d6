import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What is to be filled in or pressed: the first of it has the focus. */
const FIRST = 'input:checked, input:not([type=radio]), select, textarea, .buttons button';

const OPENED = '[data-opened]';

/** Height in pixels of the line that stays at the lower edge of the pane. */
const STATUS_BAR = 64;

interface Opened<Root extends HTMLElement> {
  readonly ref: RefObject<Root | null>;
  readonly 'data-opened': true;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * What every form, question or text has that a button or a key has opened: it was asked for, so the focus comes into it,
 * and goes back when it closes. Escape closes it. One that was open already and only shows again, not `asked` for
 * now, leaves the focus where it is. Returns the attributes of its outermost element.
 */
export function useOpened<Root extends HTMLElement>(onClose: () => void, asked = true): Opened<Root> {
  const ref = useRef<Root>(null);

  useLayoutEffect(() => {
    const root = ref.current;
    const opener = document.activeElement;
    if (!asked) return;
    root?.querySelector<HTMLElement>(FIRST)?.focus({ preventScroll: true });
    // As much of it as there is room for comes into view.
    const place = root?.getBoundingClientRect();
    if (place && (place.top < 0 || place.bottom > window.innerHeight - STATUS_BAR)) {
      root?.scrollIntoView({ block: place.height > window.innerHeight / 2 ? 'start' : 'nearest' });
    }
    return () => {
      const { activeElement, body } = document;
      const isHere = activeElement === body || root?.contains(activeElement);
      if (document.hasFocus() && isHere && opener instanceof HTMLElement && opener.isConnected) {
        opener.focus();
      }
    };
  }, []);

  // A click on plain text takes the focus out of it; the way out stays the same, unless the key is another's.
  useLayoutEffect(() => {
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (key !== 'Escape' || !(target instanceof Element)) return;
      const innermost = target.closest(OPENED);
      if (innermost === null || innermost === ref.current) onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return {
    ref,
    'data-opened': true,
    onKeyDown: (event) => {
      // The key that opened it, still held down, is not a yes.
      if (event.key === 'Enter' && event.repeat) event.preventDefault();
    },
  };
}
