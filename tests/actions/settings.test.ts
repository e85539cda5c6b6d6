import type { IWorkbookData } from '@univerjs/core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Checked, Session } from '../../src/actions';
import { toCatalogue } from '../../src/core/catalogue/adopt';
import type { AnyFinding } from '../../src/core/rules';
import { type AnnexReport, checkWorkbook } from '../../src/core/rules/check';
import {
  adopting,
  dropping,
  NO_SETTINGS,
  readSettings,
  revoking,
  waiving,
  writeSettings,
} from '../../src/core/settings/settings';
import { waiverOf } from '../../src/core/settings/waiver';
import { toXml } from '../../src/core/settings/xml';
import type { Severity } from '../../src/core/severity';
import { toA1 } from '../../src/core/sheet/address';
import { readBook } from '../../src/workbench/book/read';
import { writeBook } from '../../src/workbench/book/write';
import { readWorkbook } from '../../src/xlsx/read';
import { bookOf, type OpenExcel, type Rows } from '../support/excel/open';
import { conditionalFormats, NAM_DAN, openSession, TODAY, valueOf } from './open';

let open: OpenExcel | null = null;
afterEach(() => open?.dispose());

async function start(book?: Partial<IWorkbookData>) {
  const opened = await openSession(book);
  open = opened.excel;
  return opened;
}

/** A finding that is the only one of its cell, and so has the mark there. */
function aloneIn({ findings }: AnnexReport, severity: Severity): AnyFinding {
  const alone = findings.find(
    (finding) =>
      finding.severity === severity &&
      finding.fix !== null &&
      findings.filter(({ at }) => toA1(at) === toA1(finding.at)).length === 1,
  );
  if (!alone) throw new Error('no such finding');
  return alone;
}

async function waiveOne(session: Session, reason = '') {
  const { report } = valueOf(await session.check({ sheet: 'Phụ lục' }));
  const finding = aloneIn(report, 'warning');
  const waiver = waiverOf(finding, report.annex.sheet, reason);
  const changed = valueOf(await session.changeSettings((settings) => waiving(settings, waiver)));
  if (!changed.checked) throw new Error('not checked again');
  return { before: report, finding, waiver, after: changed.checked };
}

/** The workbook as it is downloaded, read again by the file reader. */
async function saved(excel: OpenExcel) {
  const book = excel.engine.univer.getActiveWorkbook()?.save();
  if (!book) throw new Error('no workbook');
  return valueOf(await readWorkbook(await writeBook(book)));
}

