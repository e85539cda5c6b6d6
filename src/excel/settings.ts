import { done, type Outcome } from '../core/failure';
import { readSettings, type Settings, writeSettings } from '../core/settings/settings';
import { fromXml, SETTINGS_NAMESPACE, toXml } from '../core/settings/xml';
import type { Context } from './run';

/**
 * Queues finding what the workbook keeps for us. Once that batch has gone through, the result queues
 * reading it; once the next has, that one's result is the text, `null` where nothing is kept.
 */
export function loadSettingsParts({ workbook }: Context): () => () => string | null {
  const parts = partsOf(workbook);
  return () => {
    const xml = parts.items[0]?.getXml();
    return () => (xml ? fromXml(xml.value) : null);
  };
}

/** Reads what the workbook keeps: two batches. Fails with `settings/damaged` or `settings/newer`. */
export async function loadSettings(context: Context): Promise<Outcome<Settings>> {
  const find = loadSettingsParts(context);
  await context.sync();
  const read = find();
  await context.sync();
  return readSettings(read());
}

/**
 * Changes what the workbook keeps, from what it keeps at this moment: three batches. What cannot be read
 * is not written over: then it fails as reading does.
 */
export async function changeSettings(
  context: Context,
  change: (settings: Settings) => Settings,
): Promise<Outcome<Settings>> {
  const parts = partsOf(context.workbook);
  await context.sync();
  const xml = parts.items[0]?.getXml();
  await context.sync();
  const before = readSettings(xml ? fromXml(xml.value) : null);
  if (!before.ok) return before;
  const after = change(before.value);
  const text = writeSettings(after);
  const [first, ...more] = parts.items;
  for (const part of text === null ? parts.items : more) part.delete();
  if (text !== null && first) first.setXml(toXml(text));
  if (text !== null && !first) context.workbook.customXmlParts.add(toXml(text));
  await context.sync();
  return done(after);
}

/** Takes everything out that the workbook keeps for us, readable or not: two batches. */
export async function deleteSettings(context: Context): Promise<void> {
  const parts = partsOf(context.workbook);
  await context.sync();
  for (const part of parts.items) part.delete();
  await context.sync();
}

function partsOf(workbook: Excel.Workbook): Excel.CustomXmlPartScopedCollection {
  const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  return parts;
}
