import type { Field } from '../../../src/core/annex/layout';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import {
  BASE,
  CRITERIA,
  column,
  type Draft,
  insert,
  numberAt,
  one,
  put,
  type Random,
  SECTIONS,
  SUMS,
  sectionOf,
  textAt,
} from './annex';

/** Where a mistake is to be found: in `row`, or in one of the rows that it also makes wrong. */
interface Planted {
  readonly row: number;
  readonly also?: readonly number[];
}

/** One kind of mistake: makes it in a draft and says where. `null` where the row chosen cannot have it. */
export type Mistake = (draft: Draft, random: Random) => Planted | null;

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

export const MISTAKES: Readonly<Record<string, Mistake>> = {
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
  'the code of another criterion': (draft, random) => {
    const listed = CRITERIA.map((each) => textAt(draft, each, 'code'));
    const row = one(CRITERIA, random);
    const free = (BASE.catalogue?.criteria ?? []).filter(
      ({ code, maximum }) =>
        code.charAt(0) === textAt(draft, row, 'code').charAt(0) && maximum && !listed.includes(code),
    );
    if (free.length === 0) return null;
    put(draft, row, column('code'), one(free, random).code);
    // The rows beside it may be out of their order now.
    return { row, also: [row - 1, row + 1] };
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
