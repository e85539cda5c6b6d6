import { describe, expect, test } from 'vitest';
import { parseAnnex, parseAnnexes } from '../../../src/core/annex/parse';
import type { SheetDraft } from '../../../src/core/draft/draft';
import { snapshotOf } from '../../../src/core/draft/snapshot';
import { type Assignment, draftAssignments } from '../../../src/core/report/assignments';
import { isScoredList } from '../../../src/core/scored/read';
import { type SheetSnapshot, textOf } from '../../../src/core/sheet/snapshot';
import { COMMUNE_UNITS } from '../../../src/core/values/commune-units';
import { namDan } from '../../support/nam-dan';
import { sample } from '../../support/samples';
import { ANNEX_HEADER, type SheetOptions, SUMMARY_HEADER, sheetOf, TASK_HEADER } from '../../support/sheet';
import { brokenIn } from '../draft/fits';

function assignmentsOf(sheet: SheetSnapshot | undefined): readonly Assignment[] {
  const annex = sheet && parseAnnex(sheet);
  if (!annex) throw new Error('no annex');
  return draftAssignments(annex, COMMUNE_UNITS);
}

const draftsOf = (sheet: SheetSnapshot | undefined) => assignmentsOf(sheet).map((each) => each.sheet);

const drafted = (lines: string, options: SheetOptions = {}) => draftsOf(sheetOf(lines, options));

/** "Phòng Kinh tế: 1.1, 2.3", sheet by sheet. */
const shares = (drafts: readonly SheetDraft[]) =>
  drafts.map((draft) => {
    const codes = below(draft).map((cells) => cells[0] ?? '');
    return `${draft.name}: ${codes.filter((code) => code !== '').join(', ')}`;
  });

/** The rows under the header. */
const below = ({ rows, print }: SheetDraft) =>
  rows.slice((print.titleRows?.row ?? 0) + 1).map(({ cells }) => cells.map(({ value }) => textOf(value)));

const row = (code: string, lost: string, owner: string, coordinator = 'Các phòng', deadline = '2026') =>
  `${code} | Việc ${code} | 1 | 0 | ${lost} | Thiếu | Bổ sung ${code} | ${owner} | ${coordinator} | ${deadline}`;

