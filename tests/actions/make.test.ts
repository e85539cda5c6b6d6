import { readFileSync } from 'node:fs';
import type { IWorkbookData } from '@univerjs/core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Unmade, Written } from '../../src/actions/session';
import { BUILTIN_CATALOGUES } from '../../src/core/catalogue/builtin';
import type { Outcome } from '../../src/core/failure';
import type { TemplateForm, TemplateId } from '../../src/core/template/content';
import { readBook } from '../../src/workbench/book/read';
import { bookOf, type OpenExcel } from '../support/excel/open';
import { conditionalFormats, contents, openSession, undone, valueOf } from './open';

let open: OpenExcel | null = null;
afterEach(() => open?.dispose());

async function start(book?: Partial<IWorkbookData>, api?: string) {
  const opened = await openSession(book, api === undefined ? {} : { api });
  open = opened.excel;
  return opened;
}

const BLANK = bookOf({ Sheet1: [] });
const LIST = new Uint8Array(readFileSync('assets/samples/bang-diem-100-tieu-chi.xlsx'));
const TITLE = { unit: 'UBND xã Nam Đàn', number: '', date: null, year: 2026 };

function formOf(layout: TemplateId, changes: Partial<TemplateForm> = {}): TemplateForm {
  return { layout, title: TITLE, catalogue: 'nghe-an-xa-2025', extent: 'lost', ...changes };
}

/** Sheets in tab order with all that they hold, and which is in front. */
function everything({ run }: OpenExcel): Promise<unknown> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(false);
      range.load('address,formulas,numberFormat');
      sheet.pageLayout.load('orientation,zoom,topMargin');
      sheet.getRange().format.load('useStandardWidth,useStandardHeight');
      return range;
    });
    await context.sync();
    return {
      active: active.name,
      sheets: worksheets.items.map(({ name, pageLayout: { orientation, zoom, topMargin } }, index) => {
        const range = used[index];
        const held =
          range && !range.isNullObject ? [range.address, range.formulas, range.numberFormat] : null;
        return [name, held, orientation, zoom, topMargin];
      }),
    };
  });
}

function unmade(outcome: Outcome<Written | Unmade>): Unmade {
  const value = valueOf(outcome);
  if (!('unmade' in value)) throw new Error('a write was taken back');
  return value;
}

const LAYOUTS: readonly TemplateId[] = ['khac-phuc', 'tong-hop', 'giai-phap-so', 'nhiem-vu'];

describe.each(LAYOUTS)('a blank form: %s', (layout) => {
  test.each(['1.9', '1.21'])(
    'is drawn onto an empty sheet, judged, and taken back, ExcelApi %s',
    async (api) => {
      const { excel, session } = await start(BLANK, api);
      const before = await everything(excel);
      const { sheets, checked } = valueOf(await session.insertTemplate(formOf(layout)));
      expect(sheets).toHaveLength(1);
      expect(checked?.report).toMatchObject({ sheet: sheets[0], layout });
      expect(session.standing().undoable).toEqual({ cells: 0, rows: 0, sheets });
      const back = unmade(await session.undo());
      expect(back).toMatchObject({
        unmade: sheets,
        basisLeft: false,
        checked: { ok: false, failure: { code: 'annex/none', sheet: 'Sheet1' } },
      });
      expect(await everything(excel)).toEqual(before);
      expect(valueOf(await session.settings())).toMatchObject({ catalogue: null, planYear: null });
    },
  );

  test('without a catalogue', async () => {
    const { session } = await start(BLANK);
    const { checked } = valueOf(await session.insertTemplate(formOf(layout, { catalogue: null })));
    expect(checked?.report.layout).toBe(layout);
  });
});