function putPart(excel: OpenExcel, xml: string): Promise<void> {
  return excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

function parts(excel: OpenExcel): Promise<string[]> {
  return excel.run(async (context) => {
    const all = context.workbook.customXmlParts;
    all.load('items/id');
    await context.sync();
    const texts = all.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

describe('a finding let stand', () => {
  test('is gone from the list and the sheet, and comes back when that is revoked', async () => {
    const { excel, session } = await start();
    valueOf(await session.check({ sheet: 'Phụ lục' }));
    const marks = await conditionalFormats(excel, 'Phụ lục');
    const { before, waiver, after } = await waiveOne(session, 'Đã thống nhất');
    expect(after.report.counts.warning).toBe(before.counts.warning - 1);
    expect(after.waivers).toEqual([{ waiver, places: 1 }]);
    expect(await conditionalFormats(excel, 'Phụ lục')).not.toEqual(marks);
    const back = valueOf(await session.changeSettings((settings) => revoking(settings, waiver)));
    expect(back.checked?.report.findings).toEqual(before.findings);
    expect(await conditionalFormats(excel, 'Phụ lục')).toEqual(marks);
    expect(await parts(excel)).toEqual([]);
  });

  test('goes with the file', async () => {
    const { excel, session } = await start();
    const { waiver } = await waiveOne(session, 'Đã <thống nhất> & báo cáo');
    const { settings } = await saved(excel);
    expect(readSettings(settings)).toMatchObject({ ok: true, value: { waivers: [waiver] } });
  });

  test('whose cell has changed is called stale', async () => {
    const { excel, session } = await start();
    const { finding, waiver } = await waiveOne(session);
    await excel.type('Phụ lục', toA1(finding.at), 'Đã viết lại');
    expect(valueOf(await session.check({ sheet: 'Phụ lục' })).waivers).toEqual([{ waiver, places: 0 }]);
  });

  test('is not mended by "Sửa tất cả"', async () => {
    const { session } = await start();
    const { finding } = await waiveOne(session);
    const cells = session.planAll()?.edits.map(({ at }) => at);
    expect(cells).not.toContainEqual(finding.at);
  });

  test('takes a fixed number of batches', async () => {
    const { excel, session } = await start();
    valueOf(await session.check({ sheet: 'Phụ lục' }));
    excel.reset();
    valueOf(await session.check({ sheet: 'Phụ lục' }));
    expect(excel.batches()).toBe(3);
    excel.reset();
    await waiveOne(session);
    expect(excel.batches()).toBe(3 + 2 + 3);
  });
});

describe('settings that cannot be read', () => {
  test.each<[string, string]>([
    ['settings/newer', toXml('{"version":9}')],
    ['settings/damaged', '<settings xmlns="urn:phu-luc-cchc:settings"><oops/></settings>'],
  ])('%s: told of, never written over, and deleted when asked', async (code, xml) => {
    const { excel, session } = await start();
    await putPart(excel, '<other xmlns="urn:another-program"/>');
    await putPart(excel, xml);
    const { report } = valueOf(await session.check({ sheet: 'Phụ lục' }));
    expect(report.unreadSettings).toEqual({ code });
    expect(report.counts.error).toBeGreaterThan(0);
    expect(await session.settings()).toEqual({ ok: false, failure: { code } });
    expect(await session.changeSettings((settings) => settings)).toEqual({ ok: false, failure: { code } });
    expect(await parts(excel)).toHaveLength(2);
    expect(valueOf(await session.deleteSettings()).checked?.report.unreadSettings).toBeNull();
    expect(await parts(excel)).toEqual(['<other xmlns="urn:another-program"/>']);
  });
});

test('a write that Excel refuses leaves what was kept', async () => {
  const { excel, session } = await start();
  const { waiver } = await waiveOne(session);
  const before = await parts(excel);
  excel.host.failBatch(3, 'AccessDenied');
  const refused = await session.changeSettings((settings) => revoking(settings, waiver));
  expect(refused).toEqual({ ok: false, failure: { code: 'excel/read-only' } });
  expect(await parts(excel)).toEqual(before);
});

test('several parts of ours become one', async () => {
  const { excel, session } = await start();
  await putPart(excel, toXml(writeSettings({ ...NO_SETTINGS, planYear: 2026 }) ?? ''));
  await putPart(excel, toXml('{"version":3}'));
  valueOf(await session.changeSettings((settings) => ({ ...settings, planYear: 2027 })));
  expect(await parts(excel)).toHaveLength(1);
  expect(valueOf(await session.settings()).planYear).toBe(2027);
});

test('before any check there is nothing to check again', async () => {
  const { session } = await start(await readBook(NAM_DAN));
  const waiver = { rule: 'owner/several', criterion: '7.9', value: 'x', reason: '' };
  const changed = valueOf(await session.changeSettings((settings) => waiving(settings, waiver)));
  expect(changed.checked).toBeNull();
  expect(valueOf(await session.settings()).waivers).toEqual([waiver]);
});

describe('a Bộ tiêu chí of a sheet', () => {
  const SHEETS: Readonly<Record<string, Rows>> = {
    BTC: [
      ['BỘ TIÊU CHÍ CẤP XÃ TỈNH HÀ NAM NĂM 2025'],
      ['STT', 'Tiêu chí', 'Điểm tối đa'],
      ['1', 'Chỉ đạo, điều hành', 12],
      ['1.1', 'Kế hoạch cải cách hành chính', 12],
      ['Ghi chú: bản dự thảo'],
    ],
    'Phụ lục': [
      ['Tiêu chí', 'Nội dung', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất', 'Giải pháp', 'Cơ quan chủ trì'],
      ['1', 'Chỉ đạo, điều hành', 13, 13, 0],
      ['1.1', 'Kế hoạch cải cách hành chính', 13, 13, 0],
    ],
  };
  const identity = { province: 'Hà Nam', level: 'xa', year: 2025, complete: false } as const;
  const maxima = ({ report }: Checked) =>
    report.findings.filter(({ rule }) => rule === 'maximum/catalogue').map(({ at }) => toA1(at));

  test('is read where one stands, kept in the workbook, and judged by from then on', async () => {
    const { excel, session } = await start(bookOf(SHEETS));
    const checked = valueOf(await session.check({ sheet: 'Phụ lục' }));
    expect(maxima(checked)).toEqual([]);
    excel.reset();
    const imported = valueOf(await session.importCatalogue());
    expect(excel.batches()).toBe(2);
    expect(imported).toMatchObject({ sheet: 'BTC', problems: [] });
    const catalogue = toCatalogue(imported, identity, 'Hà Nam');
    const changed = valueOf(await session.changeSettings((settings) => adopting(settings, catalogue)));
    expect(changed.checked && maxima(changed.checked)).toEqual(['C2', 'C3']);

    const file = checkWorkbook(await saved(excel), { sheet: 'Phụ lục', today: TODAY });
    const [report] = valueOf(file);
    expect(report?.catalogue?.id).toBe('ha-nam-xa-2025');
    expect(report?.findings).toEqual(changed.checked?.report.findings);

    const dropped = valueOf(await session.changeSettings((settings) => dropping(settings, catalogue.id)));
    expect(dropped.checked && maxima(dropped.checked)).toEqual([]);
  });

  test('chosen for this session only, and then removed, is no longer asked for', async () => {
    const { session } = await start(bookOf(SHEETS));
    const imported = valueOf(await session.importCatalogue());
    const catalogue = toCatalogue(imported, identity, 'Hà Nam');
    valueOf(await session.changeSettings((settings) => adopting(settings, catalogue)));
    valueOf(await session.check({ sheet: 'Phụ lục', catalogue: catalogue.id }));
    const dropped = valueOf(await session.changeSettings((settings) => dropping(settings, catalogue.id)));
    expect(dropped.checked?.report.catalogue).toBeNull();
  });

  test('is read only as far as it is selected', async () => {
    const { excel, session } = await start(bookOf(SHEETS));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('BTC').getRange('A2:C3').select();
      await context.sync();
    });
    expect(valueOf(await session.importCatalogue()).criteria).toEqual([]);
  });

  test.each<[string, string, boolean]>([
    ['a merged title', 'A1:C1', true],
    ['two cells of the table', 'B3:B4', false],
    ['blank cells beside it', 'F2:G9', false],
  ])('is read whole where what is selected holds no table: %s', async (_, selected, merged) => {
    const { excel, session } = await start(bookOf(SHEETS));
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('BTC').getRange(selected);
      if (merged) range.merge();
      range.select();
      await context.sync();
    });
    expect(valueOf(await session.importCatalogue()).criteria).toHaveLength(1);
  });

  test('that is not there is a failure', async () => {
    const { session } = await start(bookOf({ 'Phụ lục': SHEETS['Phụ lục'] ?? [] }));
    expect(await session.importCatalogue()).toEqual({
      ok: false,
      failure: { code: 'catalogue/none', sheet: 'Phụ lục' },
    });
  });
});
