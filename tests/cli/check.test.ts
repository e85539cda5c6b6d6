import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annexBytes } from './report';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phu-luc-'));
  await writeFile(join(folder, 'right.xlsx'), await annexBytes());
  await writeFile(join(folder, 'wrong.xlsx'), await annexBytes(0.5, 'Nội dung \u001B[2J\u202E'));
  await writeFile(join(folder, 'broken.xlsx'), 'Không phải bảng tính');
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command as a person does, from the folder of the files. */
function check(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { npm_lifecycle_event: _, INIT_CWD: __, ...env } = process.env;
  const args = ['--prefix', ROOT, 'run', '--silent', 'check', '--', ...words];
  return new Promise((resolve) => {
    execFile('npm', args, { cwd: folder, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('npm run check', { timeout: 60_000 }, () => {
  test('an annex without errors: exit code 0', async () => {
    const { code, out } = await check('--today', '2026-04-01', 'right.xlsx');
    expect(out).toContain('✓ Sẵn sàng gửi: 0 lỗi');
    expect(out).not.toContain('\u001B');
    expect(code).toBe(0);
  });

  test('an annex with an error: exit code 1, and the error at its cell', async () => {
    const { code, out, err } = await check('--json', '--sheet', 'Phụ lục', 'wrong.xlsx');
    const { files } = JSON.parse(out);
    expect(files[0].annexes[0].findings).toContainEqual(
      expect.objectContaining({ rule: 'lost/mismatch', cell: 'E3', criterion: '1.1.2' }),
    );
    expect([code, err]).toEqual([1, '']);
    expect(out).not.toContain('\u001B');
    expect(out).not.toContain('\u202E');
  });

  test('files that cannot be read: exit code 2, and the others are judged all the same', async () => {
    const { code, out } = await check('broken.xlsx', 'none.xlsx', 'none', 'right.xlsx');
    expect(code).toBe(2);
    expect(out).toContain('Tệp này không phải bảng tính Excel (.xlsx).');
    expect(out).toContain('Không tìm thấy tệp “none.xlsx”.');
    expect(out).toContain('Không tìm thấy thư mục “none”.');
    expect(out).toContain('✓ Sẵn sàng gửi');
    expect(out).toContain('4 tệp: 1 sẵn sàng gửi, 0 chưa gửi được, 3 không kiểm tra được.');
    expect(out).not.toMatch(/Error|\bat .*:\d+/);
  });

  test('a folder, its findings as a page: nothing but the table on the screen', async () => {
    const { code, out, err } = await check('--html', 'kết quả.html', '.');
    expect(code).toBe(2);
    expect(out.split('\n').map((line) => line.split(/ {2,}/)[0])).toEqual([
      'Tệp',
      'broken.xlsx',
      'right.xlsx',
      'wrong.xlsx',
      '',
      '3 tệp: 1 sẵn sàng gửi, 1 chưa gửi được, 1 không kiểm tra được.',
      '',
    ]);
    expect(err).toContain('Đã ghi kết quả vào “kết quả.html”.');
    const page = await readFile(join(folder, 'kết quả.html'), 'utf8');
    expect(page).toContain('<a href="#tep-3">wrong.xlsx</a>');
    expect(page).not.toContain('\u001B');
    expect(page).not.toContain('\u202E');
  });

  test('a page that cannot be written: exit code 2 before anything is judged', async () => {
    const { code, out, err } = await check('--html', 'none/a.html', 'right.xlsx');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Không ghi được trang kết quả “none/a.html”.');
  });

  test('a wrong word: exit code 2, and how to do it right on the error output', async () => {
    const { code, out, err } = await check('--jsn', 'right.xlsx');
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      'Không có tùy chọn --jsn.\nCách dùng: npm run --silent check -- [--html TRANG.html] [--json] [--sheet TRANG] [--catalogue MÃ_HOẶC_TỆP.json] [--today NĂM-THÁNG-NGÀY] TỆP_HOẶC_THƯ_MỤC ...\n',
    );
  });

  test('a wish for help: exit code 0', async () => {
    const { code, out } = await check('--help');
    expect(code).toBe(0);
    expect(out).toContain('Cách dùng:');
  });
});
