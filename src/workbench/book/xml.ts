/** One XML element, found by its name without prefix: its attributes, decoded, and the XML inside it. */
export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

const ATTRIBUTE = `\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*')`;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Every element of that name, in document order. Enough of XML for the parts of a workbook, where no
 * element that is looked for contains another one of its own name.
 */
export function elements(xml: string, name: string): readonly Element[] {
  const pattern = new RegExp(
    `<((?:\\w+:)?${name})((?:${ATTRIBUTE})*)\\s*(?:/>|>([\\s\\S]*?)</\\1\\s*>)`,
    'g',
  );
  return [...xml.matchAll(pattern)].map((match) => ({
    attributes: attributesOf(match[2] ?? ''),
    inner: match[3] ?? '',
  }));
}

export function element(xml: string, name: string): Element | undefined {
  return elements(xml, name)[0];
}

/** The decoded text of every element of that name. */
export function texts(xml: string, name: string): readonly string[] {
  return elements(xml, name).map(({ inner }) => decode(inner));
}

/** `true`, `1` and a bare element are yes; `false` and `0` are no; nothing written is `otherwise`. */
export function flag(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === '1' || value === 'true';
}

/** An element of these attributes (those that are undefined left out) around XML that is already made. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  inner = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${value === true ? '1' : encode(String(value))}"`)
    .join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

export function encode(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;');
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}

function attributesOf(text: string): Record<string, string> {
  const found = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...found].map(([, key, double, single]) => [key, decode(double ?? single ?? '')]),
  );
}
