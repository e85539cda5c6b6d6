/**
 * A short code for a mistake of the program's own, the same whenever the same mistake happens. It is a
 * digest (FNV-1a, 32 bits), so nothing of the user's data can be read from it.
 */
export function bugCode(error: unknown): string {
  const spelled = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  let digest = 0x811c9dc5;
  for (const letter of spelled) digest = Math.imul(digest ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (digest >>> 0).toString(36).toUpperCase().padStart(7, '0');
}
