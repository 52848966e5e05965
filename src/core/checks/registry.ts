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
import { duplicateRef } from "./plan/duplicateRef";
import { missingDue } from "./plan/missingDue";
import { missingLead } from "./plan/missingLead";
import { missingStatus } from "./plan/missingStatus";
import { overdue } from "./plan/overdue";
import { overdueNotStarted } from "./plan/overdueNotStarted";
import { overdueRatedOnTrack } from "./plan/overdueRatedOnTrack";
import { overdueRatedUnderway } from "./plan/overdueRatedUnderway";
import { unreadableDue } from "./plan/unreadableDue";

/** Every check, in the order its findings are told for one cell. Ids are never reused. */
export const CHECKS: readonly Check[] = [
  overdueRatedOnTrack,
  overdueRatedUnderway,
  overdueNotStarted,
  overdue,
  missingDue,
  unreadableDue,
  missingLead,
  missingStatus,
  duplicateRef,
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
];

/** @returns the check, or null for an id that no check has. */
export function checkById(id: string): Check | null {
  return CHECKS.find((check) => check.id === id) ?? null;
}
