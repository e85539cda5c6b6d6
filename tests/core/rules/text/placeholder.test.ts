import { textPlaceholder } from '../../../../src/core/rules/text/placeholder';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

const row = (reason: string) => `1.3 | Việc | 1 | 0 | 1 | ${reason}`;

testRule(textPlaceholder, {
  valid: [
    { name: 'words', rows: row('Cập nhật hồ sơ lên Hệ thống; bổ sung sau khi có văn bản') },
    { name: 'and so on', rows: row('Ban hành kế hoạch, báo cáo, …') },
    { name: 'a tick among the notes', header: `${ANNEX_HEADER} | Ghi chú`, rows: `${row('B')} | | | | | x` },
    { name: 'said to be none', rows: row('Không có') },
    { name: 'a dash, a ditto mark', rows: row('-') },
    { name: 'a reason that nobody was told', rows: row('Chưa phân công') },
    { name: 'a fraction, a date', rows: row('Chấm 8,5/10 ngày 25/9/2025') },
  ],
  invalid: [
    {
      name: 'nobody yet in place of a name',
      rows: `${row('B')} | C | Chưa phân công`,
      findings: [{ at: 'H2', field: 'owner' }],
    },
    { name: 'dots', rows: row('…'), findings: [{ at: 'F2', field: 'reason', data: { text: '…' } }] },
    { name: 'more dots', rows: row('.......'), findings: [{ at: 'F2' }] },
    { name: 'xxx', rows: row('xxx'), findings: [{ at: 'F2' }] },
    { name: 'being brought up to date', rows: row('(Đang cập nhật)'), findings: [{ at: 'F2' }] },
    { name: 'a gap for a day', rows: row('Trước ngày … tháng … năm 2026'), findings: [{ at: 'F2' }] },
    { name: 'a gap for a number', rows: row('Kế hoạch số ..../KH-UBND'), findings: [{ at: 'F2' }] },
    { name: 'dots for a day and a month', rows: row('…/…/2026'), findings: [{ at: 'F2' }] },
  ],
});
