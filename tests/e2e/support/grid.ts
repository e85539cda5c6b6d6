import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The box left of the formula bar, which tells and takes the selected cell's address. */
export function nameBox(page: Page) {
  return page.locator('input.univer-size-full').first();
}

/** A machine under load takes its time to commit a cell. */
const SOON = { interval: 10, timeout: 10_000 };

export async function select(page: Page, address: string): Promise<void> {
  await nameBox(page).fill(address);
  await nameBox(page).press('Enter');
  await expect.poll(() => nameBox(page).inputValue(), SOON).toBe(address);
}

/** Types into a cell, whatever was there before, and waits until it has been taken. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  await select(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect.poll(() => nameBox(page).inputValue(), SOON).not.toBe(address);
}

/** Chooses from the list of a cell that has one; the engine's own list takes the keys away from such a cell. */
export async function choose(page: Page, address: string, text: string): Promise<void> {
  await select(page, address);
  const opensAndTakes = async () => {
    await page.keyboard.press('F2');
    await page.getByText(text, { exact: true }).last().click({ timeout: 1000 });
    return true;
  };
  // The cell does not say when it is ready for the key.
  await expect.poll(opensAndTakes, SOON).toBe(true);
}