describe('insertTemplate', () => {
  test('stores what the form names where the workbook keeps nothing, so that the sheet is judged by it', async () => {
    const { session } = await start(BLANK);
    const { checked } = valueOf(await session.insertTemplate(formOf('khac-phuc')));
    expect(checked?.report.catalogue?.id).toBe('nghe-an-xa-2025');
    expect(valueOf(await session.settings())).toMatchObject({ catalogue: 'nghe-an-xa-2025', planYear: 2026 });
  });

  test('marks nothing until a check is asked for', async () => {
    const { excel, session } = await start(BLANK);
    const { sheets, checked } = valueOf(await session.insertTemplate(formOf('khac-phuc')));
    const [sheet = ''] = sheets;
    const own = await conditionalFormats(excel, sheet);
    expect(checked).toMatchObject({ fresh: true, unflagged: null });
    expect(checked?.report.counts.error).toBeGreaterThan(0);
    const inserted = valueOf(await session.insertCriteria([{ kind: 'catalogue', code: '3.3.2' }]));
    expect(inserted.fresh).toBe(true);
    expect(valueOf(await session.check({ unasked: true })).fresh).toBe(true);
    expect(await conditionalFormats(excel, sheet)).toHaveLength(own.length);
    expect(valueOf(await session.check())).toMatchObject({ fresh: false });
    expect((await conditionalFormats(excel, sheet)).length).toBeGreaterThan(own.length);
    expect(valueOf(await session.undo())).toMatchObject({ fresh: false });
  });

  test('leaves what the workbook keeps', async () => {
    const { session } = await start(BLANK);
    valueOf(
      await session.changeSettings((settings) => ({
        ...settings,
        catalogue: 'ha-tinh-so-2025',
        planYear: 2027,
      })),
    );
    valueOf(await session.insertTemplate(formOf('khac-phuc')));
    expect(valueOf(await session.settings())).toMatchObject({ catalogue: 'ha-tinh-so-2025', planYear: 2027 });
  });

  test.each<[string, TemplateForm['catalogue'], string | null]>([
    ['of another Bộ tiêu chí than was chosen is judged by its own', 'nghe-an-xa-2025', 'nghe-an-xa-2025'],
    ['of none, while one was chosen, is judged by what fits', null, null],
    ['of the one chosen leaves that', 'ha-tinh-so-2025', 'ha-tinh-so-2025'],
  ])('one %s, until it is taken back', async (_, catalogue, chosen) => {
    const { session } = await start();
    valueOf(await session.check({ catalogue: 'ha-tinh-so-2025' }));
    const { checked } = valueOf(await session.insertTemplate(formOf('khac-phuc', { catalogue })));
    expect(checked?.report.catalogue?.id ?? null).toBe(chosen);
    expect(session.standing().catalogue).toBe(chosen);
    const back = unmade(await session.undo());
    expect(back.checked).toMatchObject({ value: { report: { catalogue: { id: 'ha-tinh-so-2025' } } } });
    expect(session.standing().catalogue).toBe('ha-tinh-so-2025');
  });

  test('of tasks leaves what annexes are judged by', async () => {
    const { session } = await start();
    valueOf(await session.check({ catalogue: 'ha-tinh-so-2025' }));
    valueOf(await session.insertTemplate(formOf('nhiem-vu')));
    expect(session.standing().catalogue).toBe('ha-tinh-so-2025');
  });

  test('of another Bộ tiêu chí than the workbook keeps is judged by its own, until it is taken back', async () => {
    const { session } = await start(BLANK);
    const own = { catalogue: 'ha-tinh-so-2025', planYear: 2026 };
    valueOf(await session.changeSettings((settings) => ({ ...settings, ...own })));
    const { checked } = valueOf(await session.insertTemplate(formOf('khac-phuc')));
    expect(checked?.report.catalogue?.id).toBe('nghe-an-xa-2025');
    expect(session.standing().catalogue).toBe('nghe-an-xa-2025');
    unmade(await session.undo());
    expect(session.standing().catalogue).toBeNull();
  });

  test('taken back, it brings back no choice that the workbook no longer knows, and none over a later one', async () => {
    const { session } = await start();
    const [built] = BUILTIN_CATALOGUES;
    if (!built) throw new Error('no catalogue');
    const own = { ...built, id: 'tinh-minh', title: 'Của tỉnh mình' };
    valueOf(await session.changeSettings((settings) => ({ ...settings, catalogues: [own] })));
    valueOf(await session.check({ catalogue: own.id }));
    valueOf(await session.insertTemplate(formOf('khac-phuc')));
    valueOf(await session.changeSettings((settings) => ({ ...settings, catalogues: [] })));
    unmade(await session.undo());
    expect(session.standing().catalogue).toBeNull();
    valueOf(await session.check({ catalogue: 'ha-tinh-so-2025' }));
    valueOf(await session.insertTemplate(formOf('khac-phuc')));
    valueOf(await session.check({ catalogue: null }));
    unmade(await session.undo());
    expect(session.standing().catalogue).toBeNull();
  });

  test('goes beside a sheet that holds something, which stays as it is', async () => {
    const { excel, session } = await start();
    const before = await everything(excel);
    valueOf(await session.insertTemplate(formOf('khac-phuc', { extent: 'all' })));
    expect(await everything(excel)).not.toEqual(before);
    const back = unmade(await session.undo());
    expect(back.checked).toMatchObject({ ok: true });
    expect(await everything(excel)).toEqual(before);
  });

  test('a catalogue that is not known is told', async () => {
    const { session } = await start(BLANK);
    expect(await session.insertTemplate(formOf('khac-phuc', { catalogue: 'x' }))).toMatchObject({
      failure: { code: 'file/unknown-catalogue', id: 'x' },
    });
  });

  test('refused in any batch, nothing is left behind, and nothing to undo', async () => {
    const { excel, session } = await start(BLANK);
    const before = await everything(excel);
    excel.reset();
    for (const nth of [1, 2, 3, 4, 5]) {
      excel.host.failBatch(nth, 'GeneralException');
      expect(await session.insertTemplate(formOf('khac-phuc')), `batch ${nth}`).toMatchObject({ ok: false });
      expect(await everything(excel), `batch ${nth}`).toEqual(before);
    }
    expect(await session.undo()).toMatchObject({ failure: { code: 'excel/nothing-to-undo' } });
  });

  test('drawn, but not checked: told, and can be taken back', async () => {
    const { excel, session } = await start(BLANK);
    const before = await everything(excel);
    excel.reset();
    excel.host.failBatch(6, 'Timeout');
    expect(await session.insertTemplate(formOf('khac-phuc'))).toMatchObject({
      failure: {
        code: 'excel/unchecked',
        cause: { code: 'excel/busy' },
      },
    });
    expect(session.standing().undoable).toMatchObject({ sheets: ['Phụ lục'] });
    unmade(await session.undo());
    expect(await everything(excel)).toEqual(before);
  });

  test.each([
    ['keeping what it was made from', 5],
    ['the check after it', 6],
  ])('a bug in %s does not keep it off the journal', async (_, batch) => {
    const { excel, session } = await start(BLANK);
    const before = await everything(excel);
    excel.reset();
    excel.host.failBatch(batch, 'InvalidArgument');
    await expect(session.insertTemplate(formOf('khac-phuc'))).rejects.toThrow();
    expect(await everything(excel)).not.toEqual(before);
    expect(unmade(await session.undo()).unmade).toEqual(['Phụ lục']);
    expect(await everything(excel)).toEqual(before);
    expect(await session.undo()).toMatchObject({ failure: { code: 'excel/nothing-to-undo' } });
  });

  test('drawn, but neither kept nor taken away again: told, and can be taken back', async () => {
    const { excel, session } = await start(BLANK);
    const before = await everything(excel);
    excel.reset();
    for (const batch of [5, 6]) excel.host.failBatch(batch, 'Timeout');
    expect(await session.insertTemplate(formOf('khac-phuc'))).toMatchObject({
      failure: { code: 'excel/unchecked', cause: { code: 'excel/busy' } },
    });
    expect(session.standing().undoable).toMatchObject({ sheets: ['Phụ lục'] });
    unmade(await session.undo());
    expect(await everything(excel)).toEqual(before);
  });

  test('all criteria of a catalogue take a fixed number of batches', async () => {
    const { excel, session } = await start(BLANK);
    valueOf(await session.insertTemplate(formOf('khac-phuc', { extent: 'all' })));
    expect(excel.batches()).toBe(7);
    expect(excel.bytes().in + excel.bytes().out).toBeLessThan(300_000);
  });
});

