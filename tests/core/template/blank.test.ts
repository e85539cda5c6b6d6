import { describe, expect, it } from 'vitest';
import { type AnnexRow, SCORE_FIELDS } from '../../../src/core/annex/annex';
import { LAYOUTS } from '../../../src/core/annex/layouts';
import { parseAnnexes } from '../../../src/core/annex/parse';
import { lostBy, pointsIn, sections, topmost, totals } from '../../../src/core/annex/query';
import { BUILTIN_CATALOGUES } from '../../../src/core/catalogue/builtin';
import { edited } from '../../../src/core/draft/edit';
import { snapshotOf } from '../../../src/core/draft/snapshot';
import { headerRowOf } from '../../../src/core/draft/table';
import { checkWorkbook } from '../../../src/core/rules/check';
import { EMPTY_CELL } from '../../../src/core/sheet/snapshot';
import { draftTemplate } from '../../../src/core/template/blank';
import { type Extent, TEMPLATE_IDS, type TemplateId } from '../../../src/core/template/content';
import { COMMUNE_UNITS } from '../../../src/core/values/commune-units';
import { sum } from '../../../src/core/values/score';
import { calculated } from '../../support/calculate';
import { brokenIn } from '../draft/fits';

const [ngheAn = null] = BUILTIN_CATALOGUES;
const draw = (layout: TemplateId, catalogue = ngheAn, extent: Extent = 'lost') =>
  draftTemplate(
    {
      layout,
      extent,
      catalogue: catalogue?.id ?? null,
      title: { unit: 'UBND xã Nam Đàn', number: '', date: null, year: 2026 },
    },
    catalogue,
    COMMUNE_UNITS,
  );
const below = (draft: ReturnType<typeof draw>) =>
  draft.rows
    .slice(headerRowOf(draft) + 1)
    .map(({ cells }) => cells.map(({ value, formula }) => formula ?? value));

describe.each(TEMPLATE_IDS)('the blank form %s', (id) => {
  const forms = [draw(id), draw(id, null), draw(id, ngheAn, 'all')];

  it('is one annex of its own kind, headed as the standard form is', () => {
    for (const draft of forms) {
      const annexes = parseAnnexes(snapshotOf(draft));
      expect(annexes.map(({ layout, header }) => [layout.id, header.row])).toEqual([
        [id, headerRowOf(draft)],
      ]);
      const titles = LAYOUTS.find((layout) => layout.id === id)?.fields.map(({ title }) => title);
      const header = draft.rows[headerRowOf(draft)]?.cells.map(({ value }) => value) ?? [];
      expect(titles).toEqual(expect.arrayContaining(header));
      expect(header).toHaveLength(draft.widths.length);
    }
  });

  it('is found neither wrong in what it says nor ready to send', () => {
    for (const draft of forms) {
      const outcome = checkWorkbook(
        { sheets: [snapshotOf(draft)], active: draft.name, settings: null },
        { today: { year: 2026, month: 4, day: 6 } },
      );
      if (!outcome.ok) throw new Error(outcome.failure.code);
      const [report] = outcome.value;
      expect(report?.ready).toBe(false);
      const unexpected = report?.findings.filter(({ rule }) => !TO_BE_FILLED_IN.test(rule));
      expect(unexpected?.map(({ rule, at }) => [rule, at])).toEqual([]);
    }
  });

  it('breaks no word of its header, no date, no code and no points', () => {
    expect(forms.flatMap(brokenIn)).toEqual([]);
  });

  it('is as wide as its page, and merges nothing but its title', () => {
    for (const draft of forms) {
      const millimetres = draft.widths.reduce((sum, width) => sum + width, 0) / (72 / 25.4);
      expect(millimetres).toBeCloseTo((draft.print.landscape ? 297 : 210) - 30 - 15);
      expect(draft.merges.every(({ row }) => row < headerRowOf(draft) - 1)).toBe(true);
    }
  });
});

/** What nobody has typed yet, or the sources dispute. */
const TO_BE_FILLED_IN =
  /^(?:(?:score|maximum|lost|reason|remedy|owner|deadline|coordinator)\/missing|row\/none|title\/number-blank|section\/unchecked|maximum\/disputed|text\/cut-off|total\/scale)$/;

/** What a row lost, once its score is typed. */
const awaited = (row: number) => `=IF(D${row}="","",ROUND(C${row}-D${row},3))`;

