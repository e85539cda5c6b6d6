import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/core/failure';
import { toA1 } from '../../src/core/sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx/read';
import { packZip } from '../../src/xlsx/zip';
import { compoundFile, formatStyles, rawFiles, rawWorkbook, workbookBytes } from './build';

async function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const outcome = await readWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

async function readSheet(bytes: Uint8Array): Promise<SheetSnapshot> {
  const [sheet] = (await read(bytes)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** What A1 holds in a workbook whose cell is written as given. */
async function readCell(cell: string, parts: Parameters<typeof rawFiles>[1] = {}) {
  const sheet = await readSheet(
    rawWorkbook({ data: `<row r="1">${cell}</row><row r="2"><c r="A2"><v>1</v></c></row>` }, parts),
  );
  return { value: sheet.values[0]?.[0], formula: sheet.formulas[0]?.[0], format: sheet.formats[0]?.[0] };
}

describe('a cell', () => {
  const dates = { styles: formatStyles('dd/mm/yyyy') };
  test.each([
    ['a number', '<c r="A1"><v>0.8</v></c>', { value: 0.8 }],
    ['zero', '<c r="A1"><v>0</v></c>', { value: 0 }],
    ['a boolean', '<c r="A1" t="b"><v>0</v></c>', { value: false }],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { value: { error: '#REF!' } }],
    ['text that looks like a number', '<c r="A1" t="inlineStr"><is><t>1.10</t></is></c>', { value: '1.10' }],
    [
      'text with marks and entities',
      '<c r="A1" t="inlineStr"><is><t>Xã &amp; phường &lt;1&gt;</t></is></c>',
      { value: 'Xã & phường <1>' },
    ],
    ['a cell without its address', '<c><v>7</v></c>', { value: 7 }],
    [
      'a formula with its result',
      '<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c>',
      { value: 3, formula: '=SUM(B1:C1)' },
    ],
    [
      'a formula whose result is text',
      '<c r="A1" t="str"><f>B1&amp;"x"</f><v>ax</v></c>',
      { value: 'ax', formula: '=B1&"x"' },
    ],
    [
      'a formula whose result is false',
      '<c r="A1" t="b"><f>B1=1</f><v>0</v></c>',
      { value: false, formula: '=B1=1' },
    ],
    ['a formula whose result is zero', '<c r="A1"><f>B1</f><v>0</v></c>', { value: 0, formula: '=B1' }],
    [
      'a formula in error',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { value: { error: '#DIV/0!' }, formula: '=1/0' },
    ],
    ['a formula never computed', '<c r="A1"><f>B1</f></c>', { value: null, formula: '=B1' }],
    [
      'a young function',
      '<c r="A1"><f>_xlfn.IFNA(B1,"_xlfn.")</f><v>1</v></c>',
      { value: 1, formula: '=IFNA(B1,"_xlfn.")' },
    ],
    [
      'an array formula',
      '<c r="A1"><f t="array" ref="A1">SUM(B1:B2*C1:C2)</f><v>9</v></c>',
      { value: 9, formula: '=SUM(B1:B2*C1:C2)' },
    ],
  ])('%s', async (_, cell, expected) => {
    expect(await readCell(cell)).toEqual({ formula: null, format: 'General', ...expected });
  });

  test.each([
    ['a day', '<c r="A1" s="1"><v>46054</v></c>', 46054],
    ['a time of day', '<c r="A1" s="1"><v>46054.354166666664</v></c>', 46054.354166666664],
    [
      'a date written as text by the strict format',
      '<c r="A1" s="1" t="d"><v>2026-02-01T00:00:00</v></c>',
      46054,
    ],
    ['the same without a time', '<c r="A1" s="1" t="d"><v>2026-02-01</v></c>', 46054],
    ['a number beyond the calendar', '<c r="A1" s="1"><v>-5</v></c>', -5],
    ['a formula that gives a date', '<c r="A1" s="1"><f>B1</f><v>46054</v></c>', 46054],
    ['a formula that gives text', '<c r="A1" s="1" t="str"><f>B1</f><v>Quý I &amp; II</v></c>', 'Quý I & II'],
    ['a formula that gives an error', '<c r="A1" s="1" t="e"><f>B1</f><v>#N/A</v></c>', { error: '#N/A' }],
  ])('formatted as a date: %s', async (_, cell, value) => {
    expect(await readCell(cell, dates)).toMatchObject({ value, format: 'dd/mm/yyyy' });
  });

  test('dates of a workbook that counts from 1904 are told in the 1900 system', async () => {
    const parts = { ...dates, book: '<workbookPr date1904="1"/>' };
    expect(await readCell('<c r="A1" s="1"><v>44592</v></c>', parts)).toMatchObject({ value: 46054 });
  });

  test.each([
    ['plain', '<si><t>Kế hoạch</t></si>', 'Kế hoạch'],
    ['rich text, flattened', '<si><r><t>Kế </t></r><r><rPr><b/></rPr><t>hoạch</t></r></si>', 'Kế hoạch'],
    [
      'decomposed letters, kept',
      `<si><t>${'Kế hoạch'.normalize('NFD')}</t></si>`,
      'Kế hoạch'.normalize('NFD'),
    ],
    ['a line break', '<si><t>một&#10;hai</t></si>', 'một\nhai'],
  ])('a shared text: %s', async (_, strings, value) => {
    expect((await readCell('<c r="A1" t="s"><v>0</v></c>', { strings })).value).toBe(value);
  });

  test.each([
    [14, 'm/d/yyyy'],
    [22, 'm/d/yyyy h:mm'],
    [2, '0.00'],
    [37, '#,##0_);(#,##0)'],
    [49, '@'],
  ])('the format known as number %i is spelt as Excel does', async (id, format) => {
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}" applyNumberFormat="1"/></cellXfs>`;
    expect(await readCell('<c r="A1" s="1"><v>1</v></c>', { styles })).toMatchObject({ value: 1, format });
  });
});

