import { addMonths, formatDate, type CalendarDate } from "../../model/calendarDate";
import type { WithoutSteps } from "../../model/milestones";
import { isOpen, type Measure, type ReadWorkbook } from "../../model/plan";
import { nameOf, nameOfMeasure } from "../../model/words";
import { latestEnd } from "../../read/targets/intervals";
import { isLevel } from "../../read/targets/strands";
import type { ActionOnCourse } from "./actionProgress";
import { wholeMeasures } from "../../read/targets/wholeMeasures";
import { actionCell, currentStep, measureCell, valueCell, type Step } from "./cells";
import type { MilestoneContext } from "./milestonesOf";
import { themesWithActions } from "./themeProgress";

/** How far ahead an only target may be. */
const FAR_MONTHS = 12;

/** @returns the open themes all of whose dates are one day, more than twelve months away. */
export function themesWithoutSteps(
  { actions }: Pick<ReadWorkbook, "actions">,
  onCourse: readonly ActionOnCourse[],
  { asAt }: MilestoneContext,
): WithoutSteps[] {
  return themesWithActions(actions, onCourse).flatMap(({ theme, under }) => {
    const rows = [theme, ...under.map(({ action }) => action)];
    const steps = rows
      .filter((row) => row.status?.value !== "cancelled")
      .flatMap((row) => currentStep(row) ?? []);
    if (!under.some(({ action }) => isOpen(action))) return [];
    return ifFar(steps, asAt).map((due) => ({
      kind: "theme" as const,
      sheet: theme.sheet,
      cell: actionCell(theme),
      ref: theme.ref,
      title: theme.title,
      due,
      cells: steps.map(({ cell }) => cell),
      explanation: explain(nameOf(theme), due),
    }));
  });
}

/** @returns the measures all of whose dated targets are for one period that ends more than twelve months away. */
export function measuresWithoutSteps(
  measures: readonly Measure[],
  { asAt, settings }: MilestoneContext,
): WithoutSteps[] {
  return wholeMeasures(measures).flatMap((parts) => {
    const [measure] = parts;
    const steps = parts.flatMap((part) =>
      part.values
        .filter((value) => value.role === "target" && isLevel(value))
        .flatMap((value): Step[] => {
          const due = latestEnd(value.period, settings);
          return due === null ? [] : [{ due, cell: valueCell(part, value) }];
        }),
    );
    if (!measure) return [];
    return ifFar(steps, asAt).map((due) => ({
      kind: "measure" as const,
      sheet: measure.sheet,
      cell: measureCell(measure),
      ref: measure.ref,
      title: measure.title,
      due,
      cells: steps.map(({ cell }) => cell),
      explanation: explain(nameOfMeasure({ ...measure, part: null }), due),
    }));
  });
}

function ifFar(steps: readonly Step[], asAt: CalendarDate): CalendarDate[] {
  const [due, ...others] = new Set(steps.map((step) => step.due));
  return due !== undefined && others.length === 0 && due > addMonths(asAt, FAR_MONTHS) ? [due] : [];
}

function explain(name: string, due: CalendarDate): string {
  return `${name} has one target only, by ${formatDate(due)}, and no step on the way by which to see how it goes.`;
}
