import { parseArea } from './area';
import { elements, texts } from './xml';

/** The resource of a workbook's data in which the grid keeps notes, by sheet id, row and column. */
export const NOTES_RESOURCE = 'SHEET_NOTE_PLUGIN';

/** One note as the grid keeps it; its size is in pixels. */
interface Note {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
}

/** The notes of a sheet by row and column. */
export type Notes = Readonly<Record<string, Readonly<Record<string, Note>>>>;

/** The notes in the XML of a sheet's comments, without their fonts. */
export function readNotes(commentsXml: string): Notes {
  const notes: Record<string, Record<string, Note>> = {};
  for (const { attributes, inner } of elements(commentsXml, 'comment')) {
    const place = parseArea(attributes.ref ?? '');
    if (!place) continue;
    const { startRow: row, startColumn: col } = place;
    const note = texts(inner, 't').join('');
    const line = notes[row] ?? {};
    notes[row] = line;
    line[col] = { id: `note-${attributes.ref}`, row, col, width: 160, height: 72, note };
  }
  return notes;
}
