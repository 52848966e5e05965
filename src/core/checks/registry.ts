import type { Check } from "./defineCheck";
import { annualEvidence } from "./kpi/annualEvidence";
import { breaksPattern } from "./kpi/breaksPattern";
import { directionUnknown } from "./kpi/directionUnknown";
import { duplicateMeasureRef } from "./kpi/duplicateRef";
import { missedTarget } from "./kpi/missedTarget";
import { missedWithoutAction } from "./kpi/missedWithoutAction";
import { missingActual } from "./kpi/missingActual";
import { missingComparator } from "./kpi/missingComparator";
import { missingFrequency } from "./kpi/missingFrequency";
import { missingMeasureLead } from "./kpi/missingLead";
import { missingPart } from "./kpi/missingPart";
import { missingTarget } from "./kpi/missingTarget";
import { mixedUnits } from "./kpi/mixedUnits";
import { noStretch } from "./kpi/noStretch";
import { outstanding } from "./kpi/outstanding";
import { overallOutsideParts } from "./kpi/overallOutsideParts";
import { percentageAboveHundred } from "./kpi/percentageAboveHundred";
import { promiseLate } from "./kpi/promiseLate";
import { ratingContradicts } from "./kpi/ratingContradicts";
import { stale } from "./kpi/stale";
import { targetBelowOthers } from "./kpi/targetBelowOthers";
import { targetDiffersFromText } from "./kpi/targetDiffersFromText";
import { targetWorseThanLatest } from "./kpi/targetWorseThanLatest";
import { unmeasurableTarget } from "./kpi/unmeasurableTarget";
import { worseThanBefore } from "./kpi/worseThanBefore";
import { worseThanNational } from "./kpi/worseThanNational";
import { worseThanNeighbours } from "./kpi/worseThanNeighbours";
import { zeroForMissing } from "./kpi/zeroForMissing";
import { ambiguousDue } from "./plan/ambiguousDue";
import { blankRows } from "./plan/blankRows";
import { bunchedDeadlines } from "./plan/bunchedDeadlines";
import { completedBeforeStart } from "./plan/completedBeforeStart";
import { completedButOpen } from "./plan/completedButOpen";
import { completedInFuture } from "./plan/completedInFuture";
import { completeUnderFullPercent } from "./plan/completeUnderFullPercent";
import { completeWithoutDate } from "./plan/completeWithoutDate";
import { completeWithoutEvidence } from "./plan/completeWithoutEvidence";
import { delayedWithoutMitigation } from "./plan/delayedWithoutMitigation";
import { delayedWithoutReason } from "./plan/delayedWithoutReason";
import { dueBeforeStart } from "./plan/dueBeforeStart";
import { dueSoon } from "./plan/dueSoon";
import { dueUndecided } from "./plan/dueUndecided";
import { dueWithoutEnd } from "./plan/dueWithoutEnd";
import { duplicateRef } from "./plan/duplicateRef";
import { forecastAfterDue } from "./plan/forecastAfterDue";
import { formulaError } from "./plan/formulaError";
import { fullPercentButOpen } from "./plan/fullPercentButOpen";
import { hiddenLate } from "./plan/hiddenLate";
import { leadOverdue } from "./plan/leadOverdue";
import { leadSpellings } from "./plan/leadSpellings";
import { mergedCells } from "./plan/mergedCells";
import { missingAction } from "./plan/missingAction";
import { missingDue } from "./plan/missingDue";
import { missingLead } from "./plan/missingLead";
import { missingRef } from "./plan/missingRef";
import { missingStatus } from "./plan/missingStatus";
import { missingSuccessMeasure } from "./plan/missingSuccessMeasure";
import { mixedDates } from "./plan/mixedDates";
import { textDates } from "./plan/textDates";
import { notStartedDueSoon } from "./plan/notStartedDueSoon";
import { notStartedWithoutStart } from "./plan/notStartedWithoutStart";
import { overdue } from "./plan/overdue";
import { overdueNotStarted } from "./plan/overdueNotStarted";
import { overdueRatedOnTrack } from "./plan/overdueRatedOnTrack";
import { overdueRatedUnderway } from "./plan/overdueRatedUnderway";
import { recurringWithoutUpdate } from "./plan/recurringWithoutUpdate";
import { redated } from "./plan/redated";
import { redatedAgain } from "./plan/redatedAgain";
import { refIsDate } from "./plan/refIsDate";
import { refLostZero } from "./plan/refLostZero";
import { refOutOfOrder } from "./plan/refOutOfOrder";
import { refSkipped } from "./plan/refSkipped";
import { refWithoutParent } from "./plan/refWithoutParent";
import { reviewPassed } from "./plan/reviewPassed";
import { riskWithoutMitigation } from "./plan/riskWithoutMitigation";
import { severalLeads } from "./plan/severalLeads";
import { staleUpdate } from "./plan/staleUpdate";
import { startPassed } from "./plan/startPassed";
import { statusByColourAlone } from "./plan/statusByColourAlone";
import { statusColourDisagrees } from "./plan/statusColourDisagrees";
import { themeCompleteButOpen } from "./plan/themeCompleteButOpen";
import { themeDueBeforeActions } from "./plan/themeDueBeforeActions";
import { themeWithoutActions } from "./plan/themeWithoutActions";
import { unknownReference } from "./plan/unknownReference";
import { unknownStatus } from "./plan/unknownStatus";
import { unreadableDue } from "./plan/unreadableDue";
import { wordsOutsideKey } from "./plan/wordsOutsideKey";
import { carriedBack } from "./workbook/carriedBack";
import { carriedLater } from "./workbook/carriedLater";
import { dueDiffers } from "./workbook/dueDiffers";
import { figureDiffers } from "./workbook/figureDiffers";
import { leadDiffers } from "./workbook/leadDiffers";
import { listHolds } from "./workbook/listHolds";
import { listOmits } from "./workbook/listOmits";
import { noSuccessor } from "./workbook/noSuccessor";
import { statusDiffers } from "./workbook/statusDiffers";
import { successorDiffers } from "./workbook/successorDiffers";
import { successorMissing } from "./workbook/successorMissing";

