import { useEffect } from 'preact/hooks';
import type { Session } from '../../actions/session';
import type { Action } from '../state';

/** Follows what happens in the workbook; where Excel does not tell, the pane says that it cannot follow. */
export function useWatch(
  session: Session,
  send: (action: Action) => void,
  edited: (sheet: string) => void,
): void {
  useEffect(() => {
    let stop: (() => Promise<void>) | null = null;
    let gone = false;
    async function start() {
      const outcome = await session.watch({
        edited,
        activated: (sheet) => send({ type: 'activated', sheet }),
      });
      if (!outcome.ok) send({ type: 'unwatched' });
      else if (gone) await outcome.value();
      else stop = outcome.value;
    }
    start().catch((error: unknown) => {
      console.error(error);
      send({ type: 'unwatched' });
    });
    return () => {
      gone = true;
      stop?.().catch(console.error);
    };
  }, [session, send, edited]);
}
