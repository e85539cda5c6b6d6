import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/core/annex/layout';
import { applied } from '../../src/core/plan/applied';
import { planAllFixes } from '../../src/core/plan/mend';
import type { AnnexReport } from '../../src/core/rules/check';
import { toA1 } from '../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { judge, namDan } from '../support/nam-dan';

/** Copies for each kind of mistake, each with the mistake in another row where there is one. */
const COPIES = 20;

const source = await namDan();

/** A sheet that is being written. */
interface Draft {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly formats: string[][];
}

const report = (sheet: SheetSnapshot): AnnexReport =>
  judge({ sheets: [sheet], active: sheet.name, settings: null }, sheet);

const CORRECT = corrected();
const BASE = report(CORRECT);
const COLUMN = BASE.annex.columns;
const CRITERIA = BASE.annex.rows.filter(({ kind }) => kind === 'criterion').map(({ row }) => row);
const SECTIONS = BASE.annex.rows.filter(({ kind }) => kind === 'section').map(({ row }) => row);
/** Sections that sum criteria of theirs. */
const SUMS = SECTIONS.filter((row) => CRITERIA.includes(row + 1));

/** Nam Đàn's annex once all is mended that can be, and the rest as its clerk might have done. */
function corrected(): SheetSnapshot {
  const [first] = source.sheets;
  if (!first) throw new Error('no sheet');
  const before = report(first);
  const sheet = applied(first, planAllFixes(before, report));
  const { annex } = report(sheet);
  const draft = draftOf(sheet);
  const at = (field: Field) => annex.columns.get(field) ?? 0;
  put(draft, 3, 0, '(Kèm theo Kế hoạch số 45/KH-UBND ngày 10 tháng 4 năm 2026 của UBND xã Nam Đàn)');
  let sum = 0;
  let parts: string[] = [];
  const close = () => {
    if (sum > 0 && parts.length > 0)
      put(draft, sum, at('lost'), lostOf(draft, sum, at('lost'), parts), `=${parts.join('+')}`);
  };
  for (const { kind, row, criterion } of annex.rows) {
    if (kind === 'section') {
      close();
      sum = row;
      parts = [];
    }
    if (kind !== 'criterion') continue;
    parts.push(toA1({ row, column: at('lost') }));
    put(draft, row, at('coordinator'), 'Các phòng chuyên môn');
    put(draft, row, at('deadline'), 'Năm 2026');
    if (criterion === '4.4') {
      put(draft, row, at('content'), 'Rà soát, sửa đổi và thực hiện quy chế làm việc của UBND');
      put(draft, row, at('remedy'), 'Tiếp tục rà soát, sửa đổi và thực hiện quy chế làm việc của UBND');
    }
    if (criterion === '6.1.3') put(draft, row, at('owner'), 'Phòng Kinh tế');
    if (criterion === '7.5') put(draft, row, at('owner'), 'Văn phòng HĐND-UBND xã');
    if (criterion === '7.9') put(draft, row, at('owner'), 'Trung tâm Phục vụ hành chính công');
  }
  close();
  // 2,88 was printed for rows of 2,87.
  put(draft, sum, at('score'), 14.13);
  return { ...sheet, ...draft };
}

function lostOf({ values }: Draft, section: number, column: number, parts: readonly string[]): number {
  const total = parts.reduce((all, _, index) => all + Number(values[section + 1 + index]?.[column]), 0);
  return Number(total.toFixed(4));
}

function draftOf({ values, formulas, formats }: SheetSnapshot): Draft {
  return {
    values: values.map((r) => [...r]),
    formulas: formulas.map((r) => [...r]),
    formats: formats.map((r) => [...r]),
  };
}

function put(
  draft: Draft,
  row: number,
  column: number,
  value: CellValue,
  formula: string | null = null,
  format?: string,
) {
  const [values, formulas, formats] = [draft.values[row], draft.formulas[row], draft.formats[row]];
  if (!values || !formulas || !formats) throw new Error(`no row ${row}`);
  values[column] = value;
  formulas[column] = formula;
  if (format !== undefined) formats[column] = format;
}

