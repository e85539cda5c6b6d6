import { beforeAll, describe, expect, it } from 'vitest';
import { parseAnnex } from '../../../src/core/annex/parse';
import { criteria, pointsIn, sections, totals } from '../../../src/core/annex/query';
import { NGHE_AN_XA_2025 } from '../../../src/core/catalogue/builtin/nghe-an-xa-2025';
import { catalogueSchema } from '../../../src/core/catalogue/catalogue';
import type { SheetDraft } from '../../../src/core/draft/draft';
import { snapshotOf } from '../../../src/core/draft/snapshot';
import { checkWorkbook } from '../../../src/core/rules/check';
import { toA1 } from '../../../src/core/sheet/address';
import { draftAnnex } from '../../../src/core/template/annex';
import type { AnnexContent, AnnexTitle } from '../../../src/core/template/content';
import { COMMUNE_UNITS } from '../../../src/core/values/commune-units';
import { score, sum } from '../../../src/core/values/score';
import { namDanContent } from '../../support/content';

const catalogue = catalogueSchema.parse(NGHE_AN_XA_2025);
const title: AnnexTitle = {
  unit: 'UBND xã Nam Đàn',
  number: '45/KH-UBND',
  date: { day: 5, month: 4, year: 2026 },
  year: 2026,
};
const draw = (content: AnnexContent, named = title) =>
  draftAnnex(content, named, { catalogue, units: COMMUNE_UNITS });

let content: AnnexContent;
let draft: SheetDraft;
beforeAll(async () => {
  content = await namDanContent();
  draft = draw(content);
});

describe('an annex made from what Nam Đàn’s says', () => {
  it('has its title block, as far as it is known', () => {
    expect(lines(draft).slice(0, 4)).toEqual([
      'PHỤ LỤC',
      'KẾ HOẠCH KHẮC PHỤC NHỮNG TỒN TẠI, HẠN CHẾ TRONG CÔNG TÁC',
      'CẢI CÁCH HÀNH CHÍNH NĂM 2025',
      '(Kèm theo Kế hoạch số 45/KH-UBND ngày 05 tháng 4 năm 2026 của UBND xã Nam Đàn)',
    ]);
    const unsigned = draw(content, { unit: '', number: '', date: null, year: 2026 });
    expect(lines(unsigned)[3]?.replace(/ +/g, ' ')).toBe(
      '(Kèm theo Kế hoạch số /KH- ngày tháng năm 2026 của )',
    );
  });

  it.each([
    ['UBND xã Nam Đàn', '45', '45/KH-UBND'],
    ['Ủy ban nhân dân xã Nam Đàn', '45', '45/KH-UBND'],
    ['UBND xã Nam Đàn', '45/KH-BCĐ', '45/KH-BCĐ'],
    ['Sở Ngoại vụ', '45', '45'],
    ['', '45', '45'],
  ])('of %s has its number %s as %s', (unit, number, written) => {
    expect(lines(draw(content, { ...title, unit, number }))[3]).toContain(`Kế hoạch số ${written} ngày`);
  });

  it('adds up to the last digit, by formulas', () => {
    const annex = parseAnnex(snapshotOf(draft));
    if (!annex) throw new Error('no annex');
    expect(criteria(annex).map(({ criterion }) => criterion)).toEqual(
      content.sections.flatMap((section) => section.criteria.map(({ code }) => code)),
    );
    for (const { section, criteria: rows } of sections(annex)) {
      const { maximum, score: reached, lost } = section.points;
      if (rows.length > 0) expect(pointsIn(lost)?.toString()).toBe(sum(rows.map(lostBy)).toString());
      expect(
        pointsIn(maximum)
          ?.minus(pointsIn(reached) ?? 0)
          .toString(),
      ).toBe(pointsIn(lost)?.toString());
    }
    const [total] = totals(annex);
    const columns = ['C', 'D', 'E'].map((column) => formulaAt(draft, `${column}${(total?.row ?? 0) + 1}`));
    expect(columns.every((formula) => formula?.startsWith('=ROUND('))).toBe(true);
    expect(Object.values(total?.points ?? {}).map((points) => pointsIn(points)?.toString())).toEqual([
      '73.5',
      '64.43',
      '9.07',
    ]);
  });

  it('has no error but those of the annex that it was made from', () => {
    const outcome = checkWorkbook(
      { sheets: [snapshotOf(draft)], active: draft.name, settings: null },
      { today: { year: 2026, month: 4, day: 6 } },
    );
    if (!outcome.ok) throw new Error(outcome.failure.code);
    const errors = outcome.value[0]?.findings.filter(({ severity }) => severity === 'error');
    expect(errors?.map(({ rule, criterion }) => [rule, criterion])).toEqual([
      ['deadline/missing', '1.3'],
      ['deadline/missing', '5.6'],
    ]);
  });

  it('keeps codes and texts as text, and points as numbers', () => {
    const row = draft.rows.find(({ cells }) => cells[0]?.value === '5.1');
    expect(row?.cells.map(({ format }) => format)).toEqual([
      '@',
      '@',
      'General',
      'General',
      'General',
      '@',
      '@',
      '@',
      '@',
      '@',
    ]);
  });
});

