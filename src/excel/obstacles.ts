import type { Area } from '../core/sheet/address';
import { loadMerges } from './merges';

/** What may stand against rows that go, or against new ones between two. */
interface Obstacles {
  /** A table of Excel's lies on them. */
  readonly table: boolean;
  /** The first of them that is hidden, counted from the first of all; `null` where none is. */
  readonly hidden: number | null;
  /** The merged areas on them, as far as Excel tells. */
  readonly merges: readonly Area[];
}

/** Queues looking at whole rows; call the result once the batch has gone through. */
export function loadObstacles(rows: Excel.Range): () => Obstacles {
  const tables = rows.getTables(false).getCount();
  const properties = rows.getRowProperties({ rowHidden: true });
  const merges = loadMerges(rows);
  return () => {
    const hidden = properties.value.findIndex(({ rowHidden }) => rowHidden);
    return { table: tables.value > 0, hidden: hidden < 0 ? null : hidden, merges: merges() ?? [] };
  };
}