function insert(draft: Draft, row: number, values: readonly CellValue[]) {
  draft.values.splice(row, 0, [...values]);
  draft.formulas.splice(
    row,
    0,
    values.map(() => null),
  );
  draft.formats.splice(
    row,
    0,
    values.map(() => 'General'),
  );
  shift(draft, row, 1);
}

/** Formulas follow their cells, as Excel makes them. */
function shift(draft: Draft, from: number, by: number) {
  draft.formulas.forEach((line, r) => {
    line.forEach((formula, c) => {
      if (formula === null) return;
      line[c] = formula.replace(/([A-Z]+)(\d+)/g, (_, name, digits) =>
        Number(digits) > from ? `${name}${Number(digits) + by}` : `${name}${digits}`,
      );
    });
    draft.formulas[r] = line;
  });
}

type Random = () => number;
function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
const one = <T>(items: readonly T[], random: Random): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

const column = (field: Field) => COLUMN.get(field) ?? 0;
const textAt = (draft: Draft, row: number, field: Field) => String(draft.values[row]?.[column(field)] ?? '');
const numberAt = (draft: Draft, row: number, field: Field) => Number(draft.values[row]?.[column(field)]);
const sectionOf = (row: number) => Math.max(...SECTIONS.filter((section) => section < row));

/** Where a mistake is to be found: in `row`, or in one of the rows that it also makes wrong. */
interface Planted {
  readonly row: number;
  readonly also?: readonly number[];
}

/** One kind of mistake: makes it in a draft and says where. `null` where the row chosen cannot have it. */
type Mistake = (draft: Draft, random: Random) => Planted | null;

const emptied =
  (field: Field): Mistake =>
  (draft, random) => {
    const row = one(CRITERIA, random);
    put(draft, row, column(field), null);
    return { row };
  };

const rewritten =
  (fields: readonly Field[], rewrite: (text: string, random: Random) => string | null): Mistake =>
  (draft, random) => {
    const row = one(CRITERIA, random);
    const field = one(fields, random);
    const text = textAt(draft, row, field);
    const written = rewrite(text, random);
    if (written === null || written === text) return null;
    put(draft, row, column(field), written);
    return { row };
  };

const swapped =
  (a: Field, b: Field): Mistake =>
  (draft, random) => {
    const row = one(CRITERIA, random);
    const [left, right] = [draft.values[row]?.[column(a)] ?? null, draft.values[row]?.[column(b)] ?? null];
    if (left === right) return null;
    put(draft, row, column(a), right);
    put(draft, row, column(b), left);
    return { row, also: [sectionOf(row)] };
  };

