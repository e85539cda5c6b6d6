import { plain } from '../plain';

/** Markup that is known to be safe: nothing but `html` makes it. */
export interface Markup {
  readonly markup: string;
}

type Content = string | number | Markup | readonly Markup[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template whose own words are markup, and whose values are text, whatever stands in them. */
export function html(markup: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return { markup: String.raw({ raw: markup }, ...values.map(written)) };
}

function written(value: Content): string {
  if (typeof value === 'object') return 'markup' in value ? value.markup : value.map(written).join('');
  return plain(String(value)).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
