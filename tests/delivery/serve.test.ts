import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort } from '../../src/workbench/server';

function start(argument: readonly string[], env: Record<string, string> = {}) {
  const command = ['--import', 'tsx', 'src/workbench/serve.ts', ...argument];
  return spawnSync(process.execPath, command, { encoding: 'utf8', env: { ...process.env, ...env } });
}

describe('npm start', () => {
  it.each([
    ['a workbook that is not there', ['khong-co.xlsx'], {}, /^Không tìm thấy tệp: .*khong-co\.xlsx$/m],
    ['a folder', ['assets'], {}, /^Không tìm thấy tệp: .*assets$/m],
    ['two workbooks', ['a.xlsx', 'b.xlsx'], {}, /^Cách dùng: npm start/],
    ['an unknown option', ['--nhanh'], {}, /^Cách dùng: npm start/],
    ['a port that is none', [], { PORT: 'abc' }, /^PORT phải là một số cổng/],
  ])('refuses %s in a sentence', (_what, argument, env, sentence) => {
    const { status, stderr } = start(argument, env);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
  });

  it('explains itself', () => {
    const { status, stdout } = start(['--help']);
    expect(stdout).toContain('npm start -- [TỆP.xlsx]');
    expect(status).toBe(0);
  });

  it('takes the next port when one is taken', async () => {
    const taken = await freePort(0);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(taken, 'localhost', resolve));
    try {
      expect(await freePort(taken)).toBeGreaterThan(taken);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
    expect(await freePort(taken)).toBe(taken);
  });
});