describe('what may be typed, and what is marked', () => {
  it('refuses a score above its maximum, from the first row to the one above the total', () => {
    const last = draft.rows.length - 1;
    expect(draft.validations.find(({ area }) => area.column === 3)).toMatchObject({
      kind: 'between',
      area: { row: 6, column: 3, rowCount: last - 6, columnCount: 1 },
      least: 0,
      most: '=IF(ISNUMBER($C7),$C7,1000)',
    });
  });

  it('offers the units of a commune to owners and coordinators', () => {
    const lists = draft.validations.filter(({ kind }) => kind === 'list');
    expect(lists.map(({ area }) => area.column)).toEqual([7, 8]);
  });

  it('marks what a criterion that lost points lacks, from the header to the total row', () => {
    expect(draft.liveFlags.map(({ area }) => toA1(area))).toEqual(['F6', 'G6', 'H6', 'J6']);
    expect(new Set(draft.liveFlags.map(({ area }) => area.row + area.rowCount))).toEqual(
      new Set([draft.rows.length]),
    );
    expect(draft.liveFlags[2]?.formula).toBe(
      '=AND(LEN(TRIM(H6))=0,ISNUMBER($D6),ISNUMBER($E6),$E6>0,ISNUMBER(SEARCH("?.?",TRIM($A6))),N("cchc:live")=0)',
    );
  });
});

describe('content that is not all there', () => {
  it('leaves the survey to the summary, and puts rows of one’s own after the others', () => {
    const [section] = content.sections;
    if (!section) throw new Error('no section');
    const own = {
      ...section.criteria[0],
      code: null,
      name: 'Việc của xã',
    } as (typeof section.criteria)[number];
    const made = draw({
      sections: [
        { ...section, criteria: [own, ...section.criteria] },
        { ...section, code: '8', name: 'Điều tra', survey: true, criteria: [] },
      ],
    });
    expect(made.rows.slice(6).map(({ cells }) => cells[0]?.value ?? cells[1]?.value)).toEqual([
      '1',
      '1.1.2',
      '1.3',
      '1.6.2',
      'Việc của xã',
      'Tổng cộng',
    ]);
  });

  it('never works out what was typed otherwise', () => {
    const [section] = content.sections;
    if (!section) throw new Error('no section');
    const made = draw({ sections: [{ ...section, score: score('11') }] });
    expect(made.rows[6]?.cells[3]).toMatchObject({ value: 11, formula: null });
  });
});

function lines({ rows }: SheetDraft): (string | null)[] {
  return rows.map(({ cells }) => (typeof cells[0]?.value === 'string' ? cells[0].value : null));
}

function formulaAt({ rows }: SheetDraft, a1: string): string | null | undefined {
  return rows[Number(a1.slice(1)) - 1]?.cells[a1.charCodeAt(0) - 65]?.formula;
}

function lostBy({ points }: { readonly points: { readonly lost: Parameters<typeof pointsIn>[0] } }) {
  return pointsIn(points.lost) ?? score(0);
}
