/** What the pane keeps on this machine from one opening to the next. Where that is forbidden, it starts anew. */

const LIVE = 'cchc:live';
const CATALOGUE = 'cchc:catalogue';

export function recallLive(): boolean {
  return recall(LIVE) === 'on';
}

export function rememberLive(live: boolean): void {
  remember(LIVE, live ? 'on' : null);
}

/** Id of the catalogue that the last form was made by; `null` for one made without, `undefined` for none made. */
export function recallCatalogue(): string | null | undefined {
  const kept = recall(CATALOGUE);
  return kept === null ? undefined : kept || null;
}

export function rememberCatalogue(id: string | null): void {
  remember(CATALOGUE, id ?? '');
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // It holds until the pane is closed.
  }
}
