import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Case = readonly [file: string, source: string];

const forbidden: readonly Case[] = [
  // The arrows between the rooms.
  ['core/rules/a.ts', "import '../../messages/vi';"],
  ['core/b.ts', "import '../excel/read';"],
  ['core/c.ts', "import '../taskpane';"],
  ['core/d.ts', "import '../workbench/host/host';"],
  ['core/e.ts', "import 'preact';"],
  ['core/f.ts', "import 'node:fs';"],
  ['core/g.ts', "import 'exceljs';"],
  ['messages/a.ts', "import '../excel/read';"],
  ['messages/b.ts', "import '../actions/session';"],
  ['messages/c.ts', "import 'zod';"],
  ['excel/a.ts', "import '../actions';"],
  ['excel/b.ts', "import '../xlsx/read';"],
  ['excel/c.ts', "import 'exceljs';"],
  ['xlsx/a.ts', "import '../excel/read';"],
  ['xlsx/b.ts', "import '../cli/check';"],
  ['xlsx/c.ts', "import '@univerjs/core';"],
  ['actions/a.ts', "import '../taskpane/state';"],
  ['actions/b.ts', "import '../xlsx/read';"],
  ['taskpane/view/a.tsx', "import '../../excel/read';"],
  ['taskpane/b.ts', "import '../xlsx/read';"],
  ['taskpane/c.ts', "import '../workbench/page/bridge';"],
  ['taskpane/d.ts', "import 'react';"],
  ['cli/a.ts', "import '../excel/read';"],
  ['cli/b.ts', "import '../actions';"],
  ['cli/c.ts', "import '../workbench/book/read';"],
  ['workbench/a.ts', "import '../core/failure';"],
  ['workbench/page/b.ts', "import '../../messages/vi';"],
  ['workbench/host/c.ts', "import '../../taskpane/main';"],
  // What is pure touches nothing but its arguments.
  ['core/h.ts', 'export const at = document.title;'],
  ['core/i.ts', 'export const at = process.argv;'],
  ['core/j.ts', 'export const at = Date.now();'],
  ['core/k.ts', 'export const at = new Date();'],
  ['core/l.ts', 'export const at = Math.random();'],
  ['core/m.ts', 'export type At = Excel.Range;'],
  ['core/n.ts', 'export const at = fetch("/");'],
  ['messages/d.ts', 'export const at = new Date();'],
  ['messages/e.ts', 'export const at = window.name;'],
  // Excel is talked to in one place.
  ['xlsx/d.ts', 'export type At = Excel.Range;'],
  ['actions/c.ts', 'export const at = Excel.run;'],
  ['taskpane/view/e.tsx', 'export const at = Office.context;'],
  ['cli/d.ts', 'export const at = Office.context;'],
  // Everywhere.
  ['excel/d.ts', 'export const at = (a: any) => a;'],
  ['excel/e.ts', 'export const at = (a: string[]) => a[0]!.length;'],
  ['excel/f.ts', 'export async function at() {}\nexport function go() {\n  at();\n}'],
];

const allowed: readonly Case[] = [
  ['core/rules/z.ts', "import '../values/score';\nimport './finding';\nimport 'big.js';\nimport 'zod';"],
  ['core/y.ts', "import 'fastest-levenshtein';"],
  ['messages/z.ts', "import '../core/failure';"],
  ['excel/z.ts', "import '../core/failure';\nimport '../messages/vi';\nexport const at = Excel.run;"],
  ['xlsx/z.ts', "import '../core/failure';\nimport 'exceljs/lib/doc/workbook.js';"],
  ['actions/z.ts', "import '../core/failure';\nimport '../messages/vi';\nimport '../excel/read';"],
  [
    'taskpane/view/z.tsx',
    "import '../../actions/session';\nimport '../../messages/pane';\nimport 'preact/hooks';",
  ],
  ['taskpane/main.tsx', 'export const at = Office.onReady;'],
  [
    'cli/z.ts',
    "import '../xlsx/read';\nimport '../messages/vi';\nimport '../core/failure';\nimport 'node:util';",
  ],
  ['workbench/host/z.ts', "import '../engine/engine';\nimport '@univerjs/core';"],
];

/** Rooms of the core from the ground up: each builds on those before it, and none on those behind. */
const FLOORS = [
  'sheet',
  'values',
  'annex',
  'catalogue',
  'settings',
  'plan',
  'draft',
  'totals',
  'insert',
  'template',
  'scored',
  'report',
  'rules',
];

let folder: string;
let complaints: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boundaries-'));
  for (const file of ['biome.json', 'package.json', '.gitignore']) await copyFile(file, join(folder, file));
  for (const [file, source] of [...forbidden, ...allowed]) {
    const path = join(folder, 'src', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${source}\n`);
  }
  complaints = await lint(folder);
});

afterAll(() => rm(folder, { recursive: true }));

/** The lint rules that each file of `src` breaks, by its path there. */
async function lint(directory: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const run = promisify(execFile)(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'],
    { cwd: directory },
  );
  // Biome exits with 1 when it found something, and says it on stdout all the same.
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  const found = new Map<string, string[]>();
  for (const { category, severity, location } of JSON.parse(stdout).diagnostics) {
    const path: string = typeof location.path === 'string' ? location.path : location.path.file;
    const file = path.replaceAll('\\', '/').replace(/^.*?src\//, '');
    if (severity === 'error') found.set(file, [...(found.get(file) ?? []), category]);
  }
  return found;
}

describe('the boundaries between the rooms', () => {
  it.each(forbidden)('refuse in %s: %s', (file) => {
    expect(complaints.get(file) ?? []).toContainEqual(
      expect.stringMatching(
        /noRestricted(Imports|Globals)|noJsRestrictedProperties|noExplicitAny|noNonNullAssertion|noFloatingPromises/,
      ),
    );
  });

  it.each(allowed)('let pass in %s: %s', (file) => {
    expect(complaints.get(file) ?? []).toEqual([]);
  });
});

it('the rooms of the core build on one another in one direction', async () => {
  const files = await readdir('src/core', { recursive: true });
  const upward: string[] = [];
  for (const file of files.filter((each) => each.endsWith('.ts'))) {
    const path = posix.join('src/core', file.replaceAll('\\', '/'));
    for (const [, from = ''] of (await readFile(path, 'utf8')).matchAll(/ from '(\.[^']*)'/g)) {
      const target = posix.join(posix.dirname(path), from);
      const [own, other] = [path, target].map((each) => FLOORS.indexOf(each.split('/')[2] ?? ''));
      if (own !== undefined && other !== undefined && own >= 0 && other > own)
        upward.push(`${path} → ${target}`);
    }
  }
  expect(upward).toEqual([]);
});
