import { describe, expect, test } from 'vitest';
import { linesOf, readGroup } from '../../../src/core/annex/group';
import { parseAnnex } from '../../../src/core/annex/parse';
import { DEPARTMENT_HEADER, sheetOf } from '../../support/sheet';

describe('what a sở’s cell tells of a section', () => {
  test.each<[string, string | null, string | null, string]>([
    [
      'Tiêu chí 1: Công tác triển khai Cải cách hành chính: Đoàn thẩm định đánh giá đạt 10.951/13 điểm. Bị trừ các tiêu chí như sau:\n- Tiêu chí 1.1: Ban hành kế hoạch CCHC.\n- Tiêu chí 1.6.4: Số hóa tài liệu trước ngày 01/7/2025',
      '1',
      '10.951/13',
      '1.1 1.6.4',
    ],
    [
      'Tiêu chí 2: Cải cách thể chế:\nĐoàn thẩm định đánh giá đạt 12/13 điểm. Bị trừ các tiêu chí như sau: Tiêu chí 2.1.1: Rà soát nội dung',
      '2',
      '12/13',
      '2.1.1',
    ],
    [
      'Lĩnh vực 6 - Cải cách tài chính công, đạt 12,8 điểm/13 điểm\n6.3.4. Tham mưu',
      '6',
      '12,8 điểm/13',
      '6.3.4',
    ],
    ['Tiêu chí 3.6.1: Số hóa hồ sơ', null, null, '3.6.1'],
    ['Đạt 95/100 hồ sơ theo Quyết định số 12/QĐ-UBND', null, '95/100', ''],
    ['Tiêu chí 7: hoàn thành trước 30/6, tỷ lệ đạt 15/5', '7', null, ''],
    ['Chậm ban hành kế hoạch', null, null, ''],
  ])('%s', (text, code, points, criteria) => {
    const read = readGroup(text);
    expect([read.code, read.points?.text ?? null, read.criteria.join(' ')]).toEqual([code, points, criteria]);
  });
});

test('the items of a cell, one per line', () => {
  expect(linesOf('- Rà soát.\r\n+ Báo cáo\n\n Công bố')).toEqual(['Rà soát.', 'Báo cáo', 'Công bố']);
});

test('rows stand for their sections, with the points that they tell', () => {
  const annex = parseAnnex(
    sheetOf(`${DEPARTMENT_HEADER}
1 | Tiêu chí 1: Công tác triển khai: đạt 10.951/13 điểm. | Rà soát | Thường xuyên
${DEPARTMENT_HEADER}
2 | Tiêu chí 6: Tài chính công: đạt 12,8/13 điểm. Bị trừ: Tiêu chí 6.3.4: Tham mưu | Hoàn thiện hồ sơ, phương án | Quý II/2026
 | xây dựng danh mục | trình cấp có thẩm quyền |
 | | | |
3 | Chậm báo cáo | Báo cáo đúng hạn | Năm 2026
Nơi nhận: | | GIÁM ĐỐC`),
  );
  expect(annex?.layout.id).toBe('giai-phap-so');
  expect(
    annex?.rows.map(({ row, kind, criterion, points }) =>
      [row + 1, kind, criterion, points.score.kind === 'score' ? String(points.score.value) : '']
        .join(' ')
        .trim(),
    ),
  ).toEqual([
    '2 criterion 1 10.951',
    '3 repeatedHeader',
    '4 criterion 6 12.8',
    '5 continuation',
    '6 blank',
    '7 criterion',
  ]);
});
