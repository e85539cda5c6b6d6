import { progress } from '../messages/terminal';
import { plain } from './plain';

/** One line at the bottom of the screen that is written over and over; elsewhere it would only be in the way. */
interface Progress {
  readonly judged: (file: string, count: number) => void;
  readonly clear: () => void;
}

interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

const CLEAR_LINE = '\r\u001B[K';
const SILENT: Progress = { judged: () => {}, clear: () => {} };

export function progressOn(screen: Screen, files: number): Progress {
  if (!screen.isTTY || files < 2) return SILENT;
  return {
    judged: (file, count) => {
      // A line that is broken could not be written over.
      const line = [...plain(progress(count, files, file))].slice(0, (screen.columns ?? 80) - 1);
      screen.write(`${CLEAR_LINE}${line.join('')}`);
    },
    clear: () => void screen.write(CLEAR_LINE),
  };
}
