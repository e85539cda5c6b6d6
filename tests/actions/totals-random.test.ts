import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSession } from '../../src/actions';
import { parseAnnex } from '../../src/core/annex/parse';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { type Deed, deeds, freshCode, places, typedAnnex, wrongIn } from '../core/totals/grown';
import { bookOf, type OpenExcel } from '../support/excel/open';
import { contents, openSession, TODAY, valueOf } from './open';

const SHEET = 'Phụ lục';

type Asked = ReturnType<typeof createSession>;

async function lookAt(session: Asked): Promise<SheetSnapshot> {
  return valueOf(await session.check({ sheet: SHEET })).report.annex.sheet;
}

/** What is in the cells; what formulas show for the moment is left out. */
async function held(excel: OpenExcel): Promise<string[][]> {
  const cells = await contents(excel, SHEET);
  return cells.map((line) => line.map((cell) => cell.replace(/^\w+ (?==)/, '')));
}

/** A deed as a person does it in Excel, which moves references and works formulas out by itself. */
async function act(excel: OpenExcel, session: Asked, deed: Deed): Promise<void> {
  if (deed.kind === 'compute') {
    await session.computeTotals({ overTyped: true });
    return;
  }
  const annex = parseAnnex(await lookAt(session));
  if (!annex) throw new Error('no annex');
  const { criteria, gaps } = places(annex);
  const row = criteria[deed.row % Math.max(1, criteria.length)];
  const line = row === undefined ? [] : (annex.sheet.values[row] ?? []);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const insert = (gap: number, maximum: unknown, score: unknown) => {
      sheet.getRange(`${gap + 1}:${gap + 1}`).insert('Down');
      const cells = sheet.getRange(`A${gap + 1}:D${gap + 1}`);
      cells.numberFormat = [['@', '@', 'General', 'General']];
      cells.values = [[freshCode(annex, gap), 'Tiêu chí mới', maximum, score]];
    };
    const gap = gaps[(deed.kind === 'insert' ? deed.row : 'to' in deed ? deed.to : 0) % gaps.length] ?? 1;
    if (deed.kind === 'insert') insert(gap, deed.points.maximum / 1000, deed.points.score / 1000);
    else if (row === undefined) return;
    else if (deed.kind === 'edit') {
      sheet.getRange(`C${row + 1}:D${row + 1}`).values = [
        [deed.points.maximum / 1000, deed.points.score / 1000],
      ];
    } else if (deed.kind === 'type') sheet.getRange(`E${row + 1}`).values = [[deed.to / 1000]];
    else {
      if (deed.kind === 'move') insert(gap, line[2], line[3]);
      const place = deed.kind === 'move' && gap <= row ? row + 2 : row + 1;
      sheet.getRange(`${place}:${place}`).delete('Up');
    }
    await context.sync();
  });
}

test('totals that Excel works out are exact after random work, and taken back whole', async () => {
  await fc.assert(
    fc.asyncProperty(typedAnnex, deeds, async (sheet, all) => {
      const rows = sheet.values.map((line) =>
        line.map((value) => (typeof value === 'object' ? null : value)),
      );
      const { excel } = await openSession(bookOf({ [SHEET]: rows }));
      try {
        const session = createSession(() => TODAY);
        await lookAt(session);
        for (const deed of [{ kind: 'compute' } as const, ...all]) await act(excel, session, deed);
        await lookAt(session);
        const before = await held(excel);
        const computed = await session.computeTotals({ overTyped: true });
        if (!computed.ok) expect(computed.failure.code).toBe('totals/none');
        expect(wrongIn(await lookAt(session))).toEqual([]);
        expect(session.planTotals()).toMatchObject({ plan: { edits: [] }, conflicts: [] });
        if (!computed.ok) return;
        valueOf(await session.undo());
        expect(await held(excel)).toEqual(before);
      } finally {
        excel.dispose();
      }
    }),
    { numRuns: 5 },
  );
}, 120_000);
