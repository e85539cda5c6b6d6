/** What is written into a sheet when a list does not say it. */

/** A section that has criteria but no row of its own. */
export const unnamedSection = (code: string) => `Lĩnh vực ${code}`;
