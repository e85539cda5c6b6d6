import { asRecord } from './args';
import { hostError } from './errors';
import { type Handle, handle } from './object';
import { rangeKind } from './objects/range';
import type { Place, Session } from './session';

/** Properties of many cells, rows or columns in one answer, in the shape in which they were asked for. */
export async function pickProperties(
  places: readonly Place[],
  options: unknown,
  session: Session,
): Promise<readonly unknown[]> {
  const wanted = asRecord(options);
  const answers: unknown[] = [];
  for (const place of places) answers.push(await pick(handle(rangeKind, place), wanted, session));
  return answers;
}

async function pick(
  object: Handle,
  wanted: Readonly<Record<string, unknown>>,
  session: Session,
): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  // What is wanted of a border is wanted of every side.
  if (object.kind === 'RangeBorderCollection') {
    for (const side of Object.keys(SIDES))
      answer[side] = await pick(inner(object, side, session), wanted, session);
    return answer;
  }
  for (const [name, choice] of Object.entries(wanted)) {
    if (choice === true) answer[name] = await object.get(object.scalarName(name) ?? name, session);
    else if (choice) answer[name] = await pick(inner(object, name, session), asRecord(choice), session);
  }
  return answer;
}

/** The reverse: one record for each, or `null` to leave it alone. */
export async function applyProperties(
  places: readonly Place[],
  data: unknown,
  session: Session,
): Promise<void> {
  if (!Array.isArray(data) || data.length !== places.length) throw hostError('InvalidArgument');
  for (const [index, place] of places.entries()) {
    const record: unknown = data[index];
    if (record !== null && record !== undefined)
      await apply(handle(rangeKind, place), asRecord(record), session);
  }
}

async function apply(
  object: Handle,
  record: Readonly<Record<string, unknown>>,
  session: Session,
): Promise<void> {
  for (const [name, value] of Object.entries(record)) {
    const scalar = object.scalarName(name);
    if (scalar) await object.set(scalar, value, session);
    else await apply(inner(object, name, session), asRecord(value), session);
  }
}

/** In these records a cell's borders are named by their sides alone. */
const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
};

function inner(object: Handle, name: string, session: Session): Handle {
  if (object.kind === 'RangeBorderCollection') return object.item(SIDES[name] ?? name, session);
  const child = object.open(object.objectName(name) ?? name, session);
  if (!child) throw hostError('ItemNotFound');
  return child;
}
