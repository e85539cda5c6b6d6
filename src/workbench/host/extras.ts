import type { BookExtras, SheetExtras } from '../book/extras';
import type { FWorkbook, FWorksheet } from '../engine/types';

/** What an add-in keeps in the workbook: settings by key, and custom XML parts by id. */
interface AddInData {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly xmlParts?: Readonly<Record<string, string>>;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export function sheetExtras(sheet: FWorksheet): SheetExtras {
  return sheet.getCustomMetadata()?.excel ?? {};
}

export function changeSheetExtras(sheet: FWorksheet, change: Partial<Writable<SheetExtras>>): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), excel: { ...sheetExtras(sheet), ...change } });
}

export function bookExtras(book: FWorkbook): BookExtras {
  return book.getCustomMetadata()?.excel ?? {};
}

export function changeBookExtras(book: FWorkbook, change: Partial<Writable<BookExtras>>): void {
  book.setCustomMetadata({ ...book.getCustomMetadata(), excel: { ...bookExtras(book), ...change } });
}

export function addInData(book: FWorkbook): AddInData {
  return book.getCustomMetadata()?.addIn ?? {};
}

export function changeAddInData(book: FWorkbook, change: AddInData): void {
  book.setCustomMetadata({ ...book.getCustomMetadata(), addIn: { ...addInData(book), ...change } });
}
