/** What people call a row by its name: "tiêu chí 1.1.2", "lĩnh vực 1", "nhiệm vụ II.5", "mục II" of a plan's tasks. */
export function called(name: string, layout?: string): string {
  if (/^\d+$/.test(name)) return `${layout === 'nhiem-vu' ? 'nhiệm vụ' : 'lĩnh vực'} ${name}`;
  if (/^\d/.test(name)) return `tiêu chí ${name}`;
  return `${name.includes('.') ? 'nhiệm vụ' : 'mục'} ${name}`;
}
