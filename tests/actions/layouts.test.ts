import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../src/core/rules/check';
import { readBook } from '../../src/workbench/book/read';
import { readWorkbook } from '../../src/xlsx/read';
import type { OpenExcel } from '../support/excel/open';
import { contents, openSession, TODAY, valueOf } from './open';

let open: OpenExcel | null = null;
afterEach(() => open?.dispose());

describe.each([
  ['so-ngoai-vu-giai-phap', 'Giải pháp', 0],
  ['lam-dong-nhiem-vu', 'Nhiệm vụ', 6],
] as const)('%s', (name, sheet, fixable) => {
  const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));

  async function start() {
    const opened = await openSession(await readBook(bytes));
    open = opened.excel;
    return opened;
  }

  test('is found in Excel to be just what it is in its file', async () => {
    const { session } = await start();
    const expected = valueOf(checkWorkbook(valueOf(await readWorkbook(bytes)), { today: TODAY }));
    const { report } = valueOf(await session.check());
    expect(report.sheet).toBe(sheet);
    expect(report.findings).toEqual(expected[0]?.findings);
  });

  test('is mended where that is safe, and given back by undo', async () => {
    const { excel, session } = await start();
    const before = await contents(excel, sheet);
    const { report } = valueOf(await session.check());
    expect(report.findings.filter(({ fix }) => fix !== null)).toHaveLength(fixable);
    if (fixable === 0) return;
    const fixed = valueOf(await session.fixAll());
    expect(fixed.report.findings.filter(({ fix }) => fix !== null)).toEqual([]);
    expect(fixed.report.counts.error).toBe(0);
    valueOf(await session.undo());
    expect(await contents(excel, sheet)).toEqual(before);
  });
});
