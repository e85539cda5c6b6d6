import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const origin = 'https://cchc.example.vn';
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const office = 'node_modules/@microsoft/office-js/dist';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
  await Promise.all([
    build('cdn', { OFFICE_JS: 'cdn', ADDIN_ORIGIN: origin }),
    build('self', { OFFICE_JS: 'self' }),
  ]);
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

function build(name: string, env: Record<string, string>) {
  const webpack = ['node_modules/webpack/bin/webpack.js', '--mode', 'production'];
  return promisify(execFile)(process.execPath, [...webpack, '--output-path', join(folder, name)], {
    env: { ...process.env, OFFICE_JS: '', ADDIN_ORIGIN: '', ...env },
  });
}

const read = (...path: readonly string[]) => readFile(join(folder, ...path), 'utf8');

/** What a deployed pane consists of, without Microsoft's files and without source maps. */
async function own(name: string): Promise<string[]> {
  const files = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(join(folder, name).length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !file.startsWith('office/') && !file.endsWith('.map'));
}

describe.each(['cdn', 'self'])('a build with office.js from %s', (name) => {
  it('consists of the pane and nothing else', async () => {
    const files = (await own(name)).map((file) => file.replace(/\.[0-9a-f]{8}\./, '.#.')).sort();
    expect(files).toEqual([
      'compat.js',
      ...[128, 16, 32, 64, 80].map((size) => `icons/icon-${size}.png`),
      'manifest.xml',
      'taskpane.#.css',
      'taskpane.#.js',
      'taskpane.html',
    ]);
  });

  it('has nothing of the stand-in Excel, of Univer or of the file reader in its scripts', async () => {
    const [map = ''] = (await readdir(join(folder, name))).filter((file) =>
      /^taskpane\..*\.js\.map$/.test(file),
    );
    const sources: string[] = JSON.parse(await read(name, map)).sources;
    expect(sources).toContainEqual(expect.stringContaining('src/taskpane/main.tsx'));
    expect(sources.filter((path) => /src\/(workbench|xlsx|cli)|univer|exceljs|node:/.test(path))).toEqual([]);
    expect(await read(name, 'taskpane.html')).not.toContain('workbench');
  });

  it('runs no code from strings, which its policy forbids', async () => {
    for (const file of await own(name)) {
      if (!file.endsWith('.js')) continue;
      expect(await read(name, file), file).not.toMatch(/\beval\(|__webpack_require__\.g\b/);
    }
  });

  it('writes the policy into the page, before anything that it is to hold', async () => {
    const page = await read(name, 'taskpane.html');
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'self'",
      "script-src 'self' https://appsforoffice.microsoft.com",
      "style-src 'self' 'unsafe-inline'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'self'",
    ]);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<script|<link|<style/));
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\son[a-z]+=/);
  });

  it('loads compat.js, office.js and its own script in this order, office.js from where it was told', async () => {
    const page = await read(name, 'taskpane.html');
    const scripts = [...page.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) => src);
    expect(scripts).toEqual([
      'compat.js',
      name === 'cdn' ? cdn : 'office/office.js',
      expect.stringMatching(/^taskpane\.[0-9a-f]{8}\.js$/),
    ]);
  });

  it('has every file that its manifest names, on the origin that it was built for', async () => {
    const files = await own(name);
    const here = name === 'cdn' ? origin : 'https://localhost:3000';
    const urls = [...(await read(name, 'manifest.xml')).matchAll(/"(https:[^"]+)"/g)].map(
      ([, url = '']) => new URL(url),
    );
    expect(urls.length).toBeGreaterThan(5);
    expect(new Set(urls.map((url) => url.origin))).toEqual(new Set([here]));
    for (const { pathname } of urls) expect(files).toContain(pathname.slice(1));
  });

  it('says in Vietnamese, in every browser, that an Excel is too old', async () => {
    const page = await read(name, 'taskpane.html');
    expect(page).toContain('<html lang="vi">');
    const notice = page.slice(page.indexOf('id="too-old"'), page.indexOf('src="compat.js"'));
    expect(notice).toContain('Cần Excel 2021, Excel 2024 hoặc Microsoft 365');
    expect(notice).toContain('không bị thay đổi gì');
    expect(notice).not.toMatch(/display:\s*none|hidden/);
  });

  it('passes compat.js on as the ES5 that it is', async () => {
    const script = await read(name, 'compat.js');
    expect(script).toBe(await readFile('src/taskpane/compat.js', 'utf8'));
    await transform(script, { target: 'es5' });
    expect(script.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')).not.toMatch(/=>|`|\b(let|const|class|async|of)\b/);
  });
});

it('copies office.js unmodified and whole when it is to come from our own server', async () => {
  for (const file of ['office.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'vi-vn/office_strings.js']) {
    expect(
      (await readFile(join(folder, 'self/office', file))).equals(await readFile(join(office, file))),
      file,
    ).toBe(true);
  }
  expect((await readdir(join(folder, 'self/office'))).sort()).toEqual((await readdir(office)).sort());
  await expect(readdir(join(folder, 'cdn/office'))).rejects.toThrow('ENOENT');
});

it.each([
  ['an origin that Excel would refuse', 'ADDIN_ORIGIN', 'http://cchc.example.vn'],
  ['an origin with a path', 'ADDIN_ORIGIN', 'https://example.vn/cchc'],
  ['another place for office.js', 'OFFICE_JS', 'here'],
])('refuses %s', async (_what, name, value) => {
  const path = join(process.cwd(), 'webpack.config.js');
  const { default: configure }: { default: () => unknown } = await import(path);
  expect(configure).not.toThrow();
  vi.stubEnv(name, value);
  try {
    expect(configure).toThrow(name);
  } finally {
    vi.unstubAllEnvs();
  }
});
