import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAnnex } from '../../../src/core/annex/parse';
import { draftReport } from '../../../src/core/report/report';
import { readScoredList } from '../../../src/core/scored/read';
import { tidy } from '../../../src/core/values/text';
import { ANNEX_HEADER, sheetOf } from '../../support/sheet';

interface Printed {
  readonly code: string;
  readonly name: string;
  readonly max: string;
  readonly score: string;
  readonly lost: string;
  readonly opinion: string;
  readonly cause: string;
  readonly remedy: string;
}

/** UBND xã Tân Kỳ's report, as signed: what the form of ours was taken from. */
const FILE = new URL('../../fixtures/tan-ky-phan-tich.json', import.meta.url);
const { criteria } = JSON.parse(readFileSync(FILE, 'utf8')) as { readonly criteria: readonly Printed[] };

const cell = (text: string) => text.replaceAll('\n', '⏎');
const comma = (points: string) => points.replace('.', ',');

/** What Sở Nội vụ sent, and the annex made of it. */
const list = sheetOf(
  [
    'STT | Tiêu chí | Điểm tối đa | Điểm thẩm định | Ý kiến thẩm định',
    ...criteria.map(({ code, name, max, score, opinion }) =>
      [code, name, `'${max}'`, `'${score}'`, cell(opinion)].join(' | '),
    ),
  ].join('\n'),
  { name: 'Bảng điểm' },
);
const annex = sheetOf(
  [
    ANNEX_HEADER,
    ...criteria.map(({ code, name, max, score, lost, cause, remedy }) =>
      [code, name, `'${max}'`, `'${score}'`, `'${lost}'`, cell(cause), cell(remedy)].join(' | '),
    ),
  ].join('\n'),
);

describe('Tân Kỳ', () => {
  test('the scored list has all of its criteria, with the appraisers’ opinions', () => {
    const [choice] = readScoredList(list)?.choices ?? [];
    const found = choice?.content.sections.flatMap((section) => section.criteria) ?? [];
    expect(found.map(({ code, reason }) => [code, reason])).toEqual(
      criteria.map(({ code, opinion }) => [code, tidy(opinion)]),
    );
    expect(choice?.unread).toEqual([]);
  });

  test('the report says of each what the signed one says', () => {
    const parsed = parseAnnex(annex);
    const text = (parsed && draftReport(parsed, [list, annex])?.text) ?? '';
    for (const { code, max, score, lost, opinion, cause, remedy } of criteria) {
      const from = text.indexOf('\n', text.lastIndexOf(`\nTiêu chí ${code} – `) + 1) + 1;
      const expected = [
        `- Điểm thẩm định: ${comma(score)}/${comma(max)} điểm, bị trừ: ${comma(lost)} điểm.`,
        `- Ý kiến thẩm định: ${tidy(opinion)}`,
        `- Nguyên nhân: ${tidy(cause)}`,
        `- Nhiệm vụ và giải pháp: ${tidy(remedy)}`,
      ].join('\n');
      expect(text.slice(from, from + expected.length)).toBe(expected);
    }
    expect(text.split('\n').slice(-6)).toEqual([
      '1. Lĩnh vực 1: 1,29 điểm.',
      '3. Lĩnh vực 3: 1,5 điểm.',
      '5. Lĩnh vực 5: 2,35 điểm.',
      '6. Lĩnh vực 6: 0,1 điểm.',
      '7. Lĩnh vực 7: 2,41 điểm.',
      'Tổng cộng: 7,65 điểm.',
    ]);
  });
});
