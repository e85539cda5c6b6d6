import type { IColorStyle, Nullable } from '@univerjs/core';
import { hostError } from './errors';

/** The names of HTML's basic colours, which Excel takes as well. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** `#ffa500`, `FFA500` or `orange` as the engine keeps it. */
export function colorOf(text: string): IColorStyle {
  const named = NAMED[text.toLowerCase()] ?? text;
  if (!/^#?[0-9a-f]{6}$/i.test(named)) throw hostError('InvalidArgument', `${text} is not a colour.`);
  return { rgb: `#${named.replace('#', '').toUpperCase()}` };
}

/** `#FFA500` from whatever the engine keeps; `null` when there is none. */
export function colorText(color: Nullable<IColorStyle>): string | null {
  const text = color?.rgb;
  if (!text) return null;
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const hex = text.replace('#', '');
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex.slice(-6);
  return `#${full.toUpperCase()}`;
}
