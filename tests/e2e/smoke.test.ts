import { describe, expect, it } from 'vitest';
import { openPage } from './support/browser';

describe('the try-out page', () => {
  it('opens a workbook beside the task pane, without an error and without asking anybody else', async () => {
    const { page, pane, complaints, close } = await openPage();
    await page.locator('canvas').first().waitFor();
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).waitFor();
    expect(await pane.locator('#too-old').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });
});
