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

/** Some hosts move the focus to the sheet that they show; who reads the pane is to go on in the pane. */
export async function keepFocus<Value>(going: () => Promise<Value>): Promise<Value> {
  const focused = document.hasFocus() ? document.activeElement : null;
  const value = await going();
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
  return value;
}