describe('a sheet', () => {
  test('starts at A1 and ends at the last cell with content, whatever is formatted beyond', async () => {
    const data = '<row r="3"><c r="C3"><v>1</v></c><c r="H3" s="1"/></row><row r="9"><c r="A9" s="1"/></row>';
    const sheet = await readSheet(rawWorkbook({ data }, { styles: formatStyles('0.00') }));
    expect(sheet.values).toEqual([
      [null, null, null],
      [null, null, null],
      [null, null, 1],
    ]);
    expect(sheet.formats).toEqual(Array(3).fill(Array(3).fill('General')));
    expect(sheet.formulas).toEqual(Array(3).fill(Array(3).fill(null)));
  });

  test("an empty cell has the format of its own style, else its row's, else its column's", async () => {
    const sheet = await readSheet(
      rawWorkbook(
        {
          before: '<cols><col min="1" max="2" style="1"/><col min="0" max="99999999" style="1"/></cols>',
          data: '<row r="1"><c r="B1" s="2"/><c r="C1"><v>1</v></c></row><row r="2" s="3" customFormat="1"><c r="C2"><v>1</v></c></row>',
        },
        { styles: formatStyles('@', '0.00', '0.0') },
      ),
    );
    expect(sheet.formats).toEqual([
      ['@', '0.00', 'General'],
      ['0.0', '0.0', 'General'],
    ]);
  });

  test('rows and cells without an address stand one after the other', async () => {
    const data = '<row/><row><c/><c></c><c><v>1</v></c></row><row r="4"><c r="B4"/><c><v>2</v></c></row>';
    const { values } = await readSheet(rawWorkbook({ data }));
    expect(values).toEqual([
      [null, null, null],
      [null, null, 1],
      [null, null, null],
      [null, null, 2],
    ]);
  });

  test('merges that reach into the content are told, and what they cover is empty', async () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>';
    const sheet = await readSheet(
      rawWorkbook({
        data,
        after: '<mergeCells><mergeCell ref="D9:E9"/><mergeCell ref="A1:B1"/></mergeCells>',
      }),
    );
    expect(sheet.values).toEqual([[1], [3]]);
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 2 }]);
  });

  test('rows hidden by hand, by a filter or by their height are told', async () => {
    const cell = (row: number) => `<c r="A${row}"><v>1</v></c>`;
    const data = `<row r="1" hidden="1">${cell(1)}</row><row r="2" ht="0" customHeight="1">${cell(2)}</row><row r="3">${cell(3)}</row><row r="4" hidden="1"/>`;
    expect((await readSheet(rawWorkbook({ data }))).hiddenRows).toEqual([0, 1]);
  });

  test('an empty text is no content', async () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>';
    const { values } = await readSheet(rawWorkbook({ data }, { strings: '<si><t></t></si>' }));
    expect(values).toEqual([[1]]);
  });

  test('formulas that nobody has worked out are told from those that give nothing', async () => {
    const cells = [
      '<c r="A1"><f>1+1</f></c>',
      '<c r="B1" t="str"><f>""</f><v></v></c>',
      '<c r="C1" t="str"><f>""</f><v/></c>',
      '<c r="D1"><f>1+1</f><v>2</v></c>',
      '<c r="E1"><f>2+2</f></c>',
      '<c r="F1"><v>7</v></c>',
      '<c r="G1"><f>1+1</f><v></v></c>',
      '<c t="str" r="H1"><f>""</f><v/></c>',
      '<c r="I1" t="n"><f>1+1</f><v/></c>',
    ];
    const sheet = await readSheet(rawWorkbook({ data: `<row r="1">${cells.join('')}</row>` }));
    expect(sheet.uncalculated?.map(toA1)).toEqual(['A1', 'E1', 'G1', 'I1']);
    const worked = await readSheet(rawWorkbook({ data: `<row r="1">${cells.slice(1, 4).join('')}</row>` }));
    expect(worked.uncalculated).toBeUndefined();
  });

  test('a shared formula is told as each cell has it', async () => {
    const data =
      '<row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B3">IF(A1="A1",$A1+A$1+\'A1 B2\'!A1,SUM(A:A,1:1))</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>';
    const { formulas } = await readSheet(rawWorkbook({ data }));
    expect(formulas[1]?.[2]).toBe('=IF(B2="A1",$A2+B$1+\'A1 B2\'!B2,SUM(B:B,2:2))');
  });

  test('protection, names, visibility and the sheet in front are told', async () => {
    const bytes = await workbookBytes(async (workbook) => {
      workbook.addWorksheet('Một & "hai"').getCell('A1').value = 1;
      const hidden = workbook.addWorksheet('Ẩn', { state: 'hidden' });
      hidden.getCell('A1').value = 2;
      const locked = workbook.addWorksheet('Khóa');
      locked.getCell('A1').value = 3;
      await locked.protect('', {});
      workbook.views = [
        { x: 0, y: 0, width: 1, height: 1, firstSheet: 0, activeTab: 2, visibility: 'visible' },
      ];
    });
    const { sheets, active } = await read(bytes);
    expect(active).toBe('Khóa');
    expect(sheets.map(({ name, visible, protected: locked }) => [name, visible, locked])).toEqual([
      ['Một & "hai"', true, false],
      ['Ẩn', false, false],
      ['Khóa', true, true],
    ]);
  });

  test('elements with a prefix and parts under other names are found', async () => {
    const files = rawFiles(
      { data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
      { strings: '<si><t>đây</t></si>' },
    );
    const prefixed = [...files].map(([name, xml]): [string, string] => [
      name.replace('sheet1', 'Trang-tính').replace('sharedStrings', 'Strings'),
      (name.startsWith('xl/') && !name.includes('_rels')
        ? xml.replaceAll(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
        : xml
      )
        .replace('worksheets/sheet1.xml', '/xl/worksheets/Trang-t%C3%ADnh.xml')
        .replace('sharedStrings.xml', 'Strings.xml'),
    ]);
    expect((await readSheet(packZip(new Map(prefixed)))).values).toEqual([['đây']]);
  });
});

