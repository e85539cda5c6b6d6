/** The years that plans and Bộ tiêu chí are of. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

/** The year that a text spells in its four digits; `null` when it is none between the first and the last. */
export function readYear(text: string): number | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
