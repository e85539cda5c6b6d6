import { failed, type Outcome } from '../core/failure';

/** Why a file could not be read, from what the system threw. */
export function fileFailure(error: unknown, file: string): Outcome<never> {
  return failed({ code: saysOf(error, 'ENOENT') ? 'file/not-found' : 'file/unreadable', file });
}

/** Whether the system gave this reason. */
export function saysOf(error: unknown, reason: 'ENOENT' | 'EEXIST'): boolean {
  return error instanceof Error && 'code' in error && error.code === reason;
}