describe('taking back a made sheet', () => {
  test('is refused once somebody has written into it, and can be tried again', async () => {
    const { excel, session } = await start(BLANK);
    const { sheets } = valueOf(await session.insertTemplate(formOf('khac-phuc')));
    await excel.type(sheets[0] ?? '', 'J30', 'ghi thêm');
    expect(await session.undo()).toEqual({
      ok: false,
      failure: { code: 'made/changed', sheet: sheets[0], cells: ['J30'], others: false, dropped: false },
    });
    expect(session.standing().undoable).toEqual({ cells: 0, rows: 0, sheets });
    await excel.type(sheets[0] ?? '', 'J30', '');
    unmade(await session.undo());
  });

  test('asked for again all the same keeps them, and reaches what was done before', async () => {
    const { excel, session } = await start();
    valueOf(await session.check());
    const { cells, rows } = valueOf(await session.fixAll());
    const { sheets } = valueOf(await session.makeAssignments());
    await excel.type(sheets[1] ?? '', 'J30', 'ghi thêm');
    const typed = await everything(excel);
    const changed = { code: 'made/changed', sheet: sheets[1], cells: ['J30'], others: true };
    expect(await session.undo()).toMatchObject({ failure: { ...changed, dropped: false } });
    expect(await session.undo()).toMatchObject({ failure: { ...changed, dropped: true } });
    expect(session.standing().undoable).toMatchObject({ cells, rows });
    expect(await everything(excel)).toEqual(typed);
    expect(undone(await session.undo())).toMatchObject({ cells });
    expect(session.standing().undoable).toBeNull();
  });

  test('is refused while a formula elsewhere needs it', async () => {
    const { excel, session } = await start();
    const { sheets } = valueOf(await session.insertTemplate(formOf('tong-hop')));
    await excel.run(async (context) => {
      const other = context.workbook.worksheets.add('Khác');
      other.getRange('B2').formulas = [[`='${sheets[0]}'!C6`]];
      await context.sync();
    });
    expect(await session.undo()).toEqual({
      ok: false,
      failure: { code: 'made/needed', by: { sheet: 'Khác', cell: 'B2' } },
    });
  });

  test('finds it under another name and at another place', async () => {
    const { excel, session } = await start();
    const before = await everything(excel);
    const { sheets } = valueOf(await session.insertTemplate(formOf('khac-phuc')));
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheets[0] ?? '');
      sheet.name = 'Của tôi';
      sheet.position = 0;
      await context.sync();
    });
    expect(unmade(await session.undo()).unmade).toEqual(['Của tôi']);
    expect(await everything(excel)).toEqual(before);
  });

  test('passes over one that somebody deleted', async () => {
    const { excel, session } = await start();
    const { sheets } = valueOf(await session.insertTemplate(formOf('khac-phuc')));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheets[0] ?? '').delete();
      await context.sync();
    });
    expect(unmade(await session.undo()).unmade).toEqual([]);
    expect(await session.undo()).toMatchObject({ failure: { code: 'excel/nothing-to-undo' } });
  });

  test('what was kept with it and cannot be taken out is told, and the sheet is gone all the same', async () => {
    const { excel, session } = await start(BLANK);
    const before = await everything(excel);
    valueOf(await session.insertTemplate(formOf('khac-phuc')));
    excel.reset();
    excel.host.failBatch(4, 'Timeout');
    expect(unmade(await session.undo())).toMatchObject({ unmade: ['Phụ lục'], basisLeft: true });
    expect(await everything(excel)).toEqual(before);
    expect(valueOf(await session.settings())).toMatchObject({ catalogue: 'nghe-an-xa-2025' });
    expect(session.standing().undoable).toBeNull();
  });

  test('comes after what was written into it by us', async () => {
    const { excel, session } = await start(BLANK);
    const before = await everything(excel);
    valueOf(await session.insertTemplate(formOf('khac-phuc')));
    valueOf(await session.insertCriteria([{ kind: 'catalogue', code: '3.3.2' }]));
    valueOf(await session.undo());
    unmade(await session.undo());
    expect(await everything(excel)).toEqual(before);
  });
});

