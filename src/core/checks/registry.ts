import type { Check } from "./defineCheck";
import { missedTarget } from "./kpi/missedTarget";
import { missingActual } from "./kpi/missingActual";
import { missingComparator } from "./kpi/missingComparator";
import { missingTarget } from "./kpi/missingTarget";
import { promiseLate } from "./kpi/promiseLate";
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
  missedTarget,
  promiseLate,
  missingActual,
  missingTarget,
  missingComparator,
];

/** @returns the check, or null for an id that no check has. */
export function checkById(id: string): Check | null {
  return CHECKS.find((check) => check.id === id) ?? null;
}
