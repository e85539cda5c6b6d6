import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readTemplateArguments } from '../../src/cli/template-arguments';
import { BUILTIN_CATALOGUES } from '../../src/core/catalogue/builtin';
import { writeCatalogue } from '../../src/core/catalogue/file';
import { readSettings } from '../../src/core/settings/settings';
import { readWorkbook } from '../../src/xlsx/read';

describe('what is typed', () => {
  it.each([
    [
      'nothing',
      '',
      'Chưa chọn mẫu. Thêm --layout và một trong: khac-phuc, tong-hop, giai-phap-so, nhiem-vu.',
    ],
    [
      'no such form',
      '--layout a b.xlsx',
      'Không có mẫu “a”. Các mẫu: khac-phuc, tong-hop, giai-phap-so, nhiem-vu.',
    ],
    ['an option without its value', 'b.xlsx --layout', 'Tùy chọn --layout cần một giá trị đi sau.'],
    ['no such option', '--layout tong-hop --nam 2026 b.xlsx', 'Không có tùy chọn --nam.'],
    [
      'no such extent',
      '--layout khac-phuc --extent it b.xlsx',
      'Không có phạm vi “it”. Chọn một trong: lost, all.',
    ],
    [
      'an extent for another form',
      '--layout tong-hop --extent all b.xlsx',
      'Tùy chọn --extent chỉ dùng với mẫu khac-phuc.',
    ],
    [
      'every criterion of nothing',
      '--layout khac-phuc --extent all b.xlsx',
      'Muốn có mọi tiêu chí thì phải nêu Bộ tiêu chí: thêm --catalogue.',
    ],
    [
      'no year',
      '--layout tong-hop --year 26 b.xlsx',
      '“26” không phải là một năm. Viết bốn chữ số, ví dụ 2026.',
    ],
    ['no file', '--layout tong-hop', 'Chưa nêu tên tệp để ghi mẫu, ví dụ phu-luc.xlsx.'],
    ['two files', '--layout tong-hop phu luc.xlsx', /^Mỗi lần chỉ ghi một tệp/],
    ['another kind of file', '--layout tong-hop b.xls', 'Tên tệp “b.xls” phải kết thúc bằng .xlsx.'],
  ])('%s: one sentence on what is wrong', (_, words, problem) => {
    const read = readTemplateArguments(words.split(' ').filter((word) => word !== ''));
    expect(read).toEqual({
      ok: false,
      problem: problem instanceof RegExp ? expect.stringMatching(problem) : problem,
    });
  });

  it('all that there is', () => {
    const words = [
      '--layout=khac-phuc',
      '--unit',
      'UBND xã A',
      '--year',
      '2026',
      '--catalogue',
      'c',
      'b.XLSX',
    ];
    expect(readTemplateArguments(words)).toEqual({
      ok: true,
      value: {
        file: 'b.XLSX',
        layout: 'khac-phuc',
        extent: 'lost',
        catalogue: 'c',
        unit: 'UBND xã A',
        year: 2026,
      },
    });
  });
});

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mau-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command as a person does, from the folder where the file is to be. */
function template(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { npm_lifecycle_event: _, INIT_CWD: __, ...env } = process.env;
  const args = ['--prefix', ROOT, 'run', '--silent', 'template', '--', ...words];
  return new Promise((resolve) => {
    execFile('npm', args, { cwd: folder, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('npm run template', { timeout: 60_000 }, () => {
  test('a new workbook, judged by what it was made from: exit code 0', async () => {
    const [catalogue] = BUILTIN_CATALOGUES;
    if (!catalogue) throw new Error('no catalogue');
    await writeFile(join(folder, 'bo.json'), writeCatalogue({ ...catalogue, id: 'cua-toi' }));
    const ran = await template(
      '--layout',
      'khac-phuc',
      '--catalogue',
      'bo.json',
      '--year',
      '2026',
      'phụ lục.xlsx',
    );
    expect(ran).toMatchObject({ code: 0, out: 'Đã ghi mẫu vào “phụ lục.xlsx”.\n' });
    const read = await readWorkbook(await readFile(join(folder, 'phụ lục.xlsx')));
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.sheets.map(({ name }) => name)).toEqual(['Phụ lục']);
    const settings = readSettings(read.value.settings);
    expect(settings).toMatchObject({ ok: true, value: { catalogue: 'cua-toi', planYear: 2026 } });
  });

  test('never over a file that is there, and nowhere else: exit code 2', async () => {
    await writeFile(join(folder, 'có rồi.xlsx'), 'của tôi');
    const over = await template('--layout', 'tong-hop', 'có rồi.xlsx');
    expect(over).toMatchObject({ code: 2, out: '' });
    expect(over.err).toContain('Đã có tệp “có rồi.xlsx” nên không ghi gì.');
    expect(await readFile(join(folder, 'có rồi.xlsx'), 'utf8')).toBe('của tôi');
    const lost = await template('--layout', 'tong-hop', 'đâu/b.xlsx');
    expect([lost.code, lost.err]).toEqual([2, expect.stringContaining('Tạo thư mục trước rồi thử lại.')]);
  });

  test('an unknown catalogue: exit code 2, and those that there are', async () => {
    const { code, err } = await template('--layout', 'tong-hop', '--catalogue', 'x', 'b.xlsx');
    expect(code).toBe(2);
    expect(err).toContain('Không có Bộ tiêu chí “x”. Hiện có: nghe-an-xa-2025');
  });

  test('help tells of every form', async () => {
    const { code, out } = await template('--help');
    expect(code).toBe(0);
    for (const id of ['khac-phuc', 'tong-hop', 'giai-phap-so', 'nhiem-vu'])
      expect(out).toContain(`      ${id} `);
  });
});
