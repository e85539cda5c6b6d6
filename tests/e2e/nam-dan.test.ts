import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { FrameLocator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { applied } from '../../src/core/plan/applied';
import { planAllFixes } from '../../src/core/plan/mend';
import { checkWorkbook } from '../../src/core/rules/check';
import { toA1 } from '../../src/core/sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { verdict } from '../../src/messages/pane';
import { sayFinding } from '../../src/messages/vi';
import { openPage } from './support/browser';
import { download, open } from './support/download';
import { nameBox, type } from './support/grid';

const LIBRE_OFFICE = '/usr/bin/soffice';

describe('the Nam Đàn annex, with mouse and keyboard', () => {
  it('the pane finds just what the terminal finds, and says it in the same words', async () => {
    const { pane, complaints, close } = await openPage();
    await button(pane, 'Kiểm tra').click();
    await pane.getByText('Chưa gửi được').waitFor();
    for (const more of await pane.getByRole('button', { name: 'Xem thêm' }).all()) await more.click();
    const listed = (await pane.getByRole('button').allInnerTexts()).filter((text) =>
      /^[A-Z]+\d+\s/.test(text),
    );
    expect(listed.map(oneLine).sort()).toEqual(await said('assets/samples/nam-dan-phu-luc.xlsx'));
    expect(complaints).toEqual([]);
    await close();
  });

  it('is mended, becomes ready to send, and LibreOffice reads the same from the download', async () => {
    const { page, pane, complaints, close } = await openPage();
    await button(pane, 'Kiểm tra').click();
    await pane.getByRole('button', { name: /^Sửa tất cả/ }).click();
    await pane.getByRole('button', { name: /^Sửa \d+ ô/ }).click();
    await pane.getByText('Đã sửa 36 ô, xóa 5 dòng').waitFor();

    await type(page, 'J9', 'Quý II/2026');
    await type(page, 'J19', 'Quý III/2026');
    await type(page, 'C12', '10');
    await type(page, 'D12', '9');
    await pane.getByText('Đã thay đổi sau lần kiểm tra').waitFor();
    await button(pane, 'Kiểm tra').click();
    await pane.getByText('Sẵn sàng gửi').waitFor();
    await button(pane, 'Xóa đánh dấu').click();
    await pane.getByText('Đã xóa đánh dấu').waitFor();

    const file = await download(page);
    expect(complaints).toEqual([]);
    await close();

    const saved = await open(file);
    expect(readyOf(saved)).toEqual({ 'Phụ lục': true, 'Tổng hợp': true });
    expect(saved.sheets[0]?.values[11]?.slice(0, 5)).toEqual(['3', 'Cải cách thủ tục hành chính', 10, 9, 1]);
    const recalculated = await open(recalculate(file));
    expect(recalculated.sheets.map(({ name, values }) => ({ name, values }))).toEqual(
      saved.sheets.map(({ name, values }) => ({ name, values })),
    );
    expect(readyOf(recalculated)).toEqual({ 'Phụ lục': true, 'Tổng hợp': true });
  });

  it('goes back to the very cells by Hoàn tác', async () => {
    const { before, after } = await countsOf('assets/samples/nam-dan-phu-luc.xlsx');
    expect(before).not.toBe(after);
    const { page, pane, close } = await openPage();
    await button(pane, 'Kiểm tra').click();
    await counts(pane, before).waitFor();
    await pane.getByRole('button', { name: /^Sửa tất cả/ }).click();
    await pane.getByRole('button', { name: /^Sửa \d+ ô/ }).click();
    await counts(pane, after).waitFor();
    await button(pane, 'Hoàn tác').click();
    await counts(pane, before).waitFor();
    // The repeated header was gone for a while; its marks are none of its lines.
    expect(await linesOf(await download(page), 'A10')).toEqual(
      await linesOf('assets/samples/nam-dan-phu-luc.xlsx', 'A10'),
    );
    await close();
  });

  it('a click on a finding selects its cell and brings it into view', async () => {
    const { page, pane, close } = await openPage();
    await button(pane, 'Kiểm tra').click();
    await pane.getByText('J23', { exact: true }).click();
    await expect.poll(() => nameBox(page).inputValue()).toBe('J23');
    await close();
  });
});

/** The styles of a cell's four lines. */
async function linesOf(file: string, cell: string) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const { top, left, bottom, right } = workbook.getWorksheet('Phụ lục')?.getCell(cell).border ?? {};
  return [top, left, bottom, right].map((line) => line?.style);
}

function button(pane: FrameLocator, name: string) {
  return pane.getByRole('button', { name, exact: true });
}

/** The verdict's count, which is also told to screen readers. */
function counts(pane: FrameLocator, text: string) {
  return pane.getByRole('paragraph').filter({ hasText: text });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

async function said(file: string): Promise<string[]> {
  const [report] = reportsOf(await open(file));
  if (!report) throw new Error(`no annex in ${file}`);
  return report.findings
    .map((finding) =>
      oneLine(`${toA1(finding.at)} ${finding.criterion ?? ''} ${sayFinding(finding, report.layout)}`),
    )
    .sort();
}

/** The verdict's counts on the first annex, before and after all of its safe fixes. */
async function countsOf(file: string): Promise<{ readonly before: string; readonly after: string }> {
  const workbook = await open(file);
  const judge = (first: SheetSnapshot) => {
    const [report] = reportsOf({ ...workbook, sheets: [first, ...workbook.sheets.slice(1)] });
    if (!report) throw new Error('no annex');
    return report;
  };
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const report = judge(sheet);
  const mended = judge(applied(sheet, planAllFixes(report, judge)));
  return { before: verdict.counts(report.counts), after: verdict.counts(mended.counts) };
}

function readyOf(workbook: WorkbookSnapshot): Record<string, boolean> {
  return Object.fromEntries(reportsOf(workbook).map(({ sheet, ready }) => [sheet, ready]));
}

function reportsOf(workbook: WorkbookSnapshot) {
  const checked = checkWorkbook(workbook, { today: { year: 2026, month: 11, day: 22 } });
  if (!checked.ok) throw new Error(checked.failure.code);
  return checked.value;
}

/** The workbook as LibreOffice saves it, every formula worked out anew. */
function recalculate(file: string): string {
  if (!existsSync(LIBRE_OFFICE))
    throw new Error(`no LibreOffice at ${LIBRE_OFFICE} (package libreoffice-calc)`);
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'xlsx'];
  execFileSync(LIBRE_OFFICE, [...args, '--outdir', folder, file], { stdio: 'ignore' });
  return join(folder, 'phu-luc.xlsx');
}
