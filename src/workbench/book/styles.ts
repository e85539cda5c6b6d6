import type { IStyleData } from '@univerjs/core';
import { readFont } from './style';
import { element, elements, flag } from './xml';

/** The looks of a workbook's cells, each kept once. */
export interface Styles {
  readonly byId: Record<string, IStyleData>;
  idOf(style: IStyleData | undefined): string | undefined;
}

export function collectStyles(): Styles {
  const byId: Record<string, IStyleData> = {};
  const ids = new Map<string, string>();
  return {
    byId,
    idOf(style) {
      if (!style) return undefined;
      const key = JSON.stringify(style);
      const id = ids.get(key) ?? `s${ids.size + 1}`;
      ids.set(key, id);
      byId[id] = style;
      return id;
    },
  };
}

/** The workbook's own font, in which every cell is that says nothing else. */
export function readDefaultStyle(stylesXml: string): IStyleData {
  const font = element(element(stylesXml, 'fonts')?.inner ?? '', 'font')?.inner ?? '';
  const value = (name: string) => element(font, name)?.attributes.val;
  const isOn = (name: string) => elements(font, name).some(({ attributes }) => flag(attributes.val, true));
  return readFont(
    { name: value('name') ?? 'Calibri', size: Number(value('sz') ?? 11), bold: isOn('b'), italic: isOn('i') },
    () => undefined,
  );
}
