import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulesTable, withRulesTable } from '../../src/cli/rules-table';
import { RULES } from '../../src/core/rules';

const README = new URL('../../README.md', import.meta.url);

describe('the table of rules', () => {
  const lines = rulesTable().split('\n');

  test('has a row of five cells for every rule, in their order', () => {
    expect(lines.slice(2).map((line) => line.split(' | ')[0])).toEqual(
      RULES.map(({ meta }) => `| \`${meta.name}\``),
    );
    for (const line of lines) expect(line.match(/(?<!\\)\|/g)?.length).toBe(6);
  });

  test.each([
    '| Quy tắc | Mức | Phát hiện | Cần làm | Sửa |',
    '| `deadline/missing` | lỗi | Thiếu thời gian thực hiện | Ghi rõ ngày, tháng hoặc quý phải xong, kèm theo năm. |  |',
    '| `score/fraction` | lỗi | Điểm ghi dạng phân số | Chọn con số đúng cho ô này; điểm tối đa ghi ở cột riêng. | ? |',
    '| `score/text-number` | cảnh báo | Điểm ghi dạng chữ | Bấm Sửa để đổi thành số, hoặc nhập lại số vào ô có định dạng General. | ✔ |',
  ])('%s', (line) => {
    expect(lines).toContain(line);
  });
});

describe('goes into a README', () => {
  test.each([
    [
      'between its markers',
      'a\n<!-- rules -->\nold\n<!-- /rules -->\nb',
      `a\n<!-- rules -->\n${rulesTable()}\n<!-- /rules -->\nb`,
    ],
    ['without markers', 'a', null],
    ['with one marker', 'a\n<!-- rules -->', null],
    ['with the markers the wrong way round', '<!-- /rules --> <!-- rules -->', null],
  ])('%s', (_, readme, expected) => {
    expect(withRulesTable(readme)).toBe(expected);
  });
});

describe('README.md', () => {
  test('has a place for the table: <!-- rules --> … <!-- /rules -->', () => {
    expect(existsSync(README), 'README.md is missing').toBe(true);
    expect(withRulesTable(readFileSync(README, 'utf8'))).not.toBeNull();
  });

  test('has the table as it is now; npm run docs writes it', () => {
    const readme = readFileSync(README, 'utf8');
    expect(withRulesTable(readme)).toBe(readme);
  });
});
