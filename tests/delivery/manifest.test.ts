import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';

const require = createRequire(import.meta.url);
const { OfficeAddinManifest }: typeof import('office-addin-manifest') = require('office-addin-manifest');
const {
  convert,
}: typeof import('office-addin-manifest-converter') = require('office-addin-manifest-converter');

const manifest = await readFile('manifest.xml', 'utf8');
const origin = 'https://localhost:3000';

function all(pattern: RegExp): string[] {
  return [...manifest.matchAll(pattern)].map(([, found = '']) => found);
}

/** Width and height of a PNG, from its first chunk. */
function pngSize(png: Buffer): [number, number] {
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the manifest', () => {
  it('is read by the tool of Microsoft that sideloads it', async () => {
    expect(await OfficeAddinManifest.readManifestFile('manifest.xml')).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      officeAppType: 'TaskPaneApp',
      defaultLocale: 'vi-VN',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: `${origin}/taskpane.html` },
    });
  });

  it('converts to the unified format, so that every element of it is understood', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'manifest-'));
    try {
      await convert('manifest.xml', folder);
      const [extension] = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')).extensions;
      const [group] = extension.ribbons[0].tabs[0].groups;
      expect(extension.ribbons[0].tabs[0].builtInTabId).toBe('TabHome');
      expect(group.label).toBe('Cải cách hành chính');
      expect(group.controls.map((control: { label: string }) => control.label)).toEqual(['Phụ lục CCHC']);
      expect(extension.runtimes[0].code.page).toBe(`${origin}/taskpane.html`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('has the version of the package', () => {
    expect(all(/<Version>(.*)<\/Version>/g)).toEqual([`${packageJson.version}.0`]);
  });

  it('asks for so little that an Excel too old still opens the pane and reads why', () => {
    expect(all(/<Set (.*)\/>/g)).toEqual(['Name="ExcelApi" MinVersion="1.1"']);
    expect(manifest).not.toContain('<Runtimes');
  });

  it('names each resource once, and uses each', () => {
    const named = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect(new Set(named).size).toBe(named.length);
    expect(new Set(all(/resid="([^"]+)"/g))).toEqual(new Set(named));
    for (const name of named) expect(name.length, name).toBeLessThanOrEqual(32);
  });

  it('keeps short strings as short as Excel takes them', () => {
    const short = manifest.slice(
      manifest.indexOf('<bt:ShortStrings>'),
      manifest.indexOf('</bt:ShortStrings>'),
    );
    const long = manifest.slice(manifest.indexOf('<bt:LongStrings>'), manifest.indexOf('</bt:LongStrings>'));
    const values = (part: string) =>
      [...part.matchAll(/DefaultValue="([^"]+)"/g)].map(([, text = '']) => text);
    expect(values(short)).not.toEqual([]);
    for (const text of values(short)) expect(text.length, text).toBeLessThanOrEqual(125);
    expect(values(long)).not.toEqual([]);
    for (const text of values(long)) expect(text.length, text).toBeLessThanOrEqual(250);
  });

  it('stays on one origin', () => {
    const addresses = all(/"(https?:\/\/[^"]+)"/g).filter((url) => !url.startsWith('http://'));
    expect(new Set(addresses.map((url) => new URL(url).origin))).toEqual(new Set([origin]));
    const namespaces = all(/"(http:\/\/[^"]+)"/g).map((url) => new URL(url).hostname);
    expect(new Set(namespaces)).toEqual(new Set(['schemas.microsoft.com', 'www.w3.org']));
  });
});

describe('the icons', () => {
  it.each([16, 32, 64, 80, 128])('exist at %d pixels', async (size) => {
    expect(pngSize(await readFile(`assets/icons/icon-${size}.png`))).toEqual([size, size]);
  });

  it('are used at the sizes that the manifest gives them', () => {
    const sizes = [...manifest.matchAll(/size="(\d+)" resid="([^"]+)"/g)];
    expect(sizes.map(([, size]) => size)).toEqual(['16', '32', '80', '16', '32', '80']);
    for (const [, size, name] of sizes) {
      expect(manifest).toContain(`id="${name}" DefaultValue="${origin}/icons/icon-${size}.png"`);
    }
    expect(all(/<IconUrl DefaultValue="([^"]+)"/g)).toEqual([`${origin}/icons/icon-32.png`]);
    expect(all(/<HighResolutionIconUrl DefaultValue="([^"]+)"/g)).toEqual([`${origin}/icons/icon-64.png`]);
  });
});
