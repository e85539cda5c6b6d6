import type { FrameLocator, Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Annex } from '../../src/core/annex/annex';
import { parseAnnex } from '../../src/core/annex/parse';
import { criteria, lostBy, textIn } from '../../src/core/annex/query';
import { applied } from '../../src/core/plan/applied';
import { planAllFixes } from '../../src/core/plan/mend';
import { readScoredList } from '../../src/core/scored/read';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { formatScore, type Score, score, sum } from '../../src/core/values/score';
import { judge, namDan } from '../support/nam-dan';
import { openPage } from './support/browser';
import { download, open } from './support/download';
import { choose, type } from './support/grid';

const SCORED_LIST = 'assets/samples/bang-diem-100-tieu-chi.xlsx';

describe('an annex is made with mouse and keyboard alone', () => {
  it('Nam Đàn’s, from an empty workbook to “Sẵn sàng gửi”, by seven clicks in the pane and a choice', async () => {
    // So high that every row is in sight: the engine opens the list of a cell only where it is.
    const { page, pane, complaints, close } = await openPage('/', { height: 2600 });
    const click = counter();
    const wanted = await mendedNamDan();
    await button(pane, 'Kiểm tra').waitFor();
    await page.getByRole('button', { name: 'Trang trống' }).click();
    await page.getByText('Sổ mới.xlsx').waitFor();

    await click(button(pane, 'Chèn mẫu'));
    await pane.getByLabel('Bộ tiêu chí').selectOption({ label: 'Nghệ An · cấp xã · 2025' });
    await pane.getByLabel('Tên cơ quan').fill('UBND xã Nam Đàn');
    await click(button(pane, 'Chèn vào bảng tính'));
    await pane.getByText('Đã chèn mẫu vào trang “Phụ lục”.').waitFor();

    await click(button(pane, 'Chèn tiêu chí'));
    for (const { criterion } of criteria(wanted)) {
      await page.keyboard.type(String(criterion));
      await page.keyboard.press('Enter');
    }
    await click(button(pane, 'Chèn 12 tiêu chí'));
    await pane.getByText('Đã chèn 12 dòng.').waitFor();

    // Each criterion has come to stand in the row that it has in the annex that was sent.
    for (const row of criteria(wanted)) {
      const line = row.row + 1;
      await type(page, `D${line}`, textIn(wanted, row, 'score'));
      await type(page, `F${line}`, beginning(textIn(wanted, row, 'reason')));
      await type(page, `G${line}`, beginning(textIn(wanted, row, 'remedy')));
      await choose(page, `H${line}`, 'Phòng Văn hóa - Xã hội');
      await choose(page, `I${line}`, 'Phòng Kinh tế');
      await type(page, `J${line}`, 'Quý IV/2026');
    }
    // The section that lost nothing, and the one on whose maximum the papers disagree.
    await type(page, 'D11', '6');
    await type(page, 'C12', '14');
    await click(button(pane, 'Tính điểm'));
    await click(pane.getByRole('button', { name: /^Ghi \d+ công thức$/ }));
    await pane.getByText(/^Đã ghi công thức vào \d+ ô\./).waitFor();
    await click(button(pane, 'Kiểm tra'));
    await pane.getByText('Sẵn sàng gửi').waitFor();
    expect(click.count()).toBe(7);
    expect(complaints).toEqual([]);

    const made = annexOf(await open(await download(page)), 'Phụ lục');
    expect(lostIn(made)).toEqual(lostIn(wanted));
    await close();
  }, 240_000);

  it('from a list of scores in two clicks, and is taken away again by Hoàn tác', async () => {
    const { page, pane, complaints, close } = await openPage();
    const [expected] = readScoredList(sheetOf(await open(SCORED_LIST), 'Bảng điểm'))?.choices ?? [];
    const sections = expected?.content.sections.filter(({ survey }) => !survey) ?? [];
    const lost = sections.flatMap((section) => section.criteria.map(lostOf));
    await button(pane, 'Kiểm tra').waitFor();
    await page.locator('input[type=file]').setInputFiles(SCORED_LIST);
    await page.getByText('bang-diem-100-tieu-chi.xlsx').waitFor();

    await button(pane, 'Tạo từ bảng điểm').click();
    await pane
      .getByText(
        `${lost.length} tiêu chí mất điểm ở 7 lĩnh vực, cộng lại mất ${formatScore(sum(lost))} điểm.`,
      )
      .waitFor();
    await button(pane, 'Tạo phụ lục').click();
    await pane.getByText('Đã lập phụ lục ở trang “Phụ lục”.').waitFor();
    const made = annexOf(await open(await download(page)), 'Phụ lục');
    expect(lostIn(made).map(([, points]) => points)).toEqual(lost.map(formatScore));

    await button(pane, 'Hoàn tác').click();
    await pane.getByText('Đã bỏ trang “Phụ lục”.').waitFor();
    const left = await open(await download(page));
    expect(left.sheets.map(({ name }) => name)).toEqual(['Bảng điểm']);
    expect(complaints).toEqual([]);
    await close();
  });

  it('with “Kiểm tra khi nhập” what is typed is followed, and the typing goes on in the sheet', async () => {
    const { page, pane, complaints, close } = await openPage();
    await button(pane, 'Kiểm tra').click();
    await pane.getByText('J9', { exact: true }).waitFor();
    await pane.getByRole('switch', { name: 'Kiểm tra khi nhập' }).check();
    await type(page, 'J9', 'Quý IV/2026');
    await pane.getByText('J9', { exact: true }).waitFor({ state: 'detached' });
    await page.keyboard.type('Quý III/2026');
    await page.keyboard.press('Enter');
    await expect.poll(() => pane.getByText('Đã kiểm tra.').count()).toBe(1);
    const sheet = sheetOf(await open(await download(page)), 'Phụ lục');
    expect([sheet.values[8]?.[9], sheet.values[9]?.[9]]).toEqual(['Quý IV/2026', 'Quý III/2026']);
    expect(complaints).toEqual([]);
    await close();
  });
});

function counter() {
  let clicks = 0;
  const click = async (target: Locator) => {
    await target.click();
    clicks++;
  };
  return Object.assign(click, { count: () => clicks });
}

function button(pane: FrameLocator, name: string) {
  return pane.getByRole('button', { name, exact: true });
}

async function mendedNamDan(): Promise<Annex> {
  const workbook = await namDan();
  const sheet = sheetOf(workbook, 'Phụ lục');
  const plan = planAllFixes(judge(workbook, sheet), (mended) => judge(workbook, mended));
  return judge(workbook, applied(sheet, plan)).annex;
}

function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function annexOf(workbook: WorkbookSnapshot, name: string): Annex {
  const annex = parseAnnex(sheetOf(workbook, name));
  if (!annex) throw new Error(`no annex on ${name}`);
  return annex;
}

/** As much of a text as it takes to say something, in one line. */
function beginning(text: string): string {
  return text.replace(/\s+/g, ' ').split(' ').slice(0, 6).join(' ');
}

function lostIn(annex: Annex): readonly (readonly [string | null, string])[] {
  return criteria(annex).map((row) => [row.criterion, formatScore(lostBy(row) ?? score(0))]);
}

function lostOf(each: { readonly maximum: Score | null; readonly score: Score | null }): Score {
  return each.maximum && each.score ? each.maximum.minus(each.score) : score(0);
}
