import { describe, expect, test } from 'vitest';
import { parseAnnexes } from '../../../src/core/annex/parse';
import { areaToA1, toA1 } from '../../../src/core/sheet/address';
import { judgeAll } from '../../support/nam-dan';
import { ANNEX_HEADER, DEPARTMENT_HEADER, SUMMARY_HEADER, sheetOf, TASK_HEADER } from '../../support/sheet';

const SUMMARY = `I. KẾT QUẢ\n${SUMMARY_HEADER}\n1 | Chỉ đạo, điều hành | 13 | 12 | 1\n | Tổng | 13 | 12 | 1`;
const ANNEX = `PHỤ LỤC\n(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/4/2026)\n${ANNEX_HEADER}\n1 | Chỉ đạo, điều hành | 13 | 12,5 | 0,5\n'1.3' | Phân công | 1 | 0,5 | 0,5 | Thiếu thông báo phân công | Ban hành thông báo | Công an xã | Các phòng |`;
const TASKS = `NHIỆM VỤ NĂM 2026\n${TASK_HEADER}\nI | Cải cách thể chế\n1 | Rà soát văn bản | Báo cáo | | Phòng Kinh tế | Các phòng | Công an xã`;
const GROUPS = `GIẢI PHÁP\n${DEPARTMENT_HEADER}\n1 | Tiêu chí 1: A, đạt 12/13 điểm: Tiêu chí 1.1: B | Rà soát |`;

const found = (lines: string) =>
  parseAnnexes(sheetOf(lines)).map(
    ({ layout, header, rows, title }) =>
      `${layout.id} ${areaToA1(header)} ${rows.map(({ row }) => row + 1).join(',')} ${title.map(({ row }) => row + 1).join(',')}`,
  );

describe('several annexes on one sheet', () => {
  test.each([
    ['one', ANNEX, ['khac-phuc A3:J3 4,5 1,2']],
    [
      'a summary above its annex',
      `${SUMMARY}\n${ANNEX}`,
      ['tong-hop A2:E2 3,4 1', 'khac-phuc A7:J7 8,9 1,5,6'],
    ],
    [
      'a summary below its annex',
      `${ANNEX}\n${SUMMARY}`,
      ['khac-phuc A3:J3 4,5 1,2', 'tong-hop A7:E7 8,9 6'],
    ],
    ['tasks below an annex', `${ANNEX}\n${TASKS}`, ['khac-phuc A3:J3 4,5 1,2', 'nhiem-vu A7:G7 8,9 6']],
    ['an annex below tasks', `${TASKS}\n${ANNEX}`, ['nhiem-vu A2:G2 3,4 1', 'khac-phuc A7:J7 8,9 1,5,6']],
    ['tasks below a sở’s table', `${GROUPS}\n${TASKS}`, ['giai-phap-so A2:E2 3 1', 'nhiem-vu A5:G5 6,7 1,4']],
    [
      'three',
      `${SUMMARY}\n${ANNEX}\n${TASKS}`,
      ['tong-hop A2:E2 3,4 1', 'khac-phuc A7:J7 8,9 1,5,6', 'nhiem-vu A11:G11 12,13 10'],
    ],
    ['none', 'BÁO CÁO\nSTT | Nội dung | Ghi chú', []],
  ])('%s', (_, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });
});

test('one report for the sheet, with the mistakes of both, compared with each other', () => {
  const sheet = sheetOf(`${SUMMARY}\n${ANNEX}\n${TASKS}`);
  const reports = judgeAll({ sheets: [sheet], active: sheet.name, settings: null });
  expect(reports).toHaveLength(1);
  const [report] = reports;
  const errors = report?.findings.filter(({ severity }) => severity === 'error');
  expect(report?.layout).toBe('khac-phuc');
  expect(errors?.map(({ at, rule }) => `${toA1(at)} ${rule}`)).toEqual([
    'D3 summary/mismatch',
    'E3 summary/mismatch',
    'D8 summary/mismatch',
    'E8 summary/mismatch',
    'J9 deadline/missing',
    'D13 deadline/missing',
  ]);
  expect(report?.counts.error).toBe(6);
  expect(report?.ready).toBe(false);
});