describe('one sheet for each owner', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'by their first rows, in the order of the codes',
      [row('1.2', '1', 'Phòng Kinh tế'), row('1.10', '1', 'Công an xã'), row('1.3', '1', 'Công an xã')],
      ['Phòng Kinh tế: 1.2', 'Công an xã: 1.3, 1.10'],
    ],
    [
      'spellings of one unit are one owner',
      [
        row('1.1', '1', 'Phòng Văn hóa- Xã hội'),
        row('1.2', '1', 'phòng VH-XH'),
        row('1.3', '1', 'Phòng Văn hoá – Xã hội xã Nam Đàn'),
      ],
      ['Phòng Văn hóa - Xã hội: 1.1, 1.2, 1.3'],
    ],
    [
      'several owners each have the row',
      [
        row('1.1', '1', 'Trung tâm phục vụ hành chính công, phòng VH-XH'),
        row('1.2', '1', 'Phòng Kinh tế; Hội Nông dân xã'),
      ],
      [
        'Trung tâm Phục vụ HCC: 1.1',
        'Phòng Văn hóa - Xã hội: 1.1',
        'Phòng Kinh tế: 1.2',
        'Hội Nông dân xã: 1.2',
      ],
    ],
    [
      'owners that no list knows, spelled alike',
      [row('1.1', '1', 'Hội Nông dân'), row('1.2', '1', 'hội nông dân xã'), row('1.3', '1', 'Hội Nông dân.')],
      ['Hội Nông dân: 1.1, 1.2, 1.3'],
    ],
    [
      'nobody comes last',
      [row('1.1', '1', ''), row('1.2', '1', 'Phòng Kinh tế'), row('1.3', '1', '-')],
      ['Phòng Kinh tế: 1.2', 'Chưa có chủ trì: 1.1, 1.3'],
    ],
    [
      'the same as above',
      [
        row('1.1', '1', 'Phòng Kinh tế'),
        row('1.2', '1', '-nt-.'),
        row('1.3', '1', 'Như trên'),
        row('1.4', '1', '//'),
      ],
      ['Phòng Kinh tế: 1.1, 1.2, 1.3, 1.4'],
    ],
    [
      'only what lost points',
      [row('1.1', '1', 'Phòng Kinh tế'), '1.2 | Họp | 1 | 1 | 0 | | | Phòng Kinh tế'],
      ['Phòng Kinh tế: 1.1'],
    ],
    [
      'a heading over its parts is nobody’s',
      [
        '1.1 | Kế hoạch | | | | | | |',
        row('1.1.1', '1', 'Phòng Kinh tế'),
        row('1.1.2', '1', 'Phòng Kinh tế'),
      ],
      ['Phòng Kinh tế: 1.1.1, 1.1.2'],
    ],
    [
      'nor is a sum of its parts',
      [
        '1.1 | Kế hoạch | 2 | 0 | 2 | | | |',
        row('1.1.1', '1', 'Phòng Kinh tế'),
        row('1.1.2', '1', 'Công an xã'),
      ],
      ['Phòng Kinh tế: 1.1.1', 'Công an xã: 1.1.2'],
    ],
    [
      'a sum that says itself what to do is told of beside its parts',
      [row('1.1', '2', 'Phòng Kinh tế'), row('1.1.1', '1', 'Phòng Kinh tế'), row('1.1.2', '1', 'Công an xã')],
      ['Phòng Kinh tế: 1.1, 1.1.1', 'Công an xã: 1.1.2'],
    ],
    [
      'several owners that no list knows',
      [row('1.1', '1', 'Hội Nông dân; Hội Phụ nữ')],
      ['Hội Nông dân: 1.1', 'Hội Phụ nữ: 1.1'],
    ],
  ])('%s', (_, rows, expected) => {
    const drafts = drafted(`${ANNEX_HEADER}\n1 | Chỉ đạo | 13 | 9 | 4\n${rows.join('\n')}`);
    expect(shares(drafts)).toEqual(expected);
  });

  test('merged owners hold for all the rows that they cover', () => {
    const rows = [row('1.1', '1', 'Phòng Kinh tế'), row('1.2', '1', ''), row('1.3', '1', '')];
    const lines = `${ANNEX_HEADER}\n1 | Chỉ đạo | 13 | 9 | 4\n${rows.join('\n')}`;
    expect(shares(drafted(lines, { merges: ['H3:H4'] }))).toEqual([
      'Phòng Kinh tế: 1.1, 1.2',
      'Chưa có chủ trì: 1.3',
    ]);
  });

  test('a row has its code, its content, what it lost, what to do, with whom, by when', () => {
    const lines = `PHỤ LỤC
(Kèm theo Kế hoạch số 5/KH-UBND ngày 05 tháng 4 năm 2026 của UBND xã Nam Đàn)
${ANNEX_HEADER}
1 | Chỉ đạo | 13 | 12,3 | 0,7
1.1. | 1.1. Kế hoạch đã | 1 | 0,9 | 0,1 | Thiếu | Bổ sung | Phòng Kinh tế | Công an xã | Quý II/2026
 | được phê duyệt | | | | | trước kỳ | | |
1.2 | Họp | 1 | 0,8 | 0,2 | Thiếu | Họp | -nt- | -nt- | -nt-
1.3 | Báo cáo | 1 | 0,6 | 0,4 | Thiếu | Gửi | Công an xã | Các phòng | 2026`;
    const [first, ...others] = drafted(lines);
    expect(others).toHaveLength(1);
    expect(first?.rows.slice(0, 3).map(({ cells }) => cells[0]?.value)).toEqual([
      'GIAO VIỆC KHẮC PHỤC CÁC TIÊU CHÍ BỊ TRỪ ĐIỂM',
      '(Theo Kế hoạch số 5/KH-UBND ngày 05 tháng 4 năm 2026 của UBND xã Nam Đàn)',
      'Đơn vị chủ trì: Phòng Kinh tế',
    ]);
    expect(first && below(first)).toEqual([
      ['1.1', 'Kế hoạch đã được phê duyệt', '0.1', 'Bổ sung trước kỳ', 'Công an xã', 'Quý II/2026'],
      ['1.2', 'Họp', '0.2', 'Họp', 'Công an xã', 'Quý II/2026'],
      ['', 'Cộng', '0.3', '', '', ''],
    ]);
    expect(first?.rows.at(-1)?.cells[2]?.formula).toBe('=ROUND(SUM(C6:C7),3)');
  });

  test('points of a criterion and of its part are counted once', () => {
    const rows = [row('1.1', '2', 'Phòng Kinh tế'), row('1.1.1', '1', 'Phòng Kinh tế')];
    const [draft] = drafted(`${ANNEX_HEADER}\n1 | Chỉ đạo | 13 | 11 | 2\n${rows.join('\n')}`);
    expect(draft?.rows.at(-1)?.cells[2]).toMatchObject({ value: 2, formula: '=ROUND(SUM(C5),3)' });
  });

  test('a remedy merged over a row that a page break cut is not said twice', () => {
    const lines = `${ANNEX_HEADER}
1 | Chỉ đạo | 13 | 12 | 1
1.1 | Kế hoạch đã | 1 | 0 | 1 | Thiếu | Bổ sung | Phòng Kinh tế | |
 | được phê duyệt | | | | | | | |`;
    const [draft] = drafted(lines, { merges: ['G3:G4'] });
    expect(draft && below(draft)[0]).toEqual(['1.1', 'Kế hoạch đã được phê duyệt', '1', 'Bổ sung', '', '']);
  });

  test('an owner’s cell merged with the next says nothing of who helps', () => {
    const lines = `${TASK_HEADER}
II | Cải cách thể chế | | | | |
1 | Rà soát văn bản | Báo cáo | Quý II/2026 | Theo phân công tại Quyết định số 5/QĐ-UBND | |`;
    const [draft] = drafted(lines, { merges: ['E3:F3'] });
    expect(draft && below(draft)).toEqual([['II.1', 'Rà soát văn bản', 'Báo cáo', '', 'Quý II/2026']]);
  });

  test('a task has its number, what comes of it, with whom, by when', () => {
    const lines = `${TASK_HEADER}
II | Cải cách thể chế | | | | |
1 | Rà soát văn bản | Báo cáo | Quý II/2026 | Văn phòng HĐND và UBND | Các phòng | Phòng Kinh tế`;
    const [draft] = drafted(lines);
    expect(draft?.name).toBe('Văn phòng HĐND và UBND');
    expect(draft && below(draft)).toEqual([
      ['II.1', 'Rà soát văn bản', 'Báo cáo', 'Các phòng', 'Quý II/2026'],
    ]);
  });

  test('a section of a sở’s table, where it says who', () => {
    const lines = `STT | Tồn tại, hạn chế | Giải pháp khắc phục | Cơ quan chủ trì | Thời hạn hoàn thành
1 | Tiêu chí 1: Chỉ đạo: đạt 10/13 điểm⏎- Tiêu chí 1.1: Thiếu | - Bổ sung⏎- Báo cáo | Văn phòng | Quý II/2026`;
    const [draft] = drafted(lines);
    expect(draft?.name).toBe('Văn phòng');
    expect(draft && below(draft)).toEqual([
      [
        'Tiêu chí 1: Chỉ đạo: đạt 10/13 điểm\n- Tiêu chí 1.1: Thiếu',
        '- Bổ sung\n- Báo cáo',
        '',
        'Quý II/2026',
      ],
    ]);
  });

  test('somebody in particular is named, or not', () => {
    const owners = [
      'Phòng Kinh tế',
      'Hội Nông dân',
      'UBND xã',
      'Các phòng',
      'Theo phân công tại Quyết định',
      '',
    ];
    const lines = owners.map((owner, index) => row(`1.${index + 1}`, '1', owner)).join('\n');
    const assignments = assignmentsOf(sheetOf(`${ANNEX_HEADER}\n${lines}`));
    expect(assignments.map(({ sheet, named }) => [sheet.name, named])).toEqual([
      ['Phòng Kinh tế', true],
      ['Hội Nông dân', true],
      ['UBND xã', true],
      ['Các phòng', false],
      ['Theo phân công tại Quyết định', false],
      ['Chưa có chủ trì', false],
    ]);
  });

  test('none where nobody is named', () => {
    expect(drafted(`${SUMMARY_HEADER}\n1 | Chỉ đạo | 13 | 11,3 | 1,7`)).toEqual([]);
  });
});

