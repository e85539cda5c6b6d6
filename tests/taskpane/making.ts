import { BUILTIN_CATALOGUES } from '../../src/core/catalogue/builtin';
import { checkedOf, noDeadline, reportOf } from './literal';
import { type Mounted, settle } from './mounted';

const [commune] = BUILTIN_CATALOGUES.filter(({ level }) => level === 'xa');
if (!commune) throw new Error('no catalogue');
export const CATALOGUE = commune;

export const NO_DEADLINES = [noDeadline('J9', '1.3'), noDeadline('J23', '5.6')];
/** Annexes before and after their last error is mended. */
export const IN_WORK = checkedOf(NO_DEADLINES, {
  report: { ...reportOf(NO_DEADLINES), catalogue: CATALOGUE },
});
export const READY = checkedOf([], { report: { ...reportOf([]), catalogue: CATALOGUE } });

/** The form that is open. */
export const panel = (pane: Mounted) => pane.root.querySelector('.panel');

/** The control whose label begins so. */
export function control(pane: Mounted, label: string): HTMLInputElement {
  const named = [...pane.root.querySelectorAll('label')].find(
    (each) => each.textContent?.trim().startsWith(label) && each.htmlFor,
  );
  const input = named && document.getElementById(named.htmlFor);
  if (!(input instanceof HTMLElement)) throw new Error(`no field “${label}”`);
  return input as HTMLInputElement;
}

export async function type(pane: Mounted, label: string, text: string): Promise<void> {
  const input = control(pane, label);
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

export async function pick(pane: Mounted, label: string, value: string): Promise<void> {
  const list = control(pane, label);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}
