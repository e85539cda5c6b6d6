/** What people call a row by its name: "tiêu chí 1.1.2", "nhiệm vụ II.5", "mục II" of a plan's tasks. */
export function called(name: string): string {
  if (/^\d/.test(name)) return `tiêu chí ${name}`;
  return `${name.includes('.') ? 'nhiệm vụ' : 'mục'} ${name}`;
}
