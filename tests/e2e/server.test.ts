import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { freePort } from '../../src/workbench/server';

const sample = 'assets/samples/nam-dan-phu-luc.xlsx';

describe('the server of the try-out page', () => {
  it.each([
    ['/', "script-src 'self';"],
    ['/index.html', "script-src 'self';"],
    ['/taskpane.html', "script-src 'self' https://appsforoffice.microsoft.com;"],
  ])('sends %s with its policy', async (path, scripts) => {
    const response = await fetch(inject('origin') + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain(scripts);
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect(response.headers.get('cross-origin-opener-policy')).toBeNull();
  });

  it("serves Microsoft's library, the bridge, the icons and the samples", async () => {
    for (const path of [
      'office/office.js',
      'workbench-bridge.js',
      'icons/icon-16.png',
      'samples/nam-dan-phu-luc.xlsx',
    ]) {
      expect((await fetch(`${inject('origin')}/${path}`)).status, path).toBe(200);
    }
  });

  it('has no workbook to open when none was named', async () => {
    for (const path of ['opened.json', 'opened.xlsx']) {
      expect((await fetch(`${inject('origin')}/${path}`)).status, path).toBe(204);
    }
  });
});

describe('npm start -- FILE', () => {
  let server: ChildProcess | undefined;
  afterAll(() => server?.kill());

  it('says where the page is, and serves that workbook for it to open', { timeout: 180_000 }, async () => {
    const port = await freePort(0);
    const { url, child } = await startServer(sample, port);
    server = child;
    expect(url).toBe(`http://localhost:${port}`);
    expect(await (await fetch(`${url}/opened.json`)).json()).toEqual({ name: 'nam-dan-phu-luc.xlsx' });
    const opened = Buffer.from(await (await fetch(`${url}/opened.xlsx`)).arrayBuffer());
    expect(opened.equals(await readFile(sample))).toBe(true);
    expect(await (await fetch(url)).text()).toContain('<title>');
  });
});

function startServer(file: string, port: number): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/workbench/serve.ts', file], {
    env: { ...process.env, PORT: `${port}`, INIT_CWD: process.cwd() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: Buffer) => {
      said += text;
      const url = /Mở (http:\S+) trong trình duyệt/.exec(said)?.[1];
      if (url) resolve({ url, child });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(said)));
  });
}
