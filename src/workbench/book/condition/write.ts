import type { IStyleBase } from '@univerjs/core';
import { cellAddress, formatAreas } from '../area';
import { argbOf } from '../color';
import { fileFormula } from '../formula';
import { encode, tag } from '../xml';
import { writeDxf } from './dxf';
import { type Bound, COMPARISONS, type Condition, type Highlight, TEXT_RULES } from './rule';

/** The looks of a workbook's conditional formats, each written once. */
interface Looks {
  /** The number of a look. */
  idOf(style: IStyleBase): number;
  /** The `<dxfs>` of all looks asked for so far. */
  xml(): string;
}

export function collectLooks(): Looks {
  const written: string[] = [];
  return {
    idOf(style) {
      const dxf = writeDxf(style);
      const known = written.indexOf(dxf);
      return known >= 0 ? known : written.push(dxf) - 1;
    },
    xml: () => tag('dxfs', { count: written.length }, written.join('')),
  };
}

/** The `<conditionalFormatting>` elements of a sheet, from its formats, the one that wins first. */
export function writeConditions(conditions: readonly Condition[], looks: Looks): string {
  return conditions
    .filter(({ ranges }) => ranges.length > 0)
    .map(({ ranges, stopIfTrue, rule }, index) => {
      // The file's formulas, like the grid's, are relative to the top left cell.
      const [first = ranges[0]] = [...ranges].sort(
        (one, other) => one.startRow - other.startRow || one.startColumn - other.startColumn,
      );
      const cell = cellAddress(first?.startRow ?? 0, first?.startColumn ?? 0);
      const common = { priority: index + 1, stopIfTrue };
      const written =
        rule.type === 'highlightCell'
          ? writeHighlight(rule, cell, { ...common, dxfId: looks.idOf(rule.style) })
          : tag('cfRule', { type: rule.type, ...common }, writeGraphic(rule));
      const sqref = formatAreas([...ranges].sort((one) => (one === first ? -1 : 0)));
      return tag('conditionalFormatting', { sqref }, written);
    })
    .join('');
}

type Common = Readonly<Record<string, string | number | boolean>>;

function writeHighlight(rule: Highlight, cell: string, common: Common): string {
  const { subType, operator = '', value } = rule;
  const made = (type: string, attributes: Common, ...formulas: readonly string[]) =>
    tag(
      'cfRule',
      { type, ...common, ...attributes },
      formulas.map((text) => tag('formula', {}, encode(text))).join(''),
    );
  switch (subType) {
    case 'formula':
      return made('expression', {}, fileFormula(String(value ?? 'FALSE')));
    case 'number': {
      const numbers = Array.isArray(value) ? value : [value ?? 0];
      return made('cellIs', { operator }, ...numbers.map(String));
    }
    case 'text':
      return writeTextRule(operator, String(value ?? ''), cell, made);
    case 'rank':
      return made('top10', {
        rank: Number(value ?? 10),
        percent: rule.isPercent ?? false,
        bottom: rule.isBottom ?? false,
      });
    case 'average':
      return made('aboveAverage', {
        ...(operator.startsWith('lessThan') && { aboveAverage: '0' }),
        equalAverage: operator.endsWith('OrEqual'),
      });
    case 'timePeriod':
      return made('timePeriod', { timePeriod: operator }, periodFormula(operator, cell));
    default:
      return made(subType, {});
  }
}

function writeTextRule(
  operator: string,
  text: string,
  cell: string,
  made: (type: string, attributes: Common, ...formulas: string[]) => string,
): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const formula = TEXT_RULES[operator];
  if (!formula) return made('cellIs', { operator: operator in COMPARISONS ? operator : 'equal' }, quoted);
  const namesText = !operator.endsWith('Blanks') && !operator.endsWith('Errors');
  const fileOperator = operator === 'notContainsText' ? 'notContains' : operator;
  return made(
    operator,
    namesText ? { operator: fileOperator, text } : {},
    formula(cell, quoted, text.length),
  );
}

/** Excel decides such a rule by its formula; the period's name is what its dialogue shows. */
function periodFormula(period: string, cell: string): string {
  const day = `ROUNDDOWN(${cell},0)-TODAY()`;
  const month = (months: number) =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${months})),YEAR(${cell})=YEAR(EDATE(TODAY(),${months})))`;
  const week = (weeks: number) =>
    `AND(${day}>=${weeks * 7}+1-WEEKDAY(TODAY()),${day}<=${weeks * 7}+7-WEEKDAY(TODAY()))`;
  const formulas: Readonly<Record<string, string>> = {
    yesterday: `${day}=-1`,
    tomorrow: `${day}=1`,
    last7Days: `AND(${day}>=-6,${day}<=0)`,
    lastMonth: month(-1),
    thisMonth: month(0),
    nextMonth: month(1),
    lastWeek: week(-1),
    thisWeek: week(0),
    nextWeek: week(1),
  };
  return formulas[period] ?? `${day}=0`;
}

function writeGraphic(rule: Exclude<Condition['rule'], Highlight>): string {
  const color = (css: string) => tag('color', { rgb: argbOf(css) ?? 'FFFFFFFF' });
  if (rule.type === 'colorScale') {
    const steps = [...rule.config].sort((one, other) => one.index - other.index);
    return tag(
      'colorScale',
      {},
      steps.map(({ value }) => writeBound(value)).join('') + steps.map((step) => color(step.color)).join(''),
    );
  }
  if (rule.type === 'dataBar') {
    const { min, max, positiveColor } = rule.config;
    const shown = rule.isShowValue ? undefined : '0';
    return tag('dataBar', { showValue: shown }, writeBound(min) + writeBound(max) + color(positiveColor));
  }
  const upwards = [...rule.config].reverse();
  const bounds = upwards.map(({ value, operator }, index) =>
    // The lowest icon has no bound of its own in the grid; in the file it begins at 0 %.
    index === 0 ? writeBound({ type: 'percent', value: 0 }) : writeBound(value, operator === 'greaterThan'),
  );
  return tag(
    'iconSet',
    {
      iconSet: upwards[0]?.iconType,
      showValue: rule.isShowValue ? undefined : '0',
      reverse: upwards[0]?.iconId === '0' && upwards.length > 1,
    },
    bounds.join(''),
  );
}

function writeBound({ type, value }: Bound, isStrict = false): string {
  const val =
    value === undefined ? undefined : type === 'formula' ? fileFormula(String(value)) : String(value);
  return tag('cfvo', { type, val, ...(isStrict && { gte: '0' }) });
}
