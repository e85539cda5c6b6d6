import type { ConditionalRule } from '../../engine/types';
import { type Area, intersect } from '../a1';
import { asBoolean, asNumber, asOneOf, asText } from '../args';
import { areaOfRange } from '../changes';
import { hostError, notImplemented } from '../errors';
import { type Handle, handle, type Kind } from '../object';
import { type Place, type Session, sheetOf } from '../session';
import { refuseProtected } from '../write';
import { customFormatKind } from './conditionalFormatCustom';
import { areasHandle, rangeAt } from './range';

/** One rule of a sheet. The engine keeps them, so the grid shows them and saving writes them. */
export interface RuleRef {
  readonly sheetId: string;
  readonly id: string;
}

/** The conditional formats that touch some ranges. */
export const conditionalFormatsKind: Kind<readonly Place[]> = {
  name: 'ConditionalFormatCollection',
  items: (places, session) => touching(session, places).map(ruleHandle),
  item: (places, id, session) => find(session, places, id) ?? fail(),
  methods: {
    Add: (places, [type], session) => ruleHandle(add(session, places, type)),
    ClearAll: (places, _, session) => {
      for (const place of places) clearRules(session, place);
    },
    GetCount: (places, _, session) => touching(session, places).length,
    GetItemAt: (places, [index], session) => ruleHandle(touching(session, places)[asNumber(index)] ?? fail()),
    GetItemOrNullObject: (places, [id], session) => find(session, places, id),
  },
};

/** Excel's names for the engine's kinds of rules. */
const TYPES: Readonly<Record<string, string>> = {
  formula: 'Custom',
  number: 'CellValue',
  text: 'ContainsText',
  rank: 'TopBottom',
  average: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  timePeriod: 'PresetCriteria',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
};

const ruleKind: Kind<RuleRef> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: ({ id }) => id,
    Type: (ref, session) => typeOf(ruleOf(session, ref)),
    Priority: {
      get: ({ sheetId, id }, session) => sheetRules(session, sheetId).findIndex(({ cfId }) => cfId === id),
      set: (ref, value, session) => setPriority(session, ref, asNumber(value)),
    },
    StopIfTrue: {
      get: (ref, session) => ruleOf(session, ref).stopIfTrue,
      set: (ref, value, session) => changeRule(session, ref, { stopIfTrue: asBoolean(value) }),
    },
  },
  objects: {
    Custom: (ref, session) => customOf(session, ref) ?? fail('InvalidOperation'),
    CustomOrNullObject: customOfOrNull,
  },
  methods: {
    Delete: (ref, _, session) => {
      refuseProtected(sheetOf(session, ref.sheetId));
      ruleOf(session, ref);
      sheetOf(session, ref.sheetId).deleteConditionalFormattingRule(ref.id);
    },
    GetRange: (ref, _, session) => onlyRange(session, ref) ?? fail('InvalidOperation'),
    GetRangeOrNullObject: (ref, _, session) => onlyRange(session, ref),
    GetRanges: (ref, _, session) =>
      areasHandle(
        session,
        ruleOf(session, ref).ranges.map((range) => ({ sheetId: ref.sheetId, area: areaOfRange(range) })),
      ),
  },
};

/** The rule as it is now; gone rules are `ItemNotFound`. */
export function ruleOf(session: Session, { sheetId, id }: RuleRef): ConditionalRule {
  return sheetRules(session, sheetId).find(({ cfId }) => cfId === id) ?? fail();
}

export function changeRule(session: Session, ref: RuleRef, change: Partial<ConditionalRule>): void {
  const sheet = sheetOf(session, ref.sheetId);
  refuseProtected(sheet);
  sheet.setConditionalFormattingRule(ref.id, { ...ruleOf(session, ref), ...change });
}

/** Takes a range out of all rules: what a rule has elsewhere stays. */
export function clearRules(session: Session, { sheetId, area }: Place): void {
  const sheet = sheetOf(session, sheetId);
  refuseProtected(sheet);
  for (const { cfId, ranges } of sheetRules(session, sheetId)) {
    if (!ranges.some((range) => intersect(areaOfRange(range), area))) continue;
    const outside = ranges.flatMap((range) => without(areaOfRange(range), area));
    if (outside.length === 0) sheet.deleteConditionalFormattingRule(cfId);
    else changeRule(session, { sheetId, id: cfId }, { ranges: outside.map(gridRange) });
  }
}

