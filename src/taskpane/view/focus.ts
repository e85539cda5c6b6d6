import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When the focused element goes away with what it stood for, the focus goes to `heir()` instead of
 * nowhere. It never takes the focus from the sheet or from anything that still has it. Returns the
 * `focusin` handler of the part of the page that is to be watched.
 */
export function useFocusHeir(heir: () => HTMLElement | null): (event: FocusEvent) => void {
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    const { activeElement, body } = document;
    if (document.hasFocus() && (activeElement === null || activeElement === body)) heir()?.focus();
  });
  return ({ target }) => {
    last.current = target instanceof Element ? target : null;
  };
}
