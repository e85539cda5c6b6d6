import { adopting, NO_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { COMPLETE } from '../support/catalogue';
import { type Kept, type Mounted, mountOver, settle } from './mounted';

/** What a workbook keeps that has a Bộ tiêu chí of its own. */
export const STORED: Settings = adopting(NO_SETTINGS, COMPLETE);

/** The pane with “Thiết lập” open. */
export async function opened(kept: Kept): Promise<Mounted> {
  const pane = await mountOver(kept);
  await pane.press('Thiết lập');
  return pane;
}

/** The control with this label. */
export function control(pane: Mounted, label: string): HTMLInputElement {
  const found = [...pane.root.querySelectorAll('label')].find((each) => each.textContent === label);
  const own = found?.htmlFor
    ? pane.root.ownerDocument.getElementById(found.htmlFor)
    : found?.querySelector('input');
  if (!own) throw new Error(`no control "${label}"`);
  return own as HTMLInputElement;
}

export async function fill(pane: Mounted, label: string, value: string): Promise<void> {
  const own = control(pane, label);
  own.value = value;
  own.dispatchEvent(new Event(own.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  await settle();
}
