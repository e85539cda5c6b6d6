import { hostError } from '../errors';
import { bookExtras, changeBookExtras } from '../extras';
import type { Kind } from '../object';
import { bookOf, type Session } from '../session';

/** The protection of a workbook's structure: its sheets can be neither added, taken out, renamed nor moved. */
export const workbookProtectionKind: Kind<null> = {
  name: 'WorkbookProtection',
  properties: { Protected: (_, session) => isLocked(session) },
  methods: {
    Protect: (_, __, session) => {
      refuseLockedStructure(session);
      changeBookExtras(bookOf(session), { structureProtection: { lockStructure: '1' } });
    },
    Unprotect: (_, __, session) => changeBookExtras(bookOf(session), { structureProtection: undefined }),
  },
};

export function refuseLockedStructure(session: Session): void {
  if (isLocked(session)) throw hostError('AccessDenied');
}

function isLocked(session: Session): boolean {
  return Boolean(bookExtras(bookOf(session)).structureProtection);
}
