/** What the pane keeps on this machine from one opening to the next. Where that is forbidden, it starts anew. */

const LIVE = 'cchc:live';

export function recallLive(): boolean {
  try {
    return localStorage.getItem(LIVE) === 'on';
  } catch {
    return false;
  }
}

export function rememberLive(live: boolean): void {
  try {
    if (live) localStorage.setItem(LIVE, 'on');
    else localStorage.removeItem(LIVE);
  } catch {
    // It holds until the pane is closed.
  }
}
