import { asBoolean } from '../args';
import type { Kind } from '../object';

export const applicationKind: Kind<null> = {
  name: 'Application',
  properties: {
    CalculationMode: { get: () => 'Automatic', set: () => {} },
    CalculationState: () => 'Done',
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  methods: {
    // The grid is drawn when there is time, and formulas are computed after the batch anyway.
    SuspendScreenUpdatingUntilNextSync: () => {},
    SuspendApiCalculationUntilNextSync: () => {},
    Calculate: () => {},
  },
};

export const runtimeKind: Kind<null> = {
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: (_, session) => session.eventsEnabled,
      set: (_, value, session) => {
        session.eventsEnabled = asBoolean(value);
      },
    },
  },
};
