import { errorValue } from './cell/error-value';
import { cellMerged } from './cell/merged';
import { codeAsDate } from './code/as-date';
import { codeAsNumber } from './code/as-number';
import { codeDuplicate } from './code/duplicate';
import { codeFormat } from './code/format';
import { codeLostZero } from './code/lost-zero';
import { codeMissing } from './code/missing';
import { codeOutOfOrder } from './code/out-of-order';
import { codeUnknown } from './code/unknown';
import { codeUnlisted } from './code/unlisted';
import { codeWrongSection } from './code/wrong-section';
import { columnMissing } from './column/missing';
import { contentCatalogue } from './content/catalogue';
import { contentCutOff } from './content/cut-off';
import { contentForProvince } from './content/for-province';
import { contentMissing } from './content/missing';
import { contentRepeated } from './content/repeated';
import { contentRepeatsCode } from './content/repeats-code';
import { contentScoreMark } from './content/score-mark';
import { coordinatorMissing } from './coordinator/missing';
import { coordinatorOwnCommittee } from './coordinator/own-committee';
import { coordinatorSameAsOwner } from './coordinator/same-as-owner';
import { deadlineAmbiguous } from './deadline/ambiguous';
import { deadlineBareYear } from './deadline/bare-year';
import { deadlineFewerThanCriteria } from './deadline/fewer-than-criteria';
import { deadlineImpossible } from './deadline/impossible';
import { deadlineMissing } from './deadline/missing';
import { deadlineOpenEnded } from './deadline/open-ended';
import { deadlineOtherYear } from './deadline/other-year';
import { deadlinePast } from './deadline/past';
import { deadlineUnreadable } from './deadline/unreadable';
import { deliverableMissing } from './deliverable/missing';
import type { Finding } from './finding';
import { headerRenamed } from './header/renamed';
import { lostMismatch } from './lost/mismatch';
import { lostMissing } from './lost/missing';
import { lostNegative } from './lost/negative';
import { lostNone } from './lost/none';
import { maximumCatalogue } from './maximum/catalogue';
import { maximumDisputed } from './maximum/disputed';
import { maximumMissing } from './maximum/missing';
import { monitorSameAsCoordinator } from './monitor/same-as-coordinator';
import { monitorSameAsOwner } from './monitor/same-as-owner';
import { ordinalNotCriterion } from './ordinal/not-criterion';
import { ordinalOutOfSequence } from './ordinal/out-of-sequence';
import { ordinalPageNumber } from './ordinal/page-number';
import { ownerGroup } from './owner/group';
import { ownerMissing } from './owner/missing';
import { ownerRefersElsewhere } from './owner/refers-elsewhere';
import { ownerSeveral } from './owner/several';
import { reasonMissing } from './reason/missing';
import { reasonShort } from './reason/short';
import { remedyFewerThanCriteria } from './remedy/fewer-than-criteria';
import { remedyMissing } from './remedy/missing';
import { remedyRepeated } from './remedy/repeated';
import { remedySameAsReason } from './remedy/same-as-reason';
import { remedyShort } from './remedy/short';
import { blankRow } from './row/blank';
import { continuation } from './row/continuation';
import { hiddenRows } from './row/hidden';
import { rowNone } from './row/none';
import { repeatedHeader } from './row/repeated-header';
import type { Rule } from './rule';
import { scoreAboveMaximum } from './score/above-maximum';
import { scoreAsDate } from './score/as-date';
import { scoreDecimals } from './score/decimals';
import { scoreFraction } from './score/fraction';
import { scoreInapplicable } from './score/inapplicable';
import { scoreMissing } from './score/missing';
import { scoreMixedMarks } from './score/mixed-marks';
import { scoreNegative } from './score/negative';
import { scoreScale } from './score/scale';
import { scoreTextNumber } from './score/text-number';
import { scoreThousandsMark } from './score/thousands-mark';
import { scoreUnreadable } from './score/unreadable';
import { sectionDoubleCount } from './section/double-count';
import { sectionLostMismatch } from './section/lost-mismatch';
import { sectionLostRounding } from './section/lost-rounding';
import { sectionMissing } from './section/missing';
import { sectionScoreMismatch } from './section/score-mismatch';
import { sectionUnchecked } from './section/unchecked';
import { sheetCropped } from './sheet/cropped';
import { sheetOversized } from './sheet/oversized';
import { sheetProtected } from './sheet/protected';
import { strayNumber } from './sheet/stray-number';
import { summaryMismatch } from './summary/mismatch';
import { textCutOff } from './text/cut-off';
import { textFormulaError } from './text/formula-error';
import { textLeadingPunctuation } from './text/leading-punctuation';
import { textLegacy } from './text/legacy';
import { textMisspelt } from './text/misspelt';
import { textPlaceholder } from './text/placeholder';
import { textSpaces } from './text/spaces';
import { titleNumberBlank } from './title/number-blank';
import { titleOtherYear } from './title/other-year';
import { totalConstant } from './total/constant';
import { totalMismatch } from './total/mismatch';
import { totalPartialFormula } from './total/partial-formula';
import { totalScale } from './total/scale';
import { unitUnknown } from './unit/unknown';
import { unitVariant } from './unit/variant';

