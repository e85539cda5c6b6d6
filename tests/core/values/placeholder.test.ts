import { expect, test } from 'vitest';
import { isPlaceholder } from '../../../src/core/values/placeholder';

test.each(
  '…|...|. . . .|___|???|xxx|XXXX|Đang cập nhật|(đang bổ sung)|Chưa xác định|Cập nhật sau…|TBD|ngày … tháng 4|Số ....../KH-UBND|.../.../2026|…/2026|x|X|[...]|[…]|[đang cập nhật]|xx/2026|xx/xx/2026|Tháng xx/2026'.split(
    '|',
  ),
)('“%s” keeps a place', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each(
  '|-|Không|Không có|Như trên|Ban hành kế hoạch, báo cáo…|Đang cập nhật dữ liệu lên Hệ thống|v.v...|8,5/10|Quyết định số 12/QĐ-UBND|1/2|Cập nhật sau khi có văn bản|...chưa có báo cáo|a. Rà soát|x. Rà soát|Đại hội XX|[1]'.split(
    '|',
  ),
)('“%s” says something', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
