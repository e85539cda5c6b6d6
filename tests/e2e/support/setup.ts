import { accessSync, constants } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { freePort, serve } from '../../../src/workbench/server';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the try-out page is served, without a slash at the end. */
    origin: string;
    chromium: string;
  }
}

/** Builds once, as for deployment but with the try-out page, and serves it while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = process.env.CHROMIUM || '/usr/bin/chromium';
  try {
    accessSync(chromium, constants.X_OK);
  } catch {
    throw new Error(`The end-to-end tests need Chromium and there is none at ${chromium}: set CHROMIUM.`);
  }
  const { url, stop } = await serve({ port: await freePort(0), mode: 'production', workbench: true });
  project.provide('origin', url);
  project.provide('chromium', chromium);
  return stop;
}
