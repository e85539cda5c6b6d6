import { expect } from 'vitest';
import { textCutOff } from '../../../../src/core/rules/text/cut-off';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

const row = (content: string, rest = '') => `1.3 | ${content} | 1 | 0,5 | 0,5 | ${rest}`;

testRule(textCutOff, {
  valid: [
    ...[
      'Xây dựng kế hoạch khắc phục tồn tại',
      'Đôn đốc các đơn vị trực thuộc',
      'Mua sắm trang thiết bị',
      'Nêu rõ lý do',
      'Chấm điểm công bằng',
      'Báo cáo Chủ tịch xem xét và quyết định',
      'Việc này đã có',
      'Thực hiện theo',
      'Hoàn thành trước hạn được giao.',
      'Rà soát văn bản bên trên',
    ].map((text) => ({ name: text, rows: row('Việc', text) })),
    { name: 'a deadline', rows: '1.3 | Việc | 1 | 0,5 | 0,5 | | | | | Trong' },
    { name: 'the rest stands in the next row', rows: `${row('Thực hiện các nhiệm vụ đã')}\n| được giao` },
    {
      name: 'the rest stands behind a header pasted again',
      rows: `${row('Thực hiện các nhiệm vụ đã')}\n${ANNEX_HEADER}\n| được giao`,
    },
    { name: 'blank', rows: row('') },
    ...['-nt-', '- nt -', '"-"'].map((text) => ({
      name: `the same as above: ${text}`,
      rows: `${row('Việc', 'Thiếu kế hoạch')}\n${row('Việc', `'${text}'`)}`,
    })),
    ...['-', '–', '/', ' - '].map((text) => ({ name: `none: "${text}"`, rows: row('Việc', `'${text}'`) })),
  ],
  invalid: [
    ...[
      ['Phân công của', 'Phân công của'],
      ['Rà soát, sửa đổi các', 'sửa đổi các'],
      ['Báo cáo định kỳ các nhiệm vụ đã', 'nhiệm vụ đã'],
      ['quy chế làm việc và quyết định', 'và quyết định'],
      ['Phối hợp với', 'hợp với'],
      ['Phân công lãnh đạo,', 'lãnh đạo,'],
      ['Nhiệm vụ được giao cho', 'giao cho'],
      ['Nhiệm vụ được giao cho'.normalize('NFD'), 'giao cho'],
    ].map(([text = '', end = '']) => ({
      name: `“${text}”`,
      rows: row('Việc', text),
      findings: [
        {
          at: 'F2',
          criterion: '1.3',
          field: 'reason',
          data: { end: expect.stringMatching(new RegExp(`${end}$`)) },
        },
      ],
    })),
    { name: 'the same as above, where nothing is', rows: row('Việc', "'-nt-'"), findings: [{ at: 'F2' }] },
    {
      name: 'a coordinator',
      rows: '1.3 | Việc | 1 | 0,5 | 0,5 | | | | Các phòng; UBND cấp',
      findings: [{ at: 'I2', field: 'coordinator', data: { end: 'phòng; UBND cấp' } }],
    },
  ],
});
