import { BooleanNumber, type IBorderData, type IStyleBase } from '@univerjs/core';
import { argbOf, type FileColor, type Palette } from '../color';
import { borderName, borderType } from '../style';
import { element, elements, flag, tag } from '../xml';

/** The looks that conditional formats give, in the order of their numbers, from the XML of the styles. */
export function readDxfs(stylesXml: string, palette: Palette): readonly IStyleBase[] {
  return elements(element(stylesXml, 'dxfs')?.inner ?? '', 'dxf').map(({ inner }) => readDxf(inner, palette));
}

/** The look in one `<dxf>`; only what it says, since it is laid over the cell's own look. */
export function readDxf(xml: string, palette: Palette): IStyleBase {
  const font = element(xml, 'font')?.inner ?? '';
  const fill = element(xml, 'fill')?.inner ?? '';
  const border = element(xml, 'border')?.inner ?? '';
  const on = (name: string) => {
    const found = element(font, name);
    return found && flag(found.attributes.val, true) && found.attributes.val !== 'none';
  };
  const color = palette(readColor(element(font, 'color')?.attributes));
  // A solid fill of a conditional format names its colour as the background.
  const background = palette(
    readColor(element(fill, 'bgColor')?.attributes ?? element(fill, 'fgColor')?.attributes),
  );
  const side = (name: string) => {
    const found = element(border, name);
    const rgb = palette(readColor(element(found?.inner ?? '', 'color')?.attributes)) ?? '#000000';
    const s = borderType(found?.attributes.style);
    return s && { s, cl: { rgb } };
  };
  const sides = Object.entries({ t: side('top'), r: side('right'), b: side('bottom'), l: side('left') });
  const drawn = sides.filter(([, line]) => line);
  const format = element(xml, 'numFmt')?.attributes.formatCode;
  return {
    ...(on('b') && { bl: BooleanNumber.TRUE }),
    ...(on('i') && { it: BooleanNumber.TRUE }),
    ...(on('u') && { ul: { s: BooleanNumber.TRUE } }),
    ...(on('strike') && { st: { s: BooleanNumber.TRUE } }),
    ...(color && { cl: { rgb: color } }),
    ...(background && { bg: { rgb: background } }),
    ...(drawn.length > 0 && { bd: Object.fromEntries(drawn) }),
    ...(format && { n: { pattern: format } }),
  };
}

/** The `<dxf>` of a look. */
export function writeDxf(look: IStyleBase): string {
  const color = argbOf(look.cl?.rgb);
  const background = argbOf(look.bg?.rgb);
  const font = [
    look.bl ? tag('b', {}) : '',
    look.it ? tag('i', {}) : '',
    look.st?.s ? tag('strike', {}) : '',
    color ? tag('color', { rgb: color }) : '',
    look.ul?.s ? tag('u', {}) : '',
  ].join('');
  const side = (name: string, line: IBorderData['t']) =>
    line
      ? tag(name, { style: borderName(line.s) }, tag('color', { rgb: argbOf(line.cl?.rgb) ?? 'FF000000' }))
      : '';
  const { l, r, t, b } = look.bd ?? {};
  const border = [side('left', l), side('right', r), side('top', t), side('bottom', b)].join('');
  return tag(
    'dxf',
    {},
    [
      font && tag('font', {}, font),
      // 164 and above are free for formats of one's own; within a dxf the number means nothing else.
      look.n?.pattern ? tag('numFmt', { numFmtId: 164, formatCode: look.n.pattern }) : '',
      background &&
        tag('fill', {}, tag('patternFill', { patternType: 'solid' }, tag('bgColor', { rgb: background }))),
      border && tag('border', {}, border),
    ].join(''),
  );
}

export function readColor(attributes: Readonly<Record<string, string>> | undefined): FileColor | undefined {
  if (!attributes) return undefined;
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return {
    argb: attributes.rgb,
    theme: number(attributes.theme),
    tint: number(attributes.tint),
    indexed: number(attributes.indexed),
  };
}