/** Every check, in the order its findings are told for one cell. Ids are never reused. */
export const CHECKS: readonly Check[] = [
  overdueRatedOnTrack,
  overdueRatedUnderway,
  overdueNotStarted,
  overdue,
  themeCompleteButOpen,
  statusColourDisagrees,
  completedInFuture,
  completedButOpen,
  completeUnderFullPercent,
  hiddenLate,
  delayedWithoutMitigation,
  delayedWithoutReason,
  forecastAfterDue,
  redatedAgain,
  startPassed,
  notStartedDueSoon,
  reviewPassed,
  riskWithoutMitigation,
  missingDue,
  unreadableDue,
  dueUndecided,
  ambiguousDue,
  dueWithoutEnd,
  recurringWithoutUpdate,
  missingLead,
  missingStatus,
  unknownStatus,
  wordsOutsideKey,
  statusByColourAlone,
  missingAction,
  missingRef,
  notStartedWithoutStart,
  missingSuccessMeasure,
  completeWithoutDate,
  completeWithoutEvidence,
  completedBeforeStart,
  dueBeforeStart,
  fullPercentButOpen,
  themeDueBeforeActions,
  themeWithoutActions,
  duplicateRef,
  refLostZero,
  refIsDate,
  refOutOfOrder,
  refSkipped,
  refWithoutParent,
  unknownReference,
  staleUpdate,
  redated,
  dueSoon,
  leadOverdue,
  severalLeads,
  leadSpellings,
  bunchedDeadlines,
  formulaError,
  mixedDates,
  textDates,
  mergedCells,
  blankRows,
  targetDiffersFromText,
  ratingContradicts,
  missedTarget,
  missedWithoutAction,
  promiseLate,
  outstanding,
  stale,
  missingActual,
  missingTarget,
  missingComparator,
  missingPart,
  missingMeasureLead,
  missingFrequency,
  unmeasurableTarget,
  targetWorseThanLatest,
  noStretch,
  targetBelowOthers,
  worseThanNational,
  worseThanNeighbours,
  worseThanBefore,
  mixedUnits,
  percentageAboveHundred,
  overallOutsideParts,
  breaksPattern,
  zeroForMissing,
  directionUnknown,
  annualEvidence,
  duplicateMeasureRef,
  listOmits,
  listHolds,
  statusDiffers,
  dueDiffers,
  leadDiffers,
  figureDiffers,
  carriedLater,
  successorMissing,
  successorDiffers,
  noSuccessor,
  carriedBack,
];

/** @returns the check, or null for an id that no check has. */
export function checkById(id: string): Check | null {
  return CHECKS.find((check) => check.id === id) ?? null;
}
