import type { MilestonesSection } from "../../model/boardPaper";
import type { PaperContext } from "../context";
import { milestonesOf } from "../milestones/milestonesOf";

/** @returns how the targets stand, the next one of each measure, and what has no step on its way. */
export function milestonesSection({ review, settings }: PaperContext): MilestonesSection {
  const { targets, withoutSteps } = milestonesOf(review, { asAt: review.asAt, settings });
  const counts = { met: 0, missed: 0, outstanding: 0, notYetDue: 0, cannotSay: 0 };
  for (const { verdict } of targets) counts[verdict] += 1;
  return { counts, next: targets.filter(({ course }) => course !== null), withoutSteps };
}
