import type { SheetSnapshot } from '../sheet/snapshot';
import type { DraftCell, SheetDraft } from './draft';

/** What a sheet drawn from this draft would hold, so that it can be parsed, judged and totalled like any other. */
export function snapshotOf({ name, rows, merges }: SheetDraft): SheetSnapshot {
  const filled = rows.slice(0, rows.findLastIndex(({ cells }) => cells.some(isFilled)) + 1);
  const width = Math.max(0, ...filled.map(({ cells }) => cells.findLastIndex(isFilled) + 1));
  const grid = <Content>(contentOf: (cell: DraftCell | undefined) => Content): Content[][] =>
    filled.map(({ cells }) => Array.from({ length: width }, (_, column) => contentOf(cells[column])));
  return {
    name,
    visible: true,
    values: grid((cell) => cell?.value ?? null),
    formulas: grid((cell) => cell?.formula ?? null),
    formats: grid((cell) => cell?.format ?? 'General'),
    merges: merges
      .filter(({ row, column }) => row < filled.length && column < width)
      .sort((a, b) => a.row - b.row || a.column - b.column),
    hiddenRows: [],
    protected: false,
    cropped: false,
  };
}

function isFilled({ value, formula }: DraftCell): boolean {
  return value !== null || formula !== null;
}