describe('what is no workbook is a failure, never an exception', () => {
  const words = new TextEncoder().encode('Đây là một tệp văn bản, không phải bảng tính.');
  const good = rawWorkbook({ data: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  const broken = (data: string, parts: Parameters<typeof rawFiles>[1] = {}) => rawWorkbook({ data }, parts);
  const bomb = `<!DOCTYPE sst [<!ENTITY a "${'ha'.repeat(99)}"><!ENTITY b "&a;&a;&a;&a;">]>`;
  const cases: [string, Uint8Array, Failure['code']][] = [
    ['nothing', new Uint8Array(), 'file/empty'],
    ['no cell in any sheet', broken(''), 'file/empty'],
    [
      'only formatted cells',
      broken('<row r="1"><c r="A1" s="1"/></row>', { styles: formatStyles('0') }),
      'file/empty',
    ],
    ['text', words, 'file/not-workbook'],
    ['a zip of something else', packZip(new Map([['word/document.xml', '<w/>']])), 'file/not-workbook'],
    ['an empty zip', packZip(new Map()), 'file/not-workbook'],
    ['an old .xls', compoundFile('Workbook', 'SummaryInformation'), 'file/not-workbook'],
    ['a locked .xlsx', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'file/encrypted'],
    ['cut off', good.slice(0, good.length - 30), 'file/not-workbook'],
    ['damaged XML', broken('<row r="1"><c r="A1"><v>1</v></row>'), 'file/not-workbook'],
    ['a row that no Excel has', broken('<row r="4294967290"><c><v>1</v></c></row>'), 'file/not-workbook'],
    [
      'the same row twice',
      broken('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"/>'),
      'file/not-workbook',
    ],
    [
      'the same cell twice',
      broken('<row r="1"><c r="A1"><v>1</v></c><c r="A1"/></row>'),
      'file/not-workbook',
    ],
    [
      'more cell formats than any Excel knows',
      broken('<row r="1"><c r="A1"><v>1</v></c></row>', {
        styles: `<cellXfs>${'<xf/>'.repeat(200_001)}</cellXfs>`,
      }),
      'file/not-workbook',
    ],
    ['a column that no Excel has', broken('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'), 'file/not-workbook'],
    [
      'entities of its own',
      packZip(
        rawFiles(
          { data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
          { strings: '<si><t>&b;</t></si>' },
        ).set('xl/sharedStrings.xml', `${bomb}<sst><si><t>&b;</t></si></sst>`),
      ),
      'file/not-workbook',
    ],
    ['a file over the limit', new Uint8Array(20 * 1024 * 1024 + 1), 'file/too-large'],
    ['a zip that claims 300 MB', inflating('A'.repeat(1000), 300 * 1024 * 1024), 'file/too-large'],
    ['a zip that holds more than it claims', inflating(' '.repeat(50_000_000), 1000), 'file/not-workbook'],
  ];
  test.each(cases)('%s', async (_, bytes, code) => {
    expect(await readWorkbook(bytes)).toMatchObject({ ok: false, failure: { code } });
  });

  test('a workbook cut or changed anywhere', async () => {
    for (let at = 0; at < good.length; at += 7) {
      const changed = good.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(await readWorkbook(changed)).toHaveProperty('ok');
      expect(await readWorkbook(good.slice(0, at))).toMatchObject({ ok: false });
    }
  });
});

describe('a sheet is read as far as the limit, and what goes on beyond it is told', () => {
  const first = '<row r="1"><c r="A1"><v>1</v></c></row>';
  test.each([
    ['a cell at the far corner', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', true, 1, 1],
    ['a cell far below', '<row r="5001"><c r="B5001"><v>1</v></c></row>', true, 1, 1],
    ['a cell far to the right', '<row r="2"><c r="B2"><v>1</v></c><c r="AY2"><v>1</v></c></row>', true, 2, 2],
    ['a formatted cell at the far corner', '<row r="1048576"><c r="XFD1048576"/></row>', false, 1, 1],
    ['the last cell within it', '<row r="5000"><c r="AX5000"><v>1</v></c></row>', false, 5000, 50],
  ])('%s', async (_, data, cropped, rowCount, columnCount) => {
    const sheet = await readSheet(
      rawWorkbook({ data: first + data, before: '<dimension ref="A1:XFD1048576"/>' }),
    );
    expect(sheet.cropped).toBe(cropped);
    for (const grid of [sheet.values, sheet.formulas, sheet.formats]) {
      expect([grid.length, grid[0]?.length, grid.at(-1)?.length]).toEqual([
        rowCount,
        columnCount,
        columnCount,
      ]);
    }
    expect(sheet.values[0]?.[0]).toBe(1);
  });

  test('a merge of the whole sheet, many times over, covers all below it', async () => {
    const merge = '<mergeCell ref="A1:XFD1048576"/>';
    const data = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1000"><c r="A1000"><v>1</v></c></row>';
    const sheet = await readSheet(
      rawWorkbook({ data, after: `<mergeCells>${merge.repeat(20_000)}</mergeCells>` }),
    );
    expect(sheet.values).toEqual([[1]]);
  });
});

/** A zip of one workbook part whose directory claims another size than it has. */
function inflating(content: string, claimed: number): Uint8Array {
  const packed = deflateRawSync(Buffer.from(content));
  const zip = Buffer.from(packZip(new Map([['xl/workbook.xml', packed.toString('latin1')]])));
  const name = 'xl/workbook.xml'.length;
  const bytes = Buffer.concat([zip.subarray(0, 30 + name), packed, zip.subarray(zip.indexOf('PK\x01\x02'))]);
  const central = bytes.indexOf('PK\x01\x02');
  bytes.writeUInt16LE(8, central + 10);
  bytes.writeUInt32LE(packed.length, central + 20);
  bytes.writeUInt32LE(claimed, central + 24);
  bytes.writeUInt32LE(central, bytes.lastIndexOf('PK\x05\x06') + 16);
  return bytes;
}
