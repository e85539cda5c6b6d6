import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awaitExcel, type OfficeHost, type Start } from '../../src/taskpane/start';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** `1.14` → 14 */
const minor = (version: string) => Number(version.split('.')[1]);

/** An Office.js that answers after so many milliseconds, or never. */
function officeThat(answers: { after: number; host?: unknown; api?: string } | 'never'): OfficeHost {
  return {
    onReady: (callback) => {
      if (answers === 'never') return;
      setTimeout(() => callback({ host: 'host' in answers ? answers.host : 'Excel' }), answers.after);
    },
    context: {
      requirements: {
        isSetSupported: (name, version) =>
          answers !== 'never' && name === 'ExcelApi' && minor(answers.api ?? '1.14') >= minor(version),
      },
    },
  };
}

test.each<[string, OfficeHost | undefined, readonly Start[]]>([
  ['Microsoft’s library did not load', undefined, ['no-office']],
  ['Excel answers', officeThat({ after: 50 }), ['ready']],
  ['Excel is just new enough', officeThat({ after: 50, api: '1.9' }), ['ready']],
  ['Excel is too old', officeThat({ after: 50, api: '1.7' }), ['too-old']],
  ['the page is open in a browser', officeThat({ after: 50, host: null }), ['not-excel']],
  ['the page is open in Word', officeThat({ after: 50, host: 'Word' }), ['not-excel']],
  ['nothing answers', officeThat('never'), ['silent']],
  ['Excel answers after all', officeThat({ after: 30_000 }), ['silent', 'ready']],
])('%s', (_, office, told) => {
  const heard: Start[] = [];
  awaitExcel(office, (start) => heard.push(start));
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual(told);
});
