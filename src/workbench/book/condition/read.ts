import type { IStyleBase } from '@univerjs/core';
import { cellAddress, formatArea, parseAreas } from '../area';
import type { Palette } from '../color';
import { gridFormula } from '../formula';
import { type Element, element, elements, flag, texts } from '../xml';
import { readColor, readDxf } from './dxf';
import { type Bound, COMPARISONS, type Condition, type Highlight, TEXT_RULES } from './rule';

/** The conditional formats of a sheet's XML, the one that wins first. */
export function readConditions(
  sheetXml: string,
  dxfs: readonly IStyleBase[],
  palette: Palette,
): readonly Condition[] {
  const found = elements(sheetXml, 'conditionalFormatting').flatMap(({ attributes, inner }) => {
    const ranges = parseAreas(attributes.sqref ?? texts(inner, 'sqref')[0] ?? '');
    const first = ranges[0];
    if (!first) return [];
    const place = {
      cell: cellAddress(first.startRow, first.startColumn),
      area: ranges.map((range) => absolute(formatArea(range))).join(','),
    };
    return elements(inner, 'cfRule').flatMap((rule) => {
      const look = element(rule.inner, 'dxf');
      const style = look ? readDxf(look.inner, palette) : (dxfs[Number(rule.attributes.dxfId)] ?? {});
      const read = readRule(rule, style, place, palette);
      const priority = Number(rule.attributes.priority ?? 0);
      return read ? [{ priority, ranges, stopIfTrue: flag(rule.attributes.stopIfTrue), rule: read }] : [];
    });
  });
  return found
    .sort((one, other) => one.priority - other.priority)
    .map(({ ranges, stopIfTrue, rule }, index) => ({ cfId: `cf${index + 1}`, ranges, stopIfTrue, rule }));
}

interface Place {
  /** The cell that the rule's formulas are relative to. */
  readonly cell: string;
  readonly area: string;
}

function readRule(
  rule: Element,
  style: IStyleBase,
  place: Place,
  palette: Palette,
): Condition['rule'] | null {
  const { type = '', rank, percent, bottom, timePeriod } = rule.attributes;
  const formulas = [...texts(rule.inner, 'formula'), ...texts(rule.inner, 'f')];
  const highlight = (subType: Highlight['subType'], more: Partial<Highlight> = {}): Highlight => ({
    type: 'highlightCell',
    subType,
    style,
    ...more,
  });
  const byFormula = (formula: string | undefined) =>
    formula ? highlight('formula', { value: gridFormula(formula) }) : null;

  if (type in TEXT_RULES) {
    // The text itself is the attribute; without it the rule's own formula is all there is.
    const { text } = rule.attributes;
    const needsText = !type.endsWith('Blanks') && !type.endsWith('Errors');
    if (needsText && text === undefined) return byFormula(formulas[0]);
    return highlight('text', { operator: type, ...(needsText && { value: text }) });
  }
  switch (type) {
    case 'expression':
      return byFormula(formulas[0]);
    case 'cellIs':
      return readComparison(rule.attributes.operator ?? '', formulas, place.cell, highlight, byFormula);
    case 'top10':
      return highlight('rank', {
        value: Number(rank ?? 10),
        isPercent: flag(percent),
        isBottom: flag(bottom),
      });
    case 'aboveAverage':
      return readAverage(rule, place, highlight, byFormula);
    case 'timePeriod':
      return highlight('timePeriod', { operator: timePeriod ?? 'today' });
    case 'duplicateValues':
    case 'uniqueValues':
      return highlight(type);
    default:
      return readGraphic(type, rule, palette);
  }
}

type MakeHighlight = (subType: Highlight['subType'], more?: Partial<Highlight>) => Highlight;
type ByFormula = (formula: string | undefined) => Highlight | null;

/** The grid compares with numbers only; anything else becomes the same comparison as a formula. */
function readComparison(
  operator: string,
  formulas: readonly string[],
  cell: string,
  highlight: MakeHighlight,
  byFormula: ByFormula,
): Highlight | null {
  const [first = '', second = ''] = formulas;
  const numbers = formulas.map(Number);
  const isNumeric = formulas.every(
    (formula, index) => formula.trim() !== '' && Number.isFinite(numbers[index]),
  );
  const between = operator === 'between' || operator === 'notBetween';
  if (isNumeric)
    return highlight('number', { operator, value: between ? numbers.slice(0, 2) : (numbers[0] ?? 0) });
  if (between) {
    const inside = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
    return byFormula(operator === 'between' ? inside : `NOT(${inside})`);
  }
  return byFormula(`${cell}${COMPARISONS[operator] ?? '='}${first}`);
}

function readAverage(
  { attributes }: Element,
  { cell, area }: Place,
  highlight: MakeHighlight,
  byFormula: ByFormula,
): Highlight | null {
  const above = flag(attributes.aboveAverage, true);
  const deviations = Number(attributes.stdDev ?? 0);
  if (deviations > 0) {
    return byFormula(
      `${cell}${above ? '>' : '<'}AVERAGE(${area})${above ? '+' : '-'}${deviations}*STDEV(${area})`,
    );
  }
  const operator = `${above ? 'greaterThan' : 'lessThan'}${flag(attributes.equalAverage) ? 'OrEqual' : ''}`;
  return highlight('average', { operator });
}

function readGraphic(
  type: string,
  { attributes, inner }: Element,
  palette: Palette,
): Condition['rule'] | null {
  const part = element(inner, type);
  // A data bar's extension only says again, with an id, what the rule itself has said.
  if (!part || (type === 'dataBar' && attributes.id)) return null;
  const bounds = elements(part.inner, 'cfvo').map(readBound);
  const colors = elements(part.inner, 'color').map(
    ({ attributes }) => palette(readColor(attributes)) ?? '#ffffff',
  );
  const isShowValue = flag(part.attributes.showValue, true);
  if (type === 'colorScale') {
    return {
      type,
      config: bounds.map((value, index) => ({ index, value, color: colors[index] ?? '#ffffff' })),
    };
  }
  if (type === 'dataBar') {
    const [min = { type: 'min' }, max = { type: 'max' }] = bounds;
    const [positiveColor = '#638ec6'] = colors;
    return {
      type,
      isShowValue,
      config: { min, max, isGradient: true, positiveColor, nativeColor: '#ff0000' },
    };
  }
  if (type !== 'iconSet') return null;
  const iconType = part.attributes.iconSet ?? '3TrafficLights1';
  const strict = elements(part.inner, 'cfvo').map(({ attributes }) => !flag(attributes.gte, true));
  const reversed = flag(part.attributes.reverse);
  const downwards = bounds.map((value, index) => ({ value, strict: strict[index] })).reverse();
  return {
    type,
    isShowValue,
    config: downwards.map(({ value, strict: isStrict }, index) => ({
      operator: isStrict ? 'greaterThan' : 'greaterThanOrEqual',
      value,
      iconType,
      iconId: String(reversed ? downwards.length - 1 - index : index),
    })),
  };
}

function readBound({ attributes, inner }: Element): Bound {
  const type = (attributes.type ?? 'num').replace(/^auto(Min|Max)$/, (_, end: string) => end.toLowerCase());
  const written = attributes.val ?? texts(inner, 'f')[0];
  if (written === undefined || type === 'min' || type === 'max') return { type };
  const value = Number(written);
  return type === 'formula' || Number.isNaN(value)
    ? { type: 'formula', value: gridFormula(written) }
    : { type, value };
}

function absolute(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
