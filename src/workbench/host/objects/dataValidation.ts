import type { IDataValidationRule, IRange } from '@univerjs/core';
import { intersect } from '../a1';
import { asBoolean, asOneOf, asRecord, asText } from '../args';
import { areaOfRange } from '../changes';
import { hostError } from '../errors';
import type { Kind } from '../object';
import { execute, type Place, type Session, sheetOf } from '../session';
import { describeRule, readRule, TYPES } from '../validationRule';
import { originOf, putValidationRules, seenFrom, validationRules } from '../validations';
import { refuseProtected } from '../write';

type Places = readonly Place[];

const ALERTS = ['Information', 'Stop', 'Warning'];

/** What may be typed into some ranges. The engine keeps the rules, so the grid applies them. */
export const dataValidationKind: Kind<Places> = {
  name: 'DataValidation',
  properties: {
    Type: (places, session) => TYPES[ruleOf(places, session)?.type ?? '']?.name ?? 'None',
    Rule: {
      get: (places, session) => {
        const rule = ruleOf(places, session);
        const [place] = places;
        // References are told as the range's first cell sees them.
        return describeRule(rule && place ? seenFrom(rule, place.area.row, place.area.column) : rule);
      },
      set: setRule,
    },
    IgnoreBlanks: {
      get: (places, session) => ruleOf(places, session)?.allowBlank ?? true,
      set: (places, value, session) => change(places, session, { allowBlank: asBoolean(value) }),
    },
    ErrorAlert: {
      get: (places, session) => {
        const rule = ruleOf(places, session);
        return {
          message: rule?.error ?? '',
          showAlert: rule?.showErrorMessage ?? true,
          style: ALERTS[rule?.errorStyle ?? 1] ?? 'Stop',
          title: rule?.errorTitle ?? '',
        };
      },
      set: (places, value, session) => {
        const { message, showAlert, style, title } = asRecord(value);
        change(places, session, {
          error: asText(message ?? ''),
          showErrorMessage: asBoolean(showAlert ?? true),
          errorStyle: ALERTS.indexOf(asOneOf(style ?? 'Stop', ALERTS)),
          errorTitle: asText(title ?? ''),
        });
      },
    },
    Prompt: {
      get: (places, session) => {
        const rule = ruleOf(places, session);
        return {
          message: rule?.prompt ?? '',
          showPrompt: rule?.showInputMessage ?? true,
          title: rule?.promptTitle ?? '',
        };
      },
      set: (places, value, session) => {
        const { message, showPrompt, title } = asRecord(value);
        change(places, session, {
          prompt: asText(message ?? ''),
          showInputMessage: asBoolean(showPrompt ?? true),
          promptTitle: asText(title ?? ''),
        });
      },
    },
  },
  methods: {
    Clear: (places, _, session) => {
      for (const place of places) clear(place, session);
    },
  },
};

function rulesOf({ sheetId, area }: Place, session: Session): readonly IDataValidationRule[] {
  return sheetOf(session, sheetId)
    .getDataValidations()
    .map(({ rule }) => rule)
    .filter(({ ranges }) => ranges.some((range: IRange) => intersect(areaOfRange(range), area)));
}

/** The rule of the first range's first cell. */
function ruleOf([place]: Places, session: Session): IDataValidationRule | undefined {
  return place && rulesOf({ ...place, area: { ...place.area, rowCount: 1, columnCount: 1 } }, session)[0];
}

function setRule(places: Places, value: unknown, session: Session): void {
  const content = readRule(session, value);
  for (const place of places) {
    refuseProtected(sheetOf(session, place.sheetId));
    clear(place, session);
    const { row, column, rowCount, columnCount } = place.area;
    const range = {
      startRow: row,
      endRow: row + rowCount - 1,
      startColumn: column,
      endColumn: column + columnCount - 1,
    };
    const rule: IDataValidationRule = {
      uid: newId(session, place.sheetId),
      ranges: [range],
      allowBlank: true,
      ...content,
    };
    execute(session, place.sheetId, 'sheet.command.addDataValidation', { rule });
  }
}

function change(places: Places, session: Session, options: Partial<IDataValidationRule>): void {
  for (const place of places) {
    refuseProtected(sheetOf(session, place.sheetId));
    const rules = rulesOf(place, session);
    if (rules.length === 0) throw hostError('InvalidOperation', 'The range has no data validation rule.');
    for (const rule of rules) {
      const { uid, allowBlank, ...rest } = { ...rule, ...options };
      execute(session, place.sheetId, 'sheets.command.update-data-validation-options', {
        ruleId: uid,
        options: optionsOf(rest),
      });
      const setting = {
        type: rest.type,
        formula1: rest.formula1,
        formula2: rest.formula2,
        operator: rest.operator,
        allowBlank,
      };
      execute(session, place.sheetId, 'sheets.command.update-data-validation-setting', {
        ruleId: uid,
        setting,
      });
    }
  }
}

function optionsOf(rule: Omit<IDataValidationRule, 'uid' | 'allowBlank'>) {
  const {
    error,
    errorStyle,
    errorTitle,
    imeMode,
    prompt,
    promptTitle,
    showDropDown,
    showErrorMessage,
    showInputMessage,
    renderMode,
    bizInfo,
  } = rule;
  return {
    error,
    errorStyle,
    errorTitle,
    imeMode,
    prompt,
    promptTitle,
    showDropDown,
    showErrorMessage,
    showInputMessage,
    renderMode,
    bizInfo,
  };
}

/** Takes the range out of all rules. */
function clear({ sheetId, area }: Place, session: Session): void {
  const { row, column, rowCount, columnCount } = area;
  const range = {
    startRow: row,
    endRow: row + rowCount - 1,
    startColumn: column,
    endColumn: column + columnCount - 1,
  };
  refuseProtected(sheetOf(session, sheetId));
  if (rulesOf({ sheetId, area }, session).length === 0) return;
  const sheet = sheetOf(session, sheetId);
  const before = new Map(validationRules(sheet).map((rule) => [rule.uid, rule]));
  execute(session, sheetId, 'sheets.command.clear-range-data-validation', { ranges: [range] });
  // Where the first cells are taken out, the formulas are told anew from the first that stays.
  const wanted = validationRules(sheet).map((rule) => {
    const { row, column } = originOf(rule);
    return { ...seenFrom(before.get(rule.uid) ?? rule, row, column), ranges: rule.ranges };
  });
  putValidationRules(session, sheet, wanted);
}

function newId(session: Session, sheetId: string): string {
  const taken = new Set(
    sheetOf(session, sheetId)
      .getDataValidations()
      .map(({ rule }) => rule.uid),
  );
  let number = taken.size + 1;
  while (taken.has(`dv${number}`)) number += 1;
  return `dv${number}`;
}
