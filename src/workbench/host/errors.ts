/** An error of the host's, as Excel would answer it; everything else that is thrown is a bug of ours. */
interface HostError extends Error {
  readonly hostCode: string;
}

const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
};

export function hostError(code: string, message: string = MESSAGES[code] ?? code): HostError {
  return Object.assign(new Error(message), { hostCode: code });
}

export function isHostError(error: unknown): error is HostError {
  return error instanceof Error && 'hostCode' in error;
}

/** For what this host has never heard of, so that no test passes on something that silently did nothing. */
export function notImplemented(what: string): HostError {
  return hostError('ApiNotImplemented', `${what} is not implemented by the stand-in Excel.`);
}
