import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/cli/files';

let start = '';
beforeAll(async () => {
  start = await mkdtemp(join(tmpdir(), 'phu-luc-'));
  for (const file of [
    'a/xã 10.xlsx',
    'a/xã 2.xlsx',
    'a/~$xã 2.xlsx',
    'a/ghi chú.docx',
    'a/b/XÃ 1.XLSX',
    'không/x.txt',
  ]) {
    await mkdir(dirname(join(start, file)), { recursive: true });
    await writeFile(join(start, file), '');
  }
  await symlink(start, join(start, 'a/vòng'));
});
afterAll(() => rm(start, { recursive: true }));

const A = ['a/b/XÃ 1.XLSX', 'a/xã 2.xlsx', 'a/xã 10.xlsx'];

describe('what is typed becomes files, each once, folders in natural order', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a folder and all in it', ['a'], A],
    ['a folder with a slash, and a file of it again', ['a/', 'a/xã 2.xlsx'], A],
    ['a file before its folder', ['a/xã 10.xlsx', 'a'], ['a/xã 10.xlsx', 'a/b/XÃ 1.XLSX', 'a/xã 2.xlsx']],
    ['a file that is not there, which is said when it is opened', ['c.xlsx'], ['c.xlsx']],
    ['a file of another kind, typed on purpose', ['a/ghi chú.docx'], ['a/ghi chú.docx']],
    [
      'what Excel keeps beside an open file, as `a/*` gives it',
      ['a/~$xã 2.xlsx', 'a/xã 2.xlsx'],
      ['a/xã 2.xlsx'],
    ],
  ])('%s', async (_, typed, files) => {
    expect(await listFiles(typed, start)).toEqual(files);
  });
});

test.each([
  ['chưa có', 'folder/not-found', 'Không tìm thấy thư mục “chưa có”. Kiểm tra lại tên và đường dẫn.'],
  ['không', 'folder/empty', 'Thư mục “không” không có tệp .xlsx nào.'],
])('the folder %s: %s', async (folder, code, message) => {
  expect(await listFiles([folder, 'a/xã 2.xlsx'], start)).toEqual([
    { file: folder, failure: { code, message }, annexes: [] },
    'a/xã 2.xlsx',
  ]);
});
