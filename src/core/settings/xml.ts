/** The namespace by which our part of a workbook is known. */
export const SETTINGS_NAMESPACE = 'urn:phu-luc-cchc:settings';

const PART = /^\s*(?:<\?xml[^>]*>)?\s*<settings\s[^>]*>([^<]*)<\/settings>\s*$/;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The XML part that keeps a text of settings. Characters that XML has no room for are spelled as JSON may. */
export function toXml(text: string): string {
  const escaped = text
    .replace(/[\u007f-\u009f\ufffe\uffff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>]/g, (mark) => ESCAPES[mark] ?? mark);
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${escaped}</settings>`;
}

/** The text that a part keeps. Of a part that is not as written here, all of it: no settings read from that. */
export function fromXml(xml: string): string {
  const inner = PART.exec(xml)?.[1];
  return inner === undefined ? xml : inner.replace(/&(\w+);/g, (entity, name) => NAMED[name] ?? entity);
}