/** Vietnamese letters as TCVN3 has them, read as Latin-1. */
const TCVN3: Readonly<Record<string, string>> = Object.fromEntries(
  'àµ á¸ ả¶ ã· ạ¹ ă¨ ắ¾ ặÆ ââ ấÊ ầÇ ậË đ® éÐ ẹÑ êª ếÕ ềÒ ểÓ ệÖ íÝ ị\u00de óã ọä ô« ốè ồå ổæ ộé ơ¬ ớí ờê ợî úó ủñ ụô ưư ứø ừõ ửö ựù ýý'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a section’s sum off by some tenths': (draft, random) => {
    const row = one(SUMS, random);
    put(
      draft,
      row,
      column('lost'),
      Number((numberAt(draft, row, 'lost') + one([0.1, 0.3, 1, -0.2], random)).toFixed(4)),
    );
    return { row };
  },
  'points lost off': (draft, random) => {
    const row = one(CRITERIA, random);
    put(
      draft,
      row,
      column('lost'),
      Number((numberAt(draft, row, 'lost') + one([0.1, 0.25, 1], random)).toFixed(4)),
    );
    return { row, also: [sectionOf(row)] };
  },
  'another maximum': (draft, random) => {
    const row = one(
      CRITERIA.filter((each) => textAt(draft, each, 'code') !== '4.4'),
      random,
    );
    put(draft, row, column('maximum'), numberAt(draft, row, 'maximum') + one([0.5, 1, 2], random));
    return { row };
  },
  'a number as text': (draft, random) => {
    const [row, field] = [one(CRITERIA, random), one(['maximum', 'score', 'lost'] as const, random)];
    put(draft, row, column(field), String(numberAt(draft, row, field)).replace('.', one([',', '.'], random)));
    return { row };
  },
  'a separator taken for thousands': (draft, random) => {
    const row = one(SECTIONS, random);
    const value = numberAt(draft, row, 'score');
    put(draft, row, column('score'), value * 1000);
    return { row };
  },
  'a code as a date': (draft, random) => {
    const row = one(
      CRITERIA.filter((each) => textAt(draft, each, 'code').split('.').length === 2),
      random,
    );
    const [month = 1, day = 1] = textAt(draft, row, 'code').split('.').map(Number);
    put(
      draft,
      row,
      column('code'),
      Math.round(Date.UTC(2026, month - 1, day) / 86_400_000) + 25_569,
      null,
      'd-mmm',
    );
    return { row };
  },
  'a code as a number': (draft, random) => {
    const row = one(
      CRITERIA.filter((each) => textAt(draft, each, 'code').split('.').length === 2),
      random,
    );
    put(draft, row, column('code'), Number(textAt(draft, row, 'code')), null, 'General');
    return { row };
  },
  'a row twice': (draft, random) => {
    const row = one(CRITERIA, random);
    insert(draft, row + 1, draft.values[row] ?? []);
    return { row: row + 1, also: [sectionOf(row)] };
  },
  'a code of another section': (draft, random) => {
    const row = one(CRITERIA, random);
    const code = textAt(draft, row, 'code');
    const moved = `${(Number(code.charAt(0)) % 7) + 1}${code.slice(1)}`;
    // A code that is there already would be reported where it stands twice.
    if (CRITERIA.some((each) => textAt(draft, each, 'code') === moved)) return null;
    put(draft, row, column('code'), moved);
    return { row };
  },
  'score and maximum swapped': swapped('score', 'maximum'),
  'score and points lost swapped': swapped('score', 'lost'),
  'owner and coordinator swapped': swapped('owner', 'coordinator'),
  'owner and deadline swapped': swapped('owner', 'deadline'),
  'no owner': emptied('owner'),
  'no deadline': emptied('deadline'),
  'no reason': emptied('reason'),
  'no remedy': emptied('remedy'),
  'no code': emptied('code'),
  'no score': emptied('score'),
  'a unit misspelt': rewritten(['owner'], (text, random) => {
    const at = Math.floor(random() * (text.length - 1));
    return text.slice(0, at) + text.slice(at + 1);
  }),
  'a day that is none': rewritten(['deadline'], (_, random) =>
    one(['31/02/2026', '30/02/2026', '31/6/2026', '45/13/2026', 'Tháng 13/2026', 'Quý V/2026'], random),
  ),
  'a year of another plan': rewritten(['deadline'], (_, random) =>
    one(['30/6/2025', 'Năm 2025', 'Quý I/2028'], random),
  ),
  'a row cut in two': (draft, random) => {
    const row = one(CRITERIA, random);
    const rest = draft.values[row]?.map((): CellValue => null) ?? [];
    for (const field of ['content', 'reason', 'remedy'] as const) {
      const words = textAt(draft, row, field).split(' ');
      if (words.length < 4) continue;
      const half = Math.floor(words.length / 2);
      put(draft, row, column(field), words.slice(0, half).join(' '));
      rest[column(field)] = words.slice(half).join(' ');
    }
    insert(draft, row + 1, rest);
    return { row: row + 1, also: [row] };
  },
  'the header once more': (draft, random) => {
    const row = one(CRITERIA, random);
    insert(draft, row, draft.values[BASE.annex.header.row] ?? []);
    return { row };
  },
  'a blank row': (draft, random) => {
    const row = one(CRITERIA, random);
    insert(
      draft,
      row,
      (draft.values[row] ?? []).map(() => null),
    );
    return { row };
  },
  'a formula typed over': (draft, random) => {
    const row = one(SUMS, random);
    put(draft, row, column('lost'), numberAt(draft, row, 'lost'));
    return { row };
  },
  'a sum that leaves a row out': (draft, random) => {
    const row = one(
      SUMS.filter((each) => draft.formulas[each]?.[column('lost')]?.includes('+')),
      random,
    );
    const parts = (draft.formulas[row]?.[column('lost')] ?? '').slice(1).split('+');
    const left = one(parts, random);
    const missed = Number(draft.values[Number(left.slice(1)) - 1]?.[column('lost')]);
    const value = Number((numberAt(draft, row, 'lost') - missed).toFixed(4));
    put(draft, row, column('lost'), value, `=${parts.filter((part) => part !== left).join('+')}`);
    return { row };
  },
  'a text cut after a word that wants another': rewritten(['content', 'reason', 'remedy'], (text) => {
    const cut = /^(.{15,}\s(?:và|của|các|cho|về|đã|do))\s/su.exec(text)?.[1];
    return cut ?? null;
  }),
  'stray marks and spaces': rewritten(['content', 'reason', 'remedy', 'owner'], (text, random) =>
    one([`, ${text}`, `.${text}`, ` ${text}`, text.replace(' ', '  '), `${text}\u200b`], random),
  ),
  'legacy letters': rewritten(['content', 'reason', 'remedy'], (text) =>
    [...text.replaceAll('ư', '\u00ad')].map((letter) => TCVN3[letter] ?? letter).join(''),
  ),
  'a place kept': rewritten(['reason', 'remedy', 'owner', 'deadline'], (_, random) =>
    one(['…', '......', 'đang cập nhật', 'xxx'], random),
  ),
  'the reason for a remedy': (draft, random) => {
    const row = one(CRITERIA, random);
    put(draft, row, column('remedy'), textAt(draft, row, 'reason'));
    return { row };
  },
  'another criterion’s content': (draft, random) => {
    const known = CRITERIA.filter((row) => !['4.4', '5.1'].includes(textAt(draft, row, 'code')));
    const row = one(known, random);
    const other = one(
      known.filter((each) => each !== row),
      random,
    );
    put(draft, row, column('content'), textAt(draft, other, 'content'));
    return { row };
  },
};

