import { cellMerged } from '../../../../src/core/rules/cell/merged';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

testRule(cellMerged, {
  valid: [
    {
      name: 'a section’s name over the table',
      rows: '1 | CHỈ ĐẠO, ĐIỀU HÀNH\n1.3 | A | 1 | 0 | 1',
      merges: ['B2:J2'],
    },
    {
      name: 'one criterion over several rows, on purpose',
      rows: '1.3 | A | 1 | 0 | 1 | Thiếu | Làm\n| | | | | | Họp định kỳ',
      merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3'],
    },
    {
      name: 'owner and coordinator are told elsewhere',
      rows: '1.3 | A | 1 | 0 | 1 | Thiếu | Làm | Theo phân công tại Quyết định số 12/QĐ-UBND',
      merges: ['H2:I2'],
    },
    {
      name: 'the title above',
      header: `PHỤ LỤC\n${ANNEX_HEADER}`,
      rows: '1.3 | A | 1 | 0 | 1',
      merges: ['A1:J1'],
    },
    { name: 'the total’s name', rows: '1 | A | 1 | 0 | 1\nTổng cộng | | 1 | 0 | 1', merges: ['A3:B3'] },
  ],
  invalid: [
    {
      name: 'one owner over two criteria',
      rows: '1.2 | A | 1 | 0 | 1 | Thiếu | Làm | Công an xã\n1.3 | B | 1 | 0 | 1 | Thiếu | Làm',
      merges: ['H2:H3'],
      findings: [{ at: 'H2', criterion: '1.2', data: { area: 'H2:H3' } }],
    },
    {
      name: 'reason and remedy of one row',
      rows: '1.2 | A | 1 | 0 | 1 | Thiếu kế hoạch, phải làm',
      merges: ['F2:G2'],
      findings: [{ at: 'F2', data: { area: 'F2:G2' } }],
    },
  ],
});
