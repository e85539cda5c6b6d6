import { expect, test } from 'vitest';
import { toA1 } from '../../../src/core/sheet/address';
import { judgeAll, namDan } from '../../support/nam-dan';

const [annex, summary] = judgeAll(await namDan());

/** `cell rule`, as they are listed. */
const listed = (report: typeof annex) =>
  report?.findings.map(({ at, rule }) => `${toA1(at)} ${rule}`).join('\n');

// The numbers are those of the findings that people made of this annex by hand.
test('Nam Đàn’s annex: all that is wrong with it, and nothing else', () => {
  expect(annex?.catalogue?.id).toBe('nghe-an-xa-2025');
  expect(`${listed(annex)}\n`).toBe(
    [
      'A4 title/number-blank', // 19
      'C6 total/scale', // 2, 3
      'A8 code/format', // 14
      'B8 content/repeats-code', // 14
      'D8 score/text-number', // 7
      'D8 score/mixed-marks', // 7
      'H8 unit/variant', // 11
      'I8 coordinator/own-committee', // 10
      'B9 content/repeats-code', // 14
      'D9 score/text-number', // 7
      'E9 score/text-number', // 7
      'E9 score/mixed-marks', // 7
      'H9 unit/variant', // 11
      'I9 text/cut-off', // 10
      'I9 coordinator/own-committee', // 10
      'J9 deadline/missing', // 8
      'A10 row/repeated-header', // 12
      'A11 code/format', // 14
      'B11 text/misspelt', // 18
      'H11 unit/variant', // 11
      'I11 text/cut-off', // 10
      'I11 coordinator/own-committee', // 10
      'A12 code/format', // 14
      'A13 code/format', // 14
      'C13 summary/mismatch', // 1
      'C13 maximum/disputed', // 1
      'D13 summary/mismatch', // 1
      'A14 code/format', // 14
      'F14 text/leading-punctuation', // 15
      'H14 unit/variant', // 11
      'I14 coordinator/own-committee', // 10
      'A15 code/format', // 14
      'A16 code/format', // 14
      'F16 text/leading-punctuation', // 15
      'H16 unit/variant', // 11
      'I16 coordinator/same-as-owner', // 9
      'I16 unit/variant', // 11
      'A17 row/repeated-header', // 12
      'A18 row/continuation', // 12
      'A19 code/format', // 14
      'B19 text/cut-off', // 13
      'G19 text/cut-off', // 13
      'I19 coordinator/own-committee', // 10
      'J19 deadline/bare-year', // 8
      'A20 code/format', // 14
      'A21 row/repeated-header', // 12
      'A22 code/as-number', // 5.1 is a number here
      'H22 unit/variant', // 11
      'I22 coordinator/own-committee', // 10
      'C23 score/text-number', // 7
      'C23 score/mixed-marks', // 7
      'H23 unit/variant', // 11
      'I23 coordinator/own-committee', // 10
      'J23 deadline/missing', // 8
      'A24 code/format', // 14
      'H25 unit/unknown', // 11
      'I25 coordinator/own-committee', // 10
      'A26 code/format', // 14
      'E26 section/lost-rounding', // 5
      'A27 row/repeated-header', // 12
      'A28 code/as-number', // 7.3 is a number here
      'G28 text/misspelt', // 18
      'H28 unit/variant', // 11
      'I28 coordinator/own-committee', // 10
      'G29 text/misspelt', // 18
      'H29 unit/unknown', // 11
      'I29 coordinator/own-committee', // 10
      'J29 deadline/bare-year', // 8
      'B30 content/repeats-code', // 14
      'H30 owner/several', // 11
      'H30 unit/variant', // 11
      'I30 coordinator/own-committee', // 10
      '',
    ].join('\n'),
  );
});

test('Nam Đàn’s annex: the errors are the missing deadlines and section 3', () => {
  const errors = annex?.findings.filter(({ severity }) => severity === 'error');
  expect(errors?.map(({ at, rule }) => `${toA1(at)} ${rule}`)).toEqual([
    'J9 deadline/missing',
    'C13 summary/mismatch',
    'D13 summary/mismatch',
    'J23 deadline/missing',
  ]);
  expect(annex?.ready).toBe(false);
});

test('Nam Đàn’s summary: section 3 again, and what its sources dispute', () => {
  expect(`${listed(summary)}\n`).toBe(
    [
      'C7 summary/mismatch', // 1
      'C7 maximum/disputed', // 1
      'D7 summary/mismatch', // 1
      'C12 maximum/disputed', // 3
      '',
    ].join('\n'),
  );
});
