import type { SheetExtras } from '../../book/extras';
import { asOneOf, asText } from '../args';
import { changeSheetExtras, sheetExtras } from '../extras';
import { handle, type Kind } from '../object';
import { type Session, sheetOf } from '../session';

type HeaderFooter = NonNullable<SheetExtras['headerFooter']>;
type Page = 'odd' | 'even' | 'first';
type Part = 'L' | 'C' | 'R';

/** The headers and footers of a sheet; the target is the sheet's id. */
export const headersFootersKind: Kind<string> = {
  name: 'HeaderFooterGroup',
  properties: {
    State: { get: stateOf, set: setState },
  },
  objects: {
    DefaultForAllPages: (id) => handle(headerFooterKind, { id, page: 'odd' }),
    OddPages: (id) => handle(headerFooterKind, { id, page: 'odd' }),
    EvenPages: (id) => handle(headerFooterKind, { id, page: 'even' }),
    FirstPage: (id) => handle(headerFooterKind, { id, page: 'first' }),
  },
};

const headerFooterKind: Kind<{ readonly id: string; readonly page: Page }> = {
  name: 'HeaderFooter',
  properties: {
    LeftHeader: part('Header', 'L'),
    CenterHeader: part('Header', 'C'),
    RightHeader: part('Header', 'R'),
    LeftFooter: part('Footer', 'L'),
    CenterFooter: part('Footer', 'C'),
    RightFooter: part('Footer', 'R'),
  },
};

/** A file keeps the three parts in one text: `&Lleft&Cmiddle&Rright`. */
function part(where: 'Header' | 'Footer', which: Part) {
  return {
    get: ({ id, page }: { id: string; page: Page }, session: Session) =>
      split(textsOf(id, session)[`${page}${where}`] ?? '')[which],
    set: ({ id, page }: { id: string; page: Page }, value: unknown, session: Session) => {
      const parts = { ...split(textsOf(id, session)[`${page}${where}`] ?? ''), [which]: asText(value) };
      const text = (['L', 'C', 'R'] as const)
        .map((name) => (parts[name] ? `&${name}${parts[name]}` : ''))
        .join('');
      change(id, session, { [`${page}${where}`]: text });
    },
  };
}

function split(text: string): Record<Part, string> {
  const parts: Record<Part, string> = { L: '', C: '', R: '' };
  let current: Part = 'C';
  for (const piece of text.split(/(&[LCR])/)) {
    const mark = /^&([LCR])$/.exec(piece)?.[1];
    if (mark) current = mark as Part;
    else parts[current] += piece;
  }
  return parts;
}

const STATES = ['Default', 'OddAndEven', 'FirstAndDefault', 'FirstOddAndEven'] as const;

function stateOf(id: string, session: Session): string {
  const { differentFirst, differentOddEven } = textsOf(id, session);
  return STATES[(differentFirst ? 2 : 0) + (differentOddEven ? 1 : 0)] ?? 'Default';
}

function setState(id: string, value: unknown, session: Session): void {
  const index = STATES.indexOf(asOneOf(value, STATES));
  change(id, session, { differentFirst: index >= 2, differentOddEven: index % 2 === 1 });
}

function textsOf(id: string, session: Session): HeaderFooter {
  return sheetExtras(sheetOf(session, id)).headerFooter ?? {};
}

function change(id: string, session: Session, texts: Partial<HeaderFooter>): void {
  changeSheetExtras(sheetOf(session, id), { headerFooter: { ...textsOf(id, session), ...texts } });
}
