import { errorValue } from './cell/error-value';
import { codeAsDate } from './code/as-date';
import { codeAsNumber } from './code/as-number';
import { codeDuplicate } from './code/duplicate';
import { codeFormat } from './code/format';
import { codeLostZero } from './code/lost-zero';
import { codeMissing } from './code/missing';
import { codeUnknown } from './code/unknown';
import { codeUnlisted } from './code/unlisted';
import { codeWrongSection } from './code/wrong-section';
import { columnMissing } from './column/missing';
import { contentRepeatsCode } from './content/repeats-code';
import { coordinatorMissing } from './coordinator/missing';
import { coordinatorOwnCommittee } from './coordinator/own-committee';
import { coordinatorSameAsOwner } from './coordinator/same-as-owner';
import { deadlineBareYear } from './deadline/bare-year';
import { deadlineMissing } from './deadline/missing';
import type { Finding } from './finding';
import { lostMismatch } from './lost/mismatch';
import { lostMissing } from './lost/missing';
import { maximumCatalogue } from './maximum/catalogue';
import { maximumDisputed } from './maximum/disputed';
import { maximumMissing } from './maximum/missing';
import { ownerGroup } from './owner/group';
import { ownerMissing } from './owner/missing';
import { ownerSeveral } from './owner/several';
import { reasonMissing } from './reason/missing';
import { remedyMissing } from './remedy/missing';
import { continuation } from './row/continuation';
import { repeatedHeader } from './row/repeated-header';
import type { Rule } from './rule';
import { scoreAboveMaximum } from './score/above-maximum';
import { scoreAsDate } from './score/as-date';
import { scoreFraction } from './score/fraction';
import { scoreMissing } from './score/missing';
import { scoreMixedMarks } from './score/mixed-marks';
import { scoreNegative } from './score/negative';
import { scoreTextNumber } from './score/text-number';
import { scoreThousandsMark } from './score/thousands-mark';
import { scoreUnreadable } from './score/unreadable';
import { sectionLostMismatch } from './section/lost-mismatch';
import { sectionLostRounding } from './section/lost-rounding';
import { sectionScoreMismatch } from './section/score-mismatch';
import { sectionUnchecked } from './section/unchecked';
import { sheetCropped } from './sheet/cropped';
import { summaryMismatch } from './summary/mismatch';
import { textCutOff } from './text/cut-off';
import { textLeadingPunctuation } from './text/leading-punctuation';
import { textSpaces } from './text/spaces';
import { titleNumberBlank } from './title/number-blank';
import { totalMismatch } from './total/mismatch';
import { totalScale } from './total/scale';
import { unitUnknown } from './unit/unknown';
import { unitVariant } from './unit/variant';

/** Every rule, in the order in which they are listed for people. To add one: its file, a line here, its words in `messages`. */
export const RULES = [
  columnMissing,
  sheetCropped,
  repeatedHeader,
  continuation,
  errorValue,
  scoreTextNumber,
  scoreThousandsMark,
  scoreMixedMarks,
  scoreFraction,
  scoreAsDate,
  scoreUnreadable,
  codeFormat,
  codeAsNumber,
  codeLostZero,
  codeAsDate,
  textSpaces,
  textLeadingPunctuation,
  textCutOff,
  codeMissing,
  contentRepeatsCode,
  maximumMissing,
  scoreMissing,
  scoreNegative,
  scoreAboveMaximum,
  lostMissing,
  lostMismatch,
  reasonMissing,
  remedyMissing,
  ownerMissing,
  ownerSeveral,
  ownerGroup,
  unitUnknown,
  coordinatorMissing,
  coordinatorSameAsOwner,
  coordinatorOwnCommittee,
  deadlineMissing,
  codeDuplicate,
  codeUnknown,
  codeUnlisted,
  codeWrongSection,
  maximumCatalogue,
  maximumDisputed,
  sectionLostMismatch,
  sectionLostRounding,
  sectionScoreMismatch,
  sectionUnchecked,
  totalMismatch,
  unitVariant,
  deadlineBareYear,
  summaryMismatch,
  totalScale,
  titleNumberBlank,
] as const;

type FindingOf<R> = R extends Rule<infer Name, infer Data> ? Finding<Name, Data> : never;

/** A finding of any rule; its `rule` tells which, and so what its `data` holds. */
export type AnyFinding = FindingOf<(typeof RULES)[number]>;
export type RuleName = AnyFinding['rule'];
