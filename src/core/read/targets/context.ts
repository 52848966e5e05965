import type { CalendarDate } from "../../model/calendarDate";
import type { HouseRules } from "../../model/settings";

/** What targets are judged against. */
export interface TargetContext {
  readonly asAt: CalendarDate;
  readonly settings: Pick<HouseRules, "yearKind" | "tolerance">;
}
