import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type OpenOptions, openPage } from './support/browser';

const library = '**/office/office.js';
const notices = { tooOld: '#too-old', noOffice: '#no-office' };

/** The pane as Excel opens it, without the try-out page around it. */
async function openPane(options: OpenOptions) {
  return openPage('/taskpane.html', { width: 350, height: 600, ...options });
}

describe('a pane that cannot start', () => {
  it.each([
    ['findLastIndex', () => Reflect.deleteProperty(Array.prototype, 'findLastIndex')],
    [
      'looking behind in regular expressions',
      () => {
        window.RegExp = class extends RegExp {
          constructor() {
            super('a');
            throw new SyntaxError('Invalid group');
          }
        } as unknown as RegExpConstructor;
      },
    ],
  ])('says that Excel is too old where there is no %s', async (_feature, takeAway) => {
    const { page, close } = await openPane({ before: (context) => context.addInitScript(takeAway) });
    await page.getByText('Excel này quá cũ').waitFor();
    expect(await page.locator(notices.tooOld).innerText()).toContain(
      'Excel 2021, Excel 2024 hoặc Microsoft 365',
    );
    await close();
  });

  it('says that JavaScript is off, and not that Excel is too old', async () => {
    const { page, close } = await openPane({ javaScriptEnabled: false });
    await page.locator('noscript h1', { hasText: 'JavaScript đang bị tắt' }).waitFor();
    expect(await page.locator(notices.tooOld).isVisible()).toBe(false);
    await close();
  });

  it("says that Microsoft's library is long in coming, and takes it back when it has come", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const hold = (context: BrowserContext) =>
      context.route(library, async (route) => {
        await held;
        await route.continue();
      });
    const { page, close } = await openPane({ before: hold });
    const notice = page.locator(notices.noOffice);
    expect(await notice.isVisible()).toBe(false);
    await notice.waitFor({ timeout: 15_000 });
    expect(await notice.innerText()).toContain('kiểm tra kết nối mạng');
    release();
    await notice.waitFor({ state: 'hidden' });
    expect(await page.locator('#root').innerText()).not.toBe('');
    await close();
  });

  it("leaves it to the pane to speak when Microsoft's library was refused", async () => {
    const { page, close } = await openPane({
      before: (context) => context.route(library, (route) => route.abort()),
    });
    await page.locator('#root :text-matches(".")').first().waitFor();
    await page.waitForTimeout(9_000);
    expect(await page.locator(notices.noOffice).isVisible()).toBe(false);
    expect(await page.locator(notices.tooOld).isVisible()).toBe(false);
    expect(await page.locator('#root').innerText()).toContain('Microsoft');
    await close();
  });
});
