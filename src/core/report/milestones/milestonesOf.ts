import type { CalendarDate } from "../../model/calendarDate";
import type { Milestones } from "../../model/milestones";
import type { ReadWorkbook } from "../../model/plan";
import type { HouseRules } from "../../model/settings";
import { actionProgress } from "./actionProgress";
import { targetMilestones } from "./targetMilestones";
import { themeProgress } from "./themeProgress";
import { measuresWithoutSteps, themesWithoutSteps } from "./withoutSteps";

export interface MilestoneContext {
  readonly asAt: CalendarDate;
  readonly settings: Pick<HouseRules, "yearKind" | "tolerance">;
}

/**
 * Says of every dated target and due date how it stands on the as-at date, whether the next target of each measure is
 * within reach at the pace so far, and what has no step on its way.
 * @param workbook what was read; a review will do.
 */
export function milestonesOf(
  workbook: Pick<ReadWorkbook, "tables" | "actions" | "measures">,
  context: MilestoneContext,
): Milestones {
  const actions = actionProgress(workbook, context);
  return {
    asAt: context.asAt,
    targets: workbook.measures.flatMap((measure) => targetMilestones(measure, context)),
    actions: actions.map(({ progress }) => progress),
    themes: themeProgress(workbook, actions, context),
    withoutSteps: [
      ...themesWithoutSteps(workbook, actions, context),
      ...measuresWithoutSteps(workbook.measures, context),
    ],
  };
}
