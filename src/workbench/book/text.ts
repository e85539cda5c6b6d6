import { CellValueType, type ICellData, type IDocumentData, type ITextRun } from '@univerjs/core';
import type { CellRichTextValue, RichText } from 'exceljs';
import type { Palette } from './color';
import { readFont, writeFont } from './style';

/** Rich text as the grid's small document, whose lines end in carriage returns. */
export function readRichText({ richText }: CellRichTextValue, palette: Palette): ICellData {
  const parts = richText.map(({ text, font }) => ({
    text: text.replace(/\r\n?/g, '\n'),
    look: readFont(font, palette),
  }));
  const text = parts.map((part) => part.text).join('');
  let end = 0;
  const textRuns: ITextRun[] = parts.map((part) => {
    const start = end;
    end += part.text.length;
    return { st: start, ed: end, ts: part.look };
  });
  return { v: text, t: CellValueType.STRING, p: documentOf(text, textRuns) };
}

/** The text of a cell that the grid keeps as a document: with its fonts where it has any, else plain. */
export function writeRichText({ body }: IDocumentData): string | CellRichTextValue {
  const text = (body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
  const runs = (body?.textRuns ?? []).filter(({ ts }) => ts && Object.keys(ts).length > 0);
  if (runs.length === 0) return text;
  const richText: RichText[] = [];
  let end = 0;
  for (const { st, ed, ts } of runs) {
    if (st > end) richText.push({ text: text.slice(end, st) });
    if (ed > st) richText.push({ text: text.slice(st, ed), font: writeFont(ts ?? {}) });
    end = Math.max(end, ed);
  }
  if (end < text.length) richText.push({ text: text.slice(end) });
  return { richText: richText.filter((run) => run.text !== '') };
}

function documentOf(text: string, textRuns: ITextRun[]): IDocumentData {
  const dataStream = `${text.replaceAll('\n', '\r')}\r\n`;
  const paragraphs = [...dataStream].flatMap((letter, index) =>
    letter === '\r' ? [{ startIndex: index }] : [],
  );
  return { id: 'd', documentStyle: {}, body: { dataStream, textRuns, paragraphs } };
}