describe('the blank annex', () => {
  it('has the sections with their maxima, those in dispute left to be typed, and formulas that wait', () => {
    const rows = below(draw('khac-phuc'));
    expect(rows.map((cells) => cells.slice(0, 5))).toEqual([
      ['1', 'Chỉ đạo, điều hành', 13, null, awaited(7)],
      ['2', 'Cải cách thể chế', 6, null, awaited(8)],
      ['3', 'Cải cách thủ tục hành chính', null, null, awaited(9)],
      ['4', 'Cải cách tổ chức bộ máy', 7, null, awaited(10)],
      ['5', 'Cải cách chế độ công vụ', 10, null, awaited(11)],
      ['6', 'Cải cách tài chính công', 6.5, null, awaited(12)],
      ['7', 'Xây dựng và phát triển chính quyền điện tử, chính quyền số', 17, null, awaited(13)],
      [
        null,
        'Tổng cộng',
        '=ROUND(SUM(C7,C8,C9,C10,C11,C12,C13),3)',
        '=ROUND(SUM(D7,D8,D9,D10,D11,D12,D13),3)',
        '=ROUND(SUM(E7,E8,E9,E10,E11,E12,E13),3)',
      ],
    ]);
  });

  it('has every criterion when all are asked for, in order', () => {
    const codes = below(draw('khac-phuc', ngheAn, 'all')).flatMap(([code]) => code ?? []);
    const known = ngheAn?.criteria.map(({ code }) => code) ?? [];
    expect(codes.filter((code) => String(code).includes('.'))).toEqual(known);
  });

  it.each(BUILTIN_CATALOGUES.map((catalogue) => [catalogue.id, catalogue] as const))(
    'is worked out as soon as its points are typed, those that %s does not tell among them',
    (_, catalogue) => {
      const draft = draw('khac-phuc', catalogue, 'all');
      const typed = (row: number, column: number, value: number) => {
        const after = { value, formula: null, format: 'General' };
        return { at: { row, column }, before: EMPTY_CELL, after };
      };
      const blanks = draft.rows.flatMap(({ cells }, row) => {
        const [maximum, taken] = cells.slice(2, 4).map((cell) => cell.value === null && !cell.formula);
        const isSection = !String(cells[0]?.value).includes('.');
        if (row <= headerRowOf(draft) || row === draft.rows.length - 1) return [];
        return [
          ...(maximum ? [typed(row, 2, isSection ? 50 : 5)] : []),
          ...(taken ? [typed(row, 3, 0)] : []),
        ];
      });
      const [annex] = parseAnnexes(calculated(snapshotOf(edited(draft, blanks))));
      if (!annex) throw new Error('no annex');
      const lostIn = (rows: readonly AnnexRow[]) => sum(rows.flatMap((row) => lostBy(row) ?? [])).toString();
      for (const row of annex.rows) {
        const [maximum, taken, lost] = SCORE_FIELDS.map((field) => pointsIn(row.points[field]));
        expect([row.row, taken && maximum?.minus(taken)]).toEqual([row.row, lost]);
      }
      for (const { section, criteria } of sections(annex)) {
        if (criteria.length > 0) expect(lostIn([section])).toBe(lostIn(topmost(criteria)));
      }
      expect(lostIn(totals(annex))).toBe(lostIn(sections(annex).map(({ section }) => section)));
    },
  );

  it('has numbered rows without a catalogue', () => {
    expect(below(draw('khac-phuc', null)).map(([code, name]) => code ?? name)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      'Tổng cộng',
    ]);
    expect(below(draw('khac-phuc', null)).at(-1)?.[2]).toBe('=ROUND(SUM(C7,C8,C9,C10,C11),3)');
  });
});

describe('the other blank forms', () => {
  it('a summary lists the survey, and works out what each row lost', () => {
    const rows = below(draw('tong-hop'));
    expect(rows.at(-2)).toEqual([
      '8',
      'Điểm điều tra xã hội học',
      null,
      null,
      '=IF(D13="","",ROUND(C13-D13,3))',
    ]);
    expect(rows.at(-1)?.at(-1)).toBe('=ROUND(SUM(E6:E13),3)');
  });

  it('a sở’s table has a row for each section', () => {
    const rows = below(draw('giai-phap-so', BUILTIN_CATALOGUES[1] ?? null));
    expect(rows[0]?.slice(0, 2)).toEqual(['1', 'Tiêu chí 1: Công tác triển khai Cải cách hành chính']);
  });

  it('tasks are numbered in each section anew', () => {
    expect(below(draw('nhiem-vu', null)).map(([ordinal]) => ordinal)).toEqual([
      'I',
      '1',
      '2',
      '3',
      'II',
      '1',
      '2',
      '3',
      'III',
      '1',
      '2',
      '3',
    ]);
  });
});

it.each([
  ['khac-phuc', 'Điểm chuẩn', 'điểm chuẩn của dòng'],
  ['tong-hop', 'Điểm tối đa', 'điểm tối đa của dòng'],
] as const)('what cannot be typed into %s is told by its columns’ titles', (id, maximum, of) => {
  const refusals = draw(id).validations.flatMap((each) => ('refusal' in each ? [each.refusal] : []));
  expect(refusals.map(({ title }) => title)).toEqual([maximum, 'Điểm thẩm định']);
  expect(refusals[0]?.text).toContain(`${maximum} phải là`);
  expect(refusals[1]?.text).toContain(of);
});
