/** How an attempt to follow an edit ended: `later` asks for another one, Excel being busy with a cell. */
export type Followed = 'done' | 'later' | 'given up';

interface Follower {
  /** Something was edited: it is followed once the hands rest. */
  readonly edited: () => void;
  /** What is under way; `null` where nothing is. */
  readonly underWay: () => Promise<void> | null;
  readonly stop: () => void;
}

/** Long enough to type on, short enough to seem at once. */
const REST_MS = 300;
const LATER_MS = 1000;

/**
 * Runs `follow` after edits: never twice at a time, once more when an edit came meanwhile, and not while `isFree`
 * says no. `follow` is told by `overtaken` whether what it read is old already.
 */
export function createFollower(
  isFree: () => boolean,
  follow: (overtaken: () => boolean) => Promise<Followed>,
): Follower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let overtaken = false;

  function arm(after: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (running !== null) return;
      if (!isFree()) {
        arm(REST_MS);
        return;
      }
      running = run();
    }, after);
  }

  async function run(): Promise<void> {
    overtaken = false;
    const ended = await follow(() => overtaken);
    running = null;
    if (overtaken) arm(REST_MS);
    else if (ended === 'later') arm(LATER_MS);
  }

  return {
    edited() {
      if (running !== null) overtaken = true;
      arm(REST_MS);
    },
    underWay: () => running,
    stop: () => clearTimeout(timer),
  };
}
