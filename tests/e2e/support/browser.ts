import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** A page under watch: what it wrote as an error, and what it asked of others than its own server. */
export interface WatchedPage {
  readonly page: Page;
  /** The task pane in its frame. */
  readonly pane: FrameLocator;
  /** Errors, breaches of a content security policy and requests that would have left the machine. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

export interface OpenOptions extends BrowserContextOptions {
  readonly width?: number;
  readonly height?: number;
  /** Called ahead of the page: to hold back a file, to take away a feature. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
}

/**
 * Opens a page of the served build, such as `/` or `/taskpane.html`, in a browser context of its own. Nothing
 * that leaves the page's origin gets through; whoever tried is among the complaints.
 */
export async function openPage(
  path = '/',
  { width = 1366, height = 768, before, ...context }: OpenOptions = {},
): Promise<WatchedPage> {
  browser ??= chromium.launch({
    executablePath: inject('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const opened = await (await browser).newContext({
    viewport: { width, height },
    locale: 'vi-VN',
    ...context,
  });
  const complaints: string[] = [];
  const origin = inject('origin');

  await opened.route(
    (url) => url.origin !== origin && /^(https?|wss?):$/.test(url.protocol),
    async (route) => {
      complaints.push(`asked for ${route.request().url()}`);
      await route.abort();
    },
  );
  await before?.(opened);
  const page = await opened.newPage();
  page.on('pageerror', (error) => complaints.push(`threw ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`wrote ${message.text()} (${message.location().url})`);
  });
  page.on('websocket', (socket) => complaints.push(`opened ${socket.url()}`));
  // A file that is held back keeps the page from being complete; what is to be seen is waited for by the tests.
  await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
  return {
    page,
    pane: page.frameLocator('iframe[title="Bảng tác vụ"]'),
    complaints,
    close: () => opened.close(),
  };
}
