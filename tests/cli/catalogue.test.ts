import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCatalogue } from '../../src/core/catalogue/file';
import { COMPLETE } from '../support/catalogue';
import { annexBytes } from './report';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bo-tieu-chi-'));
  await writeFile(join(folder, 'a.xlsx'), await annexBytes());
  await writeFile(join(folder, 'b.xlsx'), await annexBytes());
  // As Notepad saves it.
  await writeFile(join(folder, 'BTC.JSON'), `\uFEFF${writeCatalogue(COMPLETE)}`);
  await writeFile(join(folder, 'cut.json'), writeCatalogue(COMPLETE).slice(0, 100));
});
afterAll(() => rm(folder, { recursive: true }));

function check(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { npm_lifecycle_event: _, INIT_CWD: __, ...env } = process.env;
  const args = ['--prefix', ROOT, 'run', '--silent', 'check', '--', ...words];
  return new Promise((resolve) => {
    execFile('npm', args, { cwd: folder, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('--catalogue with a file', { timeout: 60_000 }, () => {
  test.each([
    ['one workbook', ['a.xlsx']],
    ['several, in threads', ['a.xlsx', 'b.xlsx']],
  ])('judges by it: %s', async (_, files) => {
    const { code, out } = await check('--json', '--catalogue', 'BTC.JSON', ...files);
    const { files: reports } = JSON.parse(out);
    expect(reports).toHaveLength(files.length);
    for (const { annexes } of reports) {
      expect(annexes[0].catalogue).toBe(COMPLETE.id);
      // 13 points are stated for a section of 3, and 1 for a criterion of 1,5.
      const wrong = annexes[0].findings.filter(({ rule }: { rule: string }) => rule === 'maximum/catalogue');
      expect(wrong.map(({ cell }: { cell: string }) => cell)).toEqual(['C2', 'C3']);
    }
    expect(code).toBe(1);
  });

  test.each([
    ['cut.json', 'không phải là một Bộ tiêu chí'],
    ['none.json', 'Không tìm thấy tệp “none.json”'],
  ])('%s is refused in a sentence', async (file, sentence) => {
    const { code, out, err } = await check('--catalogue', file, 'a.xlsx');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});
