import { admittedUnder18 } from './admitted-under-18.ts'
import { attendanceRowWithoutCell } from './attendance-row-without-cell.ts'
import { awayWithoutDecision } from './away-without-decision.ts'
import { badImport } from './bad-import.ts'
import { blankMeansPresent } from './blank-means-present.ts'
import { codeAmbiguous } from './code-ambiguous.ts'
import { colourAsMark } from './colour-as-mark.ts'
import { codeUnknown } from './code-unknown.ts'
import { dateAsText } from './date-as-text.ts'
import { dateDayMonthSwapped } from './date-day-month-swapped.ts'
import { dateImpossible } from './date-impossible.ts'
import { dateInFuture } from './date-in-future.ts'
import { dateIncomplete } from './date-incomplete.ts'
import { dateTooOld } from './date-too-old.ts'
import { dateUnreadable } from './date-unreadable.ts'
import { everyoneAlwaysPresent } from './everyone-always-present.ts'
import { exemptMarkContradictsRoll } from './exempt-mark-contradicts-roll.ts'
import { formulaError } from './formula-error.ts'
import { idBirthYearMismatch } from './id-birth-year-mismatch.ts'
import { idDuplicate } from './id-duplicate.ts'
import { idLostZero } from './id-lost-zero.ts'
import { idNotDigits } from './id-not-digits.ts'
import { idPlaceholder } from './id-placeholder.ts'
import { idProvince } from './id-province.ts'
import { idSexMismatch } from './id-sex-mismatch.ts'
import { idWrongLength } from './id-wrong-length.ts'
import { identicalColumns } from './identical-columns.ts'
import { legacyEncoding } from './legacy-encoding.ts'
import { markAfterLeaving } from './mark-after-leaving.ts'
import { markBeforeJoining } from './mark-before-joining.ts'
import { markRepeated } from './mark-repeated.ts'
import { markWhenNotRequired } from './mark-when-not-required.ts'
import { meetingCountsDisagree } from './meeting-counts-disagree.ts'
import { meetingDateWrong } from './meeting-date-wrong.ts'
import { meetingInFuture } from './meeting-in-future.ts'
import { memberInTwoCells } from './member-in-two-cells.ts'
import { memberTwice } from './member-twice.ts'
import { mergedMarks } from './merged-marks.ts'
import { nameHasDigit } from './name-has-digit.ts'
import { nameIncomplete } from './name-incomplete.ts'
import { nameMissing } from './name-missing.ts'
import { nameSpacing } from './name-spacing.ts'
import { nameSpelledDifferently } from './name-spelled-differently.ts'
import { noTables } from './no-tables.ts'
import { notOnRoll } from './not-on-roll.ts'
import { officialBeforeAdmission } from './official-before-admission.ts'
import { officialGapOdd } from './official-gap-odd.ts'
import { nothingRead } from './nothing-read.ts'
import { periodTwice } from './period-twice.ts'
import { partyCellMissing } from './party-cell-missing.ts'
import { partyCellTotalDisagrees } from './party-cell-total-disagrees.ts'
import { partyCellTwice } from './party-cell-twice.ts'
import { partyCellUnknown } from './party-cell-unknown.ts'
import { phoneFormat } from './phone-format.ts'
import { phoneLostZero } from './phone-lost-zero.ts'
import { countsDoNotAddUp } from './counts-do-not-add-up.ts'
import { columnWithoutMeeting } from './column-without-meeting.ts'
import { countsUnreadable } from './counts-unreadable.ts'
import { meetingOutsideMonth } from './meeting-outside-month.ts'
import { meetingTwice } from './meeting-twice.ts'
import { presentExceedsRequired } from './present-exceeds-required.ts'
import { probationOverdue } from './probation-overdue.ts'
import { rateDisagrees } from './rate-disagrees.ts'
import { rateJump } from './rate-jump.ts'
import { ratioTurnedDate } from './ratio-turned-date.ts'
import { residenceOnlyListed } from './residence-only-listed.ts'
import { statusDatesReversed } from './status-dates-reversed.ts'
import { statusAbbreviated } from './status-abbreviated.ts'
import { statusDiffersFromRoll } from './status-differs-from-roll.ts'
import { statusUnknown } from './status-unknown.ts'
import { statusWithoutDate } from './status-without-date.ts'
import { totalDisagrees } from './total-disagrees.ts'
import { twoMarks } from './two-marks.ts'
import { twoSecretaries } from './two-secretaries.ts'
import { typeContradictsOfficialDate } from './type-contradicts-official-date.ts'
import { unmarked } from './unmarked.ts'
import type { Rule } from './rule.ts'

