import type { Annex } from '../../annex/annex';
import { MAX_ROWS } from '../../sheet/snapshot';

/** The last row of an annex where the annex itself goes on beyond what is read of its sheet; `null` where it ends before. */
export function lastRowRead({ sheet, rows }: Annex): number | null {
  const last = rows.at(-1)?.row ?? 0;
  return sheet.cropped && last >= MAX_ROWS - 1 ? last : null;
}
