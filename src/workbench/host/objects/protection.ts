import { hostError } from '../errors';
import { changeSheetExtras, sheetExtras } from '../extras';
import type { Kind } from '../object';
import { sheetOf } from '../session';

/** A worksheet's protection; the target is the sheet's id. */
export const protectionKind: Kind<string> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: (id, session) => Boolean(sheetExtras(sheetOf(session, id)).protection),
  },
  methods: {
    Protect: (id, _, session) => {
      const sheet = sheetOf(session, id);
      if (sheetExtras(sheet).protection)
        throw hostError('InvalidOperation', 'The sheet is protected already.');
      changeSheetExtras(sheet, { protection: {} });
    },
    Unprotect: (id, _, session) => changeSheetExtras(sheetOf(session, id), { protection: undefined }),
  },
};
