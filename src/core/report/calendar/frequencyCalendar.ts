import { addMonths, type CalendarDate } from "../../model/calendarDate";
import type { CalendarItem, FrequencyCalendar } from "../../model/milestones";
import type { ReadWorkbook } from "../../model/plan";
import type { HouseRules, PaperSettings } from "../../model/settings";
import { wholeMeasures } from "../../read/targets/wholeMeasures";
import { figuresDue } from "./figuresDue";
import { updatesDue } from "./updatesDue";

export interface CalendarContext {
  readonly asAt: CalendarDate;
  readonly settings: Pick<HouseRules, "yearKind" | "tolerance" | "reportingCycleMonths"> & {
    readonly paper: Pick<PaperSettings, "nextMeeting">;
  };
}

/** What the two halves of the calendar go by. */
export interface Window extends CalendarContext {
  /** The next meeting. */
  readonly until: CalendarDate;
}

/**
 * Tells which figures and updates are due on or before the next meeting, and from whom: figures by the measures' own
 * frequencies, promises and targets, updates by the plan's dates. What is late already is due too.
 * @param workbook what was read; a review will do.
 */
export function frequencyCalendar(
  workbook: Pick<ReadWorkbook, "tables" | "actions" | "measures">,
  context: CalendarContext,
): FrequencyCalendar {
  const { asAt, settings } = context;
  const meeting = settings.paper.nextMeeting;
  const ahead = meeting !== null && meeting >= asAt ? meeting : null;
  const until = ahead ?? addMonths(asAt, settings.reportingCycleMonths);
  const window = { ...context, until };
  const items = [
    ...wholeMeasures(workbook.measures).flatMap((parts) => figuresDue(parts, window)),
    ...updatesDue(workbook, window),
  ];
  return {
    asAt,
    until,
    untilFrom: ahead === null ? "reportingCycle" : "settings",
    items: items.sort(byDue),
  };
}

/** Sorting keeps what is due on one day in the order of the sheets. */
function byDue(a: CalendarItem, b: CalendarItem): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}