/** Every rule, worst and most basic first. A rule without its sentences in shared/messages/rules.ts and finding-texts.ts does not compile. */
export const RULES = {
  'no-tables': noTables,
  'bad-import': badImport,
  'legacy-encoding': legacyEncoding,
  'merged-marks': mergedMarks,
  'name-missing': nameMissing,
  'name-has-digit': nameHasDigit,
  'name-incomplete': nameIncomplete,
  'name-spacing': nameSpacing,
  'id-placeholder': idPlaceholder,
  'id-not-digits': idNotDigits,
  'id-lost-zero': idLostZero,
  'id-wrong-length': idWrongLength,
  'id-province': idProvince,
  'id-sex-mismatch': idSexMismatch,
  'id-birth-year-mismatch': idBirthYearMismatch,
  'phone-lost-zero': phoneLostZero,
  'phone-format': phoneFormat,
  'date-impossible': dateImpossible,
  'date-unreadable': dateUnreadable,
  'date-incomplete': dateIncomplete,
  'date-in-future': dateInFuture,
  'date-too-old': dateTooOld,
  'date-day-month-swapped': dateDayMonthSwapped,
  'date-as-text': dateAsText,
  'status-unknown': statusUnknown,
  'status-abbreviated': statusAbbreviated,
  'party-cell-unknown': partyCellUnknown,
  'party-cell-missing': partyCellMissing,
  'code-ambiguous': codeAmbiguous,
  'colour-as-mark': colourAsMark,
  'code-unknown': codeUnknown,
  'admitted-under-18': admittedUnder18,
  'official-before-admission': officialBeforeAdmission,
  'official-gap-odd': officialGapOdd,
  'type-contradicts-official-date': typeContradictsOfficialDate,
  'probation-overdue': probationOverdue,
  'status-without-date': statusWithoutDate,
  'status-dates-reversed': statusDatesReversed,
  'two-marks': twoMarks,
  'id-duplicate': idDuplicate,
  'member-twice': memberTwice,
  'member-in-two-cells': memberInTwoCells,
  'mark-repeated': markRepeated,
  'not-on-roll': notOnRoll,
  'attendance-row-without-cell': attendanceRowWithoutCell,
  'name-spelled-differently': nameSpelledDifferently,
  'party-cell-twice': partyCellTwice,
  'two-secretaries': twoSecretaries,
  'mark-before-joining': markBeforeJoining,
  'mark-after-leaving': markAfterLeaving,
  'mark-when-not-required': markWhenNotRequired,
  'away-without-decision': awayWithoutDecision,
  unmarked: unmarked,
  'exempt-mark-contradicts-roll': exemptMarkContradictsRoll,
  'status-differs-from-roll': statusDiffersFromRoll,
  'residence-only-listed': residenceOnlyListed,
  'meeting-in-future': meetingInFuture,
  'meeting-date-wrong': meetingDateWrong,
  'ratio-turned-date': ratioTurnedDate,
  'present-exceeds-required': presentExceedsRequired,
  'counts-do-not-add-up': countsDoNotAddUp,
  'counts-unreadable': countsUnreadable,
  'meeting-outside-month': meetingOutsideMonth,
  'column-without-meeting': columnWithoutMeeting,
  'period-twice': periodTwice,
  'nothing-read': nothingRead,
  'meeting-twice': meetingTwice,
  'formula-error': formulaError,
  'total-disagrees': totalDisagrees,
  'rate-disagrees': rateDisagrees,
  'party-cell-total-disagrees': partyCellTotalDisagrees,
  'meeting-counts-disagree': meetingCountsDisagree,
  'everyone-always-present': everyoneAlwaysPresent,
  'blank-means-present': blankMeansPresent,
  'identical-columns': identicalColumns,
  'rate-jump': rateJump,
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof RULES
export const RULE_IDS = Object.keys(RULES) as RuleId[]
