const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML has no room for, written or as an entity. Line breaks and tabs are none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Excel reads "_x0041_" as an A; a text that has it is told so. */
const ESCAPE = /_(?=x[\da-f]{4}_)/gi;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with these attributes, those that are `undefined` left out. `inner` is markup already. */
export function element(name: string, attributes: Attributes = {}, inner = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A list that says how long it is; nothing when it is empty. */
export function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));
}

/** Text for between tags or inside quotes. */
export function escaped(text: string): string {
  return text
    .replace(IMPOSSIBLE, '')
    .replace(ESCAPE, '_x005F_')
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
    .replaceAll('\n', '&#10;');
}

/** A whole part. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
