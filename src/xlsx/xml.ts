import { remembering } from '../core/values/remember';

/** What may follow an element's name in its tag: a `>` inside quotes does not end it, a `<` never belongs to it. */
export const ATTRIBUTES = `(?:\\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*|/)?`;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** One for each name of an attribute, of which there are few: a sheet has thousands to be looked up. */
const patternOf = remembering((name) => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`));

/** An attribute's value out of a tag's text, its entities resolved; `null` when it has none. */
export function attribute(tag: string, name: string): string | null {
  const match = patternOf(name).exec(tag);
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : null;
}

/** True for `1`, `true` and `on`, as XML spells a switch. */
export function isOn(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name: string) => {
    if (name) return NAMED[name] ?? whole;
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** Far more than Excel lets a workbook have of anything that is looked up by its tags. */
const MOST_TAGS = 200_000;

/** Every tag of this name, opening or empty, with its attributes. Throws when there are absurdly many. */
export function tags(xml: string, name: string): string[] {
  const found: string[] = [];
  for (const [tag] of xml.matchAll(new RegExp(`<${name}${ATTRIBUTES}>`, 'g'))) {
    if (found.push(tag) > MOST_TAGS) throw new RangeError(name);
  }
  return found;
}

/** Some writers prefix every element (`<x:row>`); ExcelJS knows only the bare names. */
export function withoutPrefix(xml: string): string {
  const prefix = /<([A-Za-z_][\w.-]*):(?:worksheet|workbook|sst|styleSheet|Relationships)[\s>]/.exec(
    xml,
  )?.[1];
  return prefix ? xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : xml;
}