describe('of real annexes', () => {
  test('Nam Đàn: each criterion with its owners, all the points in them', async () => {
    const drafts = draftsOf((await namDan()).sheets[0]);
    expect(shares(drafts)).toMatchInlineSnapshot(`
      [
        "Phòng Văn hóa - Xã hội: 1.1.2, 1.3, 1.6.2, 4.3.2, 5.1, 5.6, 7.3, 7.9",
        "Trung tâm Phục vụ HCC: 3.3.2, 7.9",
        "Văn phòng HĐND và UBND: 4.4",
        "Phòng Tài chính – Kế hoạch: 6.1.3",
        "Phòng HĐND-UBND Xã: 7.5",
      ]
    `);
    expect(drafts.map((draft) => below(draft).at(-1)?.[2])).toMatchInlineSnapshot(`
      [
        "6.24",
        "2.79",
        "1",
        "0.5",
        "0.33",
      ]
    `);
  });

  test('Lâm Đồng: each task with its owners', async () => {
    const drafts = draftsOf((await sample('lam-dong-nhiem-vu')).sheets[0]);
    expect(shares(drafts)).toMatchInlineSnapshot(`
      [
        "Văn phòng HĐND và UBND: I.1, I.2, I.3, I.4, II.8, II.9, II.11, VI.5, VI.6, VI.8",
        "Trung tâm Phục vụ HCC: II.1, II.2, II.3, II.4, II.6, II.7, II.12, VI.4, VI.9",
        "Theo phân công tại Quyết định số 1441/QĐ-UBND ngày 25/9/2025 của Chủ tịch UBND tỉnh: II.5",
        "Phòng Văn hóa - Xã hội: II.10, III.1, III.4, III.5, IV.1, IV.2, IV.3, IV.4, VI.1, VI.2, VI.3, VI.11, VII.1, VII.2, VII.3, VII.4, VII.5, VII.5, VII.6, VII.7",
        "Các cơ quan, đơn vị có liên quan: III.2",
        "Theo phân công tại Phương án số 7178/PA-UBND ngày 14/11/2025 của UBND tỉnh: III.3",
        "Phòng Kinh tế: V.1, V.2, V.3, V.4, V.5, V.6",
        "Theo phân công tại Quyết định số 1737/QĐ-UBND ngày 17/10/2025 của Chủ tịch UBND tỉnh: VI.7",
        "Công an xã: VI.10",
        "Các cơ quan chuyên môn, đơn vị có liên quan: VII.2, VII.3",
      ]
    `);
  });

  test('what is made is neither judged as an annex nor taken for a scored list', async () => {
    const workbooks = [await namDan(), await sample('lam-dong-nhiem-vu')];
    const drafts = workbooks.flatMap(({ sheets }) => draftsOf(sheets[0]));
    expect(drafts.map(snapshotOf).flatMap((sheet) => parseAnnexes(sheet))).toEqual([]);
    expect(drafts.map(snapshotOf).filter(isScoredList)).toEqual([]);
  });

  test('no column breaks a word of its header, a date, a code or points', async () => {
    const sheets = [...(await namDan()).sheets, ...(await sample('lam-dong-nhiem-vu')).sheets];
    const drafts = sheets.flatMap((sheet) => draftsOf(sheet));
    expect(drafts.length).toBeGreaterThan(10);
    expect(drafts.flatMap(brokenIn)).toEqual([]);
  });

  test('what is made prints on A4 on its side, its header on each page', async () => {
    for (const { print, frozenRows, widths } of draftsOf((await namDan()).sheets[0])) {
      expect(print).toMatchObject({ landscape: true, titleRows: { row: frozenRows - 1, rowCount: 1 } });
      expect(widths).toHaveLength(6);
    }
  });
});
