import { formatDate, type CalendarDate } from "../core/model/calendarDate";

export const NOTHING_RECOGNISED =
  "Plan Check recognised no action plan or KPI table in this workbook. Choose Review plan on the Home tab to see what it looked at.";

export function nothingToHighlight(asAt: CalendarDate): string {
  return `Plan Check reviewed this workbook as at ${formatDate(asAt)} and found nothing to highlight.`;
}
