/** What the pane's frame and the try-out page say to each other; the text is the client library's own JSON. */
export interface Passed {
  readonly kind: 'to-excel' | 'to-pane';
  readonly text: string;
}

export function isPassed(data: unknown): data is Passed {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, text } = data as Partial<Passed>;
  return (kind === 'to-excel' || kind === 'to-pane') && typeof text === 'string';
}

/** The attribute of the pane's frame that says which ExcelApi version the page acts as. */
export const API_ATTRIBUTE = 'data-excel-api';
