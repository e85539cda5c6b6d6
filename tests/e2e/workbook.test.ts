import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { problemWith } from '../../src/workbench/book/parts';
import { readBook } from '../../src/workbench/book/read';
import { openPage } from './support/browser';

describe('workbooks in the try-out page', () => {
  it('opens another sample, and puts a fresh pane beside it', async () => {
    const { page, pane, complaints, close } = await openPage();
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await pane.getByText('Đã kiểm tra', { exact: false }).first().waitFor();
    await page.getByLabel('Bảng mẫu').selectOption('so-ngoai-vu-giai-phap.xlsx');
    await page.getByText('so-ngoai-vu-giai-phap.xlsx').waitFor();
    await pane.getByText('Chưa kiểm tra', { exact: false }).first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['trống', [], 'Tệp này trống'],
    ['ảnh', [0x47, 0x49, 0x46], 'không phải bảng tính Excel'],
    ['hỏng', [0x50, 0x4b, 3, 4, 0, 0], 'Không đọc được tệp này'],
    ['đời cũ', [0xd0, 0xcf, 0x11, 0xe0], 'đời cũ'],
  ])(
    'says why it does not open a file that is "%s", and keeps the workbook',
    async (name, bytes, sentence) => {
      const { page, complaints, close } = await openPage();
      await page.getByText('nam-dan-phu-luc.xlsx').waitFor();
      await choose(page, `${name}.xlsx`, Buffer.from(bytes));
      expect(await page.getByRole('alert').textContent()).toContain(sentence);
      expect(await page.locator('#name').textContent()).toBe('nam-dan-phu-luc.xlsx');
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('opens a file of the user’s, and downloads it with what was typed and flagged', async () => {
    const { page, pane, complaints, close } = await openPage('/', { acceptDownloads: true });
    await page.getByText('nam-dan-phu-luc.xlsx').waitFor();
    await choose(page, 'của tôi.xlsx', await readFile('assets/samples/nam-dan-phu-luc.xlsx'));
    await page.getByText('của tôi.xlsx').waitFor();
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await pane.getByText('Đã kiểm tra', { exact: false }).first().waitFor();
    // The first row is one merged cell, right under the grid's own headings.
    await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 300, y: 30 } });
    await page.keyboard.type('Phu luc 1');
    await page.keyboard.press('Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải về' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('của tôi.xlsx');
    const bytes = new Uint8Array(await readFile(await download.path()));
    expect(problemWith(bytes)).toBeNull();
    const book = await readBook(bytes);
    const [sheet] = Object.values(book.sheets);
    expect(sheet?.cellData?.[0]?.[0]?.v).toBe('Phu luc 1');
    expect(sheet?.cellData?.[7]?.[3]?.v).toBe('0.8');
    const conditions = book.resources?.find(({ name }) => name.includes('CONDITIONAL'))?.data ?? '';
    expect(conditions).toContain('cchc:error');
    expect(complaints).toEqual([]);
    await close();
  });

  it('starts a blank workbook', async () => {
    const { page, complaints, close } = await openPage();
    await page.getByText('nam-dan-phu-luc.xlsx').waitFor();
    await page.getByRole('button', { name: 'Trang trống' }).click();
    await page.getByText('Trang_tính1').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('tells the pane of an older Excel when asked to act as one', async () => {
    const { page, close } = await openPage('/?api=1.8');
    const pane = page.frame({ url: /taskpane\.html$/ }) ?? (await page.waitForEvent('frameattached'));
    await pane.waitForFunction(() => typeof Office !== 'undefined' && Office.context?.requirements);
    const supported = (version: string) =>
      pane.evaluate((set) => Office.context.requirements.isSetSupported('ExcelApi', set), version);
    expect([await supported('1.8'), await supported('1.9')]).toEqual([true, false]);
    await close();
  });
});

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Mở tệp .xlsx').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  if (buffer.length < 100) await page.getByRole('alert').waitFor();
}
