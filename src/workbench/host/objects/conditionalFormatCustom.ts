import type { IBorderData, IStyleBase } from '@univerjs/core';
import { asBoolean, asOneOf, asText } from '../args';
import { colorOf, colorText } from '../color';
import { hostError } from '../errors';
import { checkFormula } from '../formula';
import { type Handle, handle, type Kind } from '../object';
import type { Session } from '../session';
import { changeRule, type RuleRef, ruleOf } from './conditionalFormats';

/** A rule with a formula of its own, relative to the first cell of its range. */
export const customFormatKind: Kind<RuleRef> = {
  name: 'CustomConditionalFormat',
  objects: {
    Rule: (ref) => handle(formulaKind, ref),
    Format: (ref) => handle(formatKind, ref),
  },
};

const formulaKind: Kind<RuleRef> = {
  name: 'ConditionalFormatRule',
  properties: {
    Formula: { get: formulaOf, set: setFormula },
    FormulaLocal: { get: formulaOf, set: setFormula },
  },
};

const formatKind: Kind<RuleRef> = {
  name: 'ConditionalRangeFormat',
  properties: {
    NumberFormat: {
      get: (ref, session) => styleOf(session, ref).n?.pattern ?? null,
      set: (ref, value, session) => changeStyle(session, ref, { n: { pattern: asText(value) } }),
    },
  },
  objects: {
    Fill: (ref) => handle(fillKind, ref),
    Font: (ref) => handle(fontKind, ref),
    Borders: (ref) => handle(bordersKind, ref),
  },
};

const fillKind: Kind<RuleRef> = {
  name: 'ConditionalRangeFill',
  properties: {
    Color: {
      get: (ref, session) => colorText(styleOf(session, ref).bg) ?? '',
      set: (ref, value, session) => changeStyle(session, ref, { bg: colorOf(asText(value)) }),
    },
  },
  methods: { Clear: (ref, _, session) => changeStyle(session, ref, { bg: undefined }) },
};

const fontKind: Kind<RuleRef> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: {
      get: (ref, session) => colorText(styleOf(session, ref).cl) ?? '',
      set: (ref, value, session) => changeStyle(session, ref, { cl: colorOf(asText(value)) }),
    },
    Bold: {
      get: (ref, session) => styleOf(session, ref).bl === 1,
      set: (ref, value, session) => changeStyle(session, ref, { bl: asBoolean(value) ? 1 : 0 }),
    },
    Italic: {
      get: (ref, session) => styleOf(session, ref).it === 1,
      set: (ref, value, session) => changeStyle(session, ref, { it: asBoolean(value) ? 1 : 0 }),
    },
    Strikethrough: {
      get: (ref, session) => styleOf(session, ref).st?.s === 1,
      set: (ref, value, session) => changeStyle(session, ref, { st: { s: asBoolean(value) ? 1 : 0 } }),
    },
    Underline: {
      get: (ref, session) => (styleOf(session, ref).ul?.s === 1 ? 'Single' : 'None'),
      set: (ref, value, session) =>
        changeStyle(session, ref, {
          ul: { s: asOneOf(value, ['None', 'Single', 'Double']) === 'None' ? 0 : 1 },
        }),
    },
  },
  methods: {
    Clear: (ref, _, session) =>
      changeStyle(session, ref, {
        cl: undefined,
        bl: undefined,
        it: undefined,
        st: undefined,
        ul: undefined,
      }),
  },
};

const SIDES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;
type Side = keyof typeof SIDES;
const SIDE_NAMES = Object.keys(SIDES) as Side[];

const bordersKind: Kind<RuleRef> = {
  name: 'ConditionalRangeBorderCollection',
  properties: { Count: () => SIDE_NAMES.length },
  objects: {
    Top: (ref) => border(ref, 'EdgeTop'),
    Bottom: (ref) => border(ref, 'EdgeBottom'),
    Left: (ref) => border(ref, 'EdgeLeft'),
    Right: (ref) => border(ref, 'EdgeRight'),
  },
  items: (ref) => SIDE_NAMES.map((side) => border(ref, side)),
  item: (ref, side) => border(ref, asOneOf(side, SIDE_NAMES)),
  methods: {
    GetItemAt: (ref, [index]) => border(ref, SIDE_NAMES[Number(index)] ?? fail()),
  },
};

/** Excel allows these lines, all thin, in a conditional format; the engine's numbers for them. */
const LINES = { None: 0, Continuous: 1, Dot: 3, Dash: 4, DashDot: 5, DashDotDot: 6 } as const;
type Line = keyof typeof LINES;
const LINE_NAMES = Object.keys(LINES) as Line[];

const borderKind: Kind<{ readonly ref: RuleRef; readonly side: Side }> = {
  name: 'ConditionalRangeBorder',
  identity: ({ side }) => ({ _Id: side }),
  properties: {
    SideIndex: ({ side }) => side,
    Style: {
      get: ({ ref, side }, session) =>
        LINE_NAMES.find((name) => LINES[name] === (lineOf(session, ref, side)?.s ?? 0)) ?? 'Continuous',
      set: ({ ref, side }, value, session) => {
        const line = LINES[asOneOf(value, LINE_NAMES)];
        const before = lineOf(session, ref, side);
        changeLine(
          session,
          ref,
          side,
          line === 0 ? undefined : { s: line, cl: before?.cl ?? colorOf('#000000') },
        );
      },
    },
    Color: {
      get: ({ ref, side }, session) => colorText(lineOf(session, ref, side)?.cl) ?? '',
      set: ({ ref, side }, value, session) => {
        changeLine(session, ref, side, {
          s: lineOf(session, ref, side)?.s ?? LINES.Continuous,
          cl: colorOf(asText(value)),
        });
      },
    },
  },
};

function border(ref: RuleRef, side: Side): Handle {
  return handle(borderKind, { ref, side });
}

function lineOf(session: Session, ref: RuleRef, side: Side) {
  return styleOf(session, ref).bd?.[SIDES[side]];
}

function changeLine(session: Session, ref: RuleRef, side: Side, line: IBorderData['t']): void {
  changeStyle(session, ref, { bd: { ...styleOf(session, ref).bd, [SIDES[side]]: line } });
}

function styleOf(session: Session, ref: RuleRef): IStyleBase {
  const { rule } = ruleOf(session, ref);
  return 'style' in rule ? rule.style : {};
}

function changeStyle(session: Session, ref: RuleRef, change: Partial<IStyleBase>): void {
  const { rule } = ruleOf(session, ref);
  changeRule(session, ref, {
    rule: { ...rule, style: { ...styleOf(session, ref), ...change } } as typeof rule,
  });
}

function formulaOf(ref: RuleRef, session: Session): string {
  const { rule } = ruleOf(session, ref);
  return 'value' in rule ? String(rule.value) : '';
}

function setFormula(ref: RuleRef, value: unknown, session: Session): void {
  const text = asText(value);
  const { rule } = ruleOf(session, ref);
  changeRule(session, ref, {
    rule: { ...rule, value: checkFormula(text.startsWith('=') ? text : `=${text}`) } as typeof rule,
  });
}

function fail(): never {
  throw hostError('ItemNotFound');
}