function sheetRules(session: Session, sheetId: string): readonly ConditionalRule[] {
  return sheetOf(session, sheetId).getConditionalFormattingRules();
}

function ruleHandle(ref: RuleRef): Handle {
  return handle(ruleKind, ref);
}

function touching(session: Session, places: readonly Place[]): readonly RuleRef[] {
  const sheetId = places[0]?.sheetId ?? '';
  return sheetRules(session, sheetId)
    .filter(({ ranges }) =>
      ranges.some((range) => places.some(({ area }) => intersect(areaOfRange(range), area))),
    )
    .map(({ cfId }) => ({ sheetId, id: cfId }));
}

function find(session: Session, places: readonly Place[], id: unknown): Handle | null {
  const ref = touching(session, places).find((rule) => rule.id === id);
  return ref ? ruleHandle(ref) : null;
}

/** A new rule comes first. It does nothing until it has a formula. */
function add(session: Session, places: readonly Place[], type: unknown): RuleRef {
  if (asOneOf(asText(type), Object.values(TYPES)) !== 'Custom')
    throw notImplemented(`A conditional format of type ${type}`);
  const sheetId = places[0]?.sheetId ?? '';
  const sheet = sheetOf(session, sheetId);
  refuseProtected(sheet);
  const id = newId(session, sheetId);
  sheet.addConditionalFormattingRule({
    cfId: id,
    ranges: places.map(({ area }) => gridRange(area)),
    stopIfTrue: false,
    rule: {
      type: 'highlightCell',
      subType: 'formula',
      value: '=FALSE',
      style: {},
    } as ConditionalRule['rule'],
  });
  return { sheetId, id };
}

function newId(session: Session, sheetId: string): string {
  const taken = new Set(sheetRules(session, sheetId).map(({ cfId }) => cfId));
  let number = taken.size + 1;
  const id = () => `{${number.toString(16).padStart(8, '0').toUpperCase()}-CF00-0000-0000-000000000000}`;
  while (taken.has(id())) number += 1;
  return id();
}

function typeOf({ rule }: ConditionalRule): string {
  const name = 'subType' in rule ? rule.subType : rule.type;
  return TYPES[name] ?? 'Custom';
}

function customOf(session: Session, ref: RuleRef): Handle | null {
  return typeOf(ruleOf(session, ref)) === 'Custom' ? handle(customFormatKind, ref) : null;
}

function customOfOrNull(ref: RuleRef, session: Session): Handle | null {
  return customOf(session, ref);
}

function onlyRange(session: Session, ref: RuleRef): Handle | null {
  const [range, ...more] = ruleOf(session, ref).ranges;
  return range && more.length === 0 ? rangeAt(session, ref.sheetId, areaOfRange(range)) : null;
}

function setPriority(session: Session, ref: RuleRef, priority: number): void {
  const rules = sheetRules(session, ref.sheetId);
  const target = rules[priority] ?? fail('InvalidArgument');
  const own = rules.findIndex(({ cfId }) => cfId === ref.id);
  if (own === priority) return;
  sheetOf(session, ref.sheetId).moveConditionalFormattingRule(
    ref.id,
    target.cfId,
    own > priority ? 'before' : 'after',
  );
}

function gridRange({ row, column, rowCount, columnCount }: Area) {
  return {
    startRow: row,
    endRow: row + rowCount - 1,
    startColumn: column,
    endColumn: column + columnCount - 1,
  };
}

/** What is left of an area when another is cut out of it: above, below, left and right of the hole. */
function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rowCount;
  const right = cut.column + cut.columnCount;
  return [
    { ...area, rowCount: cut.row - area.row },
    { ...area, row: below, rowCount: area.row + area.rowCount - below },
    { ...cut, column: area.column, columnCount: cut.column - area.column },
    { ...cut, column: right, columnCount: area.column + area.columnCount - right },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

function fail(code = 'ItemNotFound'): never {
  throw hostError(code);
}
