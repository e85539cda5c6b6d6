import type { Severity } from '../severity';

/** How a mark on a cell looks, whoever puts it there: Excel by our hand, or a file that we write. */
interface MarkLook {
  readonly fill: string;
  readonly font: string;
  readonly line: 'Continuous' | 'Dash' | 'Dot';
}

/** Told apart by the line below as well: colours alone would be lost in print and on some eyes. */
export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: '#FDE7E9', font: '#A4262C', line: 'Continuous' },
  warning: { fill: '#FFF4CE', font: '#835B00', line: 'Dash' },
  advice: { fill: '#E5F1FB', font: '#004E8C', line: 'Dot' },
};

/**
 * Stands in the formula of every live flag, so that ours are known again after the file was saved and opened
 * elsewhere, and told from the marks of a check. `N` of a text is 0: it changes nothing.
 */
export const LIVE_MARK = 'N("cchc:live")=0';
