import { type Area, parseA1 } from '../core/sheet/address';

/**
 * Queues reading the merged areas that a range touches; call the result once the batch has gone through. They come
 * top to bottom, and are `null` where Excel does not tell them (before ExcelApi 1.13).
 */
export function loadMerges(range: Excel.Range): () => Area[] | null {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return () => null;
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  return () => (merged.isNullObject ? [] : toAreas(merged.address));
}

/** `Sheet1!A1:B2, 'a, b'!C3` → areas, top to bottom. */
function toAreas(address: string): Area[] {
  return address
    .replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '')
    .split(',')
    .flatMap((part) => parseA1(part.trim()) ?? [])
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
