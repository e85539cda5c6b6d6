/** What the pane can say of its Excel. */
export type Start = 'waiting' | 'ready' | 'no-office' | 'silent' | 'not-excel' | 'too-old';

/** As much of Office.js as it takes to start. */
export interface OfficeHost {
  readonly onReady: (callback: (info: { readonly host: unknown }) => void) => unknown;
  readonly context: {
    readonly requirements: { readonly isSetSupported: (name: string, minVersion: string) => boolean };
  };
}

const API_FLOOR = '1.9';
const PATIENCE_MS = 10_000;

/**
 * Tells how the pane stands with Excel, at once or when it is known. `Office.onReady` may never answer:
 * then `silent` is told, and an answer that comes later after all is told too.
 */
export function awaitExcel(office: OfficeHost | undefined, tell: (start: Start) => void): void {
  if (!office) {
    tell('no-office');
    return;
  }
  const watchdog = setTimeout(() => tell('silent'), PATIENCE_MS);
  office.onReady(({ host }) => {
    clearTimeout(watchdog);
    if (host !== 'Excel') tell('not-excel');
    else tell(office.context.requirements.isSetSupported('ExcelApi', API_FLOOR) ? 'ready' : 'too-old');
  });
}