/** Every rule, in the order in which they are listed for people. To add one: its file, a line here, its words in `messages`. */
export const RULES = [
  columnMissing,
  headerRenamed,
  sheetCropped,
  sheetOversized,
  rowNone,
  sheetProtected,
  strayNumber,
  repeatedHeader,
  cellMerged,
  continuation,
  blankRow,
  hiddenRows,
  errorValue,
  textLegacy,
  textFormulaError,
  textPlaceholder,
  scoreTextNumber,
  scoreThousandsMark,
  scoreDecimals,
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
  textMisspelt,
  codeMissing,
  contentMissing,
  ordinalPageNumber,
  ordinalOutOfSequence,
  ordinalNotCriterion,
  contentRepeatsCode,
  contentRepeated,
  contentScoreMark,
  contentForProvince,
  maximumMissing,
  scoreMissing,
  scoreNegative,
  scoreAboveMaximum,
  scoreInapplicable,
  lostMissing,
  lostMismatch,
  lostNegative,
  lostNone,
  reasonMissing,
  reasonShort,
  remedyMissing,
  remedyFewerThanCriteria,
  deliverableMissing,
  remedyShort,
  remedySameAsReason,
  ownerMissing,
  ownerSeveral,
  ownerGroup,
  ownerRefersElsewhere,
  unitUnknown,
  coordinatorMissing,
  coordinatorSameAsOwner,
  coordinatorOwnCommittee,
  monitorSameAsOwner,
  monitorSameAsCoordinator,
  deadlineMissing,
  deadlineFewerThanCriteria,
  deadlineImpossible,
  deadlineUnreadable,
  deadlineAmbiguous,
  deadlinePast,
  deadlineOtherYear,
  deadlineOpenEnded,
  codeDuplicate,
  codeOutOfOrder,
  codeUnknown,
  codeUnlisted,
  codeWrongSection,
  contentCatalogue,
  contentCutOff,
  sectionMissing,
  maximumCatalogue,
  scoreScale,
  maximumDisputed,
  sectionLostMismatch,
  sectionDoubleCount,
  sectionLostRounding,
  sectionScoreMismatch,
  sectionUnchecked,
  totalMismatch,
  totalPartialFormula,
  totalConstant,
  unitVariant,
  remedyRepeated,
  deadlineBareYear,
  summaryMismatch,
  totalScale,
  titleNumberBlank,
  titleOtherYear,
] as const;

type FindingOf<R> = R extends Rule<infer Name, infer Data> ? Finding<Name, Data> : never;

/** A finding of any rule; its `rule` tells which, and so what its `data` holds. */
export type AnyFinding = FindingOf<(typeof RULES)[number]>;
export type RuleName = AnyFinding['rule'];
