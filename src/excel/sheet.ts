import type { Context } from './run';

/** The name that a sheet has now, by its id; `null` where it is gone. One batch. */
export async function nameNow(context: Context, id: string): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('name');
  await context.sync();
  return sheet.isNullObject ? null : sheet.name;
}
