import { asText } from '../args';
import { hostError } from '../errors';
import { addInData, changeAddInData } from '../extras';
import { type Handle, handle, type Kind } from '../object';
import { bookOf, type Session } from '../session';

/** Settings of the add-in, kept in the workbook; the target is the key. */
export const settingsKind: Kind<null> = {
  name: 'SettingCollection',
  items: (_, session) => Object.keys(all(session)).map((key) => handle(settingKind, key)),
  item: (_, key, session) => find(session, asText(key)) ?? fail(),
  methods: {
    Add: (_, [key, value], session) => {
      put(session, asText(key), value);
      return handle(settingKind, asText(key));
    },
    GetCount: (_, __, session) => Object.keys(all(session)).length,
    GetItemOrNullObject: (_, [key], session) => find(session, asText(key)),
  },
};

const settingKind: Kind<string> = {
  name: 'Setting',
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: (key) => key,
    Value: {
      get: (key, session) => all(session)[key],
      set: (key, value, session) => put(session, key, value),
    },
  },
  methods: {
    Delete: (key, _, session) => {
      const { [key]: _gone, ...rest } = all(session);
      changeAddInData(bookOf(session), { settings: rest });
    },
  },
};

function all(session: Session): Readonly<Record<string, unknown>> {
  return addInData(bookOf(session)).settings ?? {};
}

function put(session: Session, key: string, value: unknown): void {
  changeAddInData(bookOf(session), { settings: { ...all(session), [key]: value } });
}

function find(session: Session, key: string): Handle | null {
  return Object.hasOwn(all(session), key) ? handle(settingKind, key) : null;
}

function fail(): never {
  throw hostError('ItemNotFound');
}
