import { type Failure, failed, type Outcome } from '../core/failure';

/** What Excel reports under each of its error codes, in our words. Its own messages are never shown. */
const FAILURES: Readonly<Record<string, Failure>> = {
  InvalidOperationInCellEditMode: { code: 'excel/cell-edit' },
  AccessDenied: { code: 'excel/read-only' },
  ItemNotFound: { code: 'excel/sheet-gone' },
  InvalidSelection: { code: 'excel/selection' },
  FilteredRangeConflict: { code: 'excel/filtered' },
  RequestPayloadSizeLimitExceeded: { code: 'excel/too-much-data' },
  ResponsePayloadSizeLimitExceeded: { code: 'excel/too-much-data' },
  Timeout: { code: 'excel/busy' },
  RequestAborted: { code: 'excel/busy' },
};

/** What a run of Excel's is known by; nothing outside this folder looks inside. */
export type Context = Excel.RequestContext;

/** One user action: one `Excel.run`. */
export function inExcel<Value>(work: (context: Context) => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  return answered(() => Excel.run(work));
}

/** What Excel refuses comes back as a failure; anything else that is thrown is a bug of ours and goes on up. */
export async function answered<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    if (failure) return failed(failure);
    throw error;
  }
}

/** The failure behind an error of Excel's; `null` when it is not one of Excel's. */
export function failureOf(error: unknown): Failure | null {
  const code = officeCode(error);
  if (code === null) return null;
  return FAILURES[code] ?? { code: 'excel/unknown', officeCode: code };
}

/** Misuse of the client library, which is our mistake and not Excel's. */
const OUR_MISTAKES = new Set([
  'PropertyNotLoaded',
  'InvalidObjectPath',
  'InvalidArgument',
  'ApiNotFound',
  'ValueNotLoaded',
]);

function officeCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('name' in error) || !('code' in error)) return null;
  if (error.name !== 'RichApi.Error' || typeof error.code !== 'string') return null;
  return OUR_MISTAKES.has(error.code) ? null : error.code;
}