const keyOf = ({ at, rule }: AnnexReport['findings'][number]) => `${at.row} ${at.column} ${rule}`;

/** Plants one mistake in a copy of the annex; `null` where it could not be. */
function plant(mistake: Mistake, seed: number) {
  const random = randomOf(seed);
  const draft = draftOf(CORRECT);
  const planted = mistake(draft, random);
  if (!planted) return null;
  const after = report({ ...CORRECT, ...draft });
  const moved = draft.values.length - CORRECT.values.length;
  const known = new Set(
    BASE.findings.map((each) =>
      keyOf({ ...each, at: { ...each.at, row: each.at.row + (each.at.row >= planted.row ? moved : 0) } }),
    ),
  );
  const fresh = after.findings.filter((each) => !known.has(keyOf(each)));
  const places = [planted.row, ...(planted.also ?? [])];
  return {
    found: fresh.some(({ at }) => places.includes(at.row)),
    // A section's sum may well speak of a mistake in one of its rows.
    elsewhere: fresh.filter(({ at }) => !places.includes(at.row) && at.row !== sectionOf(planted.row)),
    planted,
    written: draft.values[planted.row]?.filter((value) => value !== null).join(' | '),
  };
}

test('the annex that the mistakes are planted in has none', () => {
  const grave = BASE.findings.filter(({ severity }) => severity !== 'advice');
  expect(grave.map(({ at, rule }) => `${toA1(at)} ${rule}`)).toEqual([]);
});

describe.each(Object.entries(MISTAKES))('planted: %s', (name, mistake) => {
  test('is found in its row, and nothing elsewhere', () => {
    const copies: NonNullable<ReturnType<typeof plant>>[] = [];
    for (let seed = name.length; copies.length < COPIES && seed < COPIES * 40; seed += 7) {
      const copy = plant(mistake, seed * 7919);
      if (copy) copies.push(copy);
    }
    expect(copies.length).toBe(COPIES);
    expect(
      copies.filter(({ found }) => !found).map(({ planted, written }) => `${planted.row + 1}: ${written}`),
    ).toEqual([]);
    expect(copies.flatMap(({ elsewhere }) => elsewhere.map(({ at, rule }) => `${toA1(at)} ${rule}`))).toEqual(
      [],
    );
  });
});