describe('a scored list', () => {
  test('becomes an annex that loses just as much, beside it', async () => {
    const { excel, session } = await start(await readBook(LIST));
    const list = valueOf(await session.readScoredList());
    const [choice] = list.choices;
    if (!choice) throw new Error('nothing to choose');
    const before = await everything(excel);
    const { checked } = valueOf(await session.makeAnnex({ title: TITLE, scores: choice.scores }));
    expect(checked).toMatchObject({ fresh: true, report: { layout: 'khac-phuc' } });
    const rows = checked?.report.annex.rows.filter(({ kind }) => kind === 'criterion') ?? [];
    expect(rows).toHaveLength(choice.lost);
    expect(checked?.report.findings.filter(({ rule }) => rule.startsWith('total/'))).toEqual([]);
    unmade(await session.undo());
    expect(await everything(excel)).toEqual(before);
  });

  test('that is none is told', async () => {
    const { session } = await start(BLANK);
    const failure = { failure: { code: 'scored/none', sheet: 'Sheet1' } };
    expect(await session.readScoredList()).toMatchObject(failure);
    expect(await session.makeAnnex({ title: TITLE, scores: 'appraised' })).toMatchObject(failure);
  });
});

describe('from the annex last checked', () => {
  test('assignments: one sheet for each owner, which a check does not take for annexes', async () => {
    const { excel, session } = await start();
    const first = valueOf(await session.check());
    const before = await everything(excel);
    const { sheets, checked, unnamed } = valueOf(await session.makeAssignments());
    expect(sheets.length).toBeGreaterThan(1);
    expect(unnamed).toBe(0);
    expect(checked).toBeNull();
    expect(session.standing().undoable).toEqual({ cells: 0, rows: 0, sheets });
    const again = valueOf(await session.check({ sheet: first.report.sheet }));
    expect(again.annexSheets).toEqual(first.annexSheets);
    expect(again.report.findings).toEqual(first.report.findings);
    expect(session.standing().undoable).toMatchObject({ sheets });
    expect(unmade(await session.undo()).checked).toMatchObject({ ok: true });
    expect(await everything(excel)).toEqual(before);
  });

  test('the summary, which follows the annex', async () => {
    const { excel, session } = await start();
    const first = valueOf(await session.check());
    const before = await everything(excel);
    const { sheets, checked } = valueOf(await session.makeSummary());
    expect(checked?.report).toMatchObject({ sheet: sheets[0], layout: 'tong-hop' });
    expect(checked?.report.findings.filter(({ rule }) => /^(?:total|summary|lost)\//.test(rule))).toEqual([]);
    expect(checked?.annexSheets).toContain(first.report.sheet);
    unmade(await session.undo());
    expect(await everything(excel)).toEqual(before);
  });

  test('the analysis, as a sheet and as text', async () => {
    const { excel, session } = await start();
    const first = valueOf(await session.check());
    const before = await everything(excel);
    const { sheets, text } = valueOf(await session.makeReport());
    expect(sheets).toHaveLength(1);
    expect(text).toContain('3.3.2');
    expect(valueOf(await session.check({ sheet: first.report.sheet })).annexSheets).toEqual(
      first.annexSheets,
    );
    unmade(await session.undo());
    expect(await everything(excel)).toEqual(before);
  });

  test.each(['makeSummary', 'makeAssignments', 'makeReport'] as const)(
    '%s again tells of the sheets that are there already, and leaves them as they are',
    async (make) => {
      const { excel, session } = await start();
      const { report } = valueOf(await session.check());
      const again = async () => {
        await session.check({ sheet: report.sheet });
        return valueOf(await session[make]());
      };
      const one = await again();
      expect(one.earlier).toEqual([]);
      const [first = ''] = one.sheets;
      await excel.type(first, 'H40', 'ghi tay');
      const before = await contents(excel, first);
      const two = await again();
      expect(two.earlier).toEqual(one.sheets);
      expect(await contents(excel, first)).toEqual(before);
      const { earlier } = await again();
      expect([...earlier].sort()).toEqual([...one.sheets, ...two.sheets].sort());
    },
  );

  test('the analysis stands behind the assignments; taken back from there, the annex stays at hand', async () => {
    const { excel, session } = await start();
    const first = valueOf(await session.check());
    const { sheets } = valueOf(await session.makeAssignments());
    const report = valueOf(await session.makeReport());
    const { sheets: all } = (await everything(excel)) as { sheets: readonly [string][] };
    const names = all.map(([name]) => name);
    const begin = names.indexOf(sheets[0] ?? '');
    expect(names.slice(begin, begin + sheets.length + 1)).toEqual([...sheets, ...report.sheets]);
    expect(unmade(await session.undo()).checked).toMatchObject({
      ok: true,
      value: { report: { sheet: first.report.sheet } },
    });
  });

  test.each(['makeSummary', 'makeAssignments', 'makeReport'] as const)(
    '%s of a sheet without an annex is told',
    async (make) => {
      const { session } = await start(BLANK);
      expect(await session[make]()).toMatchObject({ failure: { code: 'annex/none' } });
    },
  );
});
