import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSession } from '../../src/actions';
import type { NewCriterion } from '../../src/core/insert/criterion';
import { score } from '../../src/core/values/score';
import { everythingOn } from '../support/excel/everything';
import { bookOf, type OpenExcel, type Rows } from '../support/excel/open';
import { openSession, TODAY, valueOf } from './open';

const SHEET = "Phụ lục 'xã'";

/** Pasted from Word: headers repeated, a row cut in two, codes out of order, texts for numbers, sums of every kind. */
const PASTED: Rows = [
  ['PHỤ LỤC'],
  ['STT', 'Tên tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Điểm trừ', 'Nguyên nhân', 'Giải pháp', 'Chủ trì'],
  ['1', 'CHỈ ĐẠO', 5, null, '=SUM(E4:E8)', null, null, null],
  ['1.3.', 'Kiểm tra', 1, '0,5', '=C4-D4', 'Thiếu  hồ sơ', '- Làm đủ', 'Văn phòng'],
  ['1.1.', 'Kế hoạch', 1, 0.75, 0.3, 'Chậm', '= làm sớm', 'Phòng Kinh tế'],
  ['STT', 'Tên tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Điểm trừ', 'Nguyên nhân', 'Giải pháp', 'Chủ trì'],
  ['1.2.', 'Tuyên truyền về cải cách hành', 1, 0.4, '=C7-D7', 'Chưa có kế hoạch,', 'Ban hành kế', 'Văn hóa'],
  [null, 'chính trên địa bàn', null, null, null, 'chưa làm', 'hoạch', null],
  ['2', 'THỂ CHẾ', 3, null, '=SUM(E10:E11)', null, null, null],
  ['2.1.', 'Văn bản', 1, 0, '=C10-D10', 'Chưa làm', '+ Làm', 'Phòng Kinh tế'],
  ['2.3.', 'Rà soát', 1, 0.125, 0.875, 'Chưa đủ', 'Rà soát đủ', 'Văn phòng'],
  [],
  [null, 'Tổng cộng', 8, null, '=E3+E9', null, null, null],
  [null, null, null, null, null, null, 'Người lập'],
];

type Deed =
  | { readonly kind: 'insert'; readonly codes: readonly string[] }
  | { readonly kind: 'choose'; readonly which: number }
  | { readonly kind: 'fixAll' | 'compute' | 'undo' | 'refer'; readonly row: number };

const code = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 12 }))
  .map((parts) => parts.join('.'));
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), codes: fc.array(code, { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constant('choose' as const), which: fc.nat(20) }),
  fc.record({
    kind: fc.constantFrom('fixAll' as const, 'compute' as const, 'undo' as const, 'refer' as const),
    row: fc.integer({ min: 3, max: 14 }),
  }),
);

/** Why a deed may be refused; nothing has happened then. */
const REFUSALS: readonly string[] = [
  'excel/nothing-to-undo',
  'excel/nothing-to-fix',
  'excel/rows-kept',
  'excel/rows-needed',
  'insert/no-section',
  'totals/none',
];

const own = (each: string): NewCriterion => ({
  kind: 'own',
  section: each.replace(/\..*/, ''),
  code: each,
  name: `=Tiêu chí ${each}`,
  maximum: score('0.5'),
});

async function act(excel: OpenExcel, session: ReturnType<typeof createSession>, deed: Deed) {
  switch (deed.kind) {
    case 'insert':
      return session.insertCriteria(deed.codes.map(own));
    case 'choose': {
      const { report } = valueOf(await session.check({ sheet: SHEET }));
      const offered = report.findings.filter(({ suggestions }) => suggestions.length > 0);
      const finding = offered[deed.which % Math.max(1, offered.length)];
      return finding ? session.choose(finding, deed.which % finding.suggestions.length) : null;
    }
    case 'fixAll':
      return session.fixAll();
    case 'compute':
      return session.computeTotals({ overTyped: deed.row % 2 === 0 });
    case 'undo':
      return session.undo();
    case 'refer':
      await excel.run(async (context) => {
        const other = context.workbook.worksheets.getItem('Khác');
        other.getRange('A1').formulas = [[`='${SHEET.replaceAll("'", "''")}'!B${deed.row}`]];
        await context.sync();
      });
      return null;
  }
}

/** All of the sheet; the engine writes a range of one cell as that cell. */
async function held(excel: OpenExcel): Promise<string> {
  return JSON.stringify(await everythingOn(excel, SHEET), null, 1).replace(/\b([A-Z]+\d+):\1\b/g, '$1');
}

test('random work is taken back whole, and nothing refused has happened', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 7 }), async (deeds) => {
      const { excel } = await openSession(bookOf({ [SHEET]: PASTED, Khác: [[null, 1]] }));
      try {
        const session = createSession(() => TODAY);
        valueOf(await session.check({ sheet: SHEET }));
        const states = [await held(excel)];
        for (const each of deeds) {
          const outcome = await act(excel, session, each);
          if (outcome && !outcome.ok) expect(REFUSALS).toContain(outcome.failure.code);
          const now = await held(excel);
          if (outcome?.ok && each.kind === 'undo') {
            states.pop();
            expect(now).toBe(states.at(-1));
          } else if (outcome?.ok && now !== states.at(-1)) states.push(now);
          else expect(now).toBe(states.at(-1));
        }
        await excel.run(async (context) => {
          context.workbook.worksheets.getItem('Khác').getRange('A1').clear();
          await context.sync();
        });
        while (states.length > 1) {
          valueOf(await session.undo());
          states.pop();
          expect(await held(excel)).toBe(states.at(-1));
        }
      } finally {
        excel.dispose();
      }
    }),
    { numRuns: 4 },
  );
}, 120_000);
