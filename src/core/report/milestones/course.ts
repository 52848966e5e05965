import { dateParts, daysInMonth, formatDate, type CalendarDate } from "../../model/calendarDate";
import type { CannotSayReason, TargetCourse } from "../../model/milestones";
import type { MeasureValue } from "../../model/plan";
import type { PeriodReading } from "../../model/reading";
import type { HouseRules } from "../../model/settings";
import { figureText, withUnit } from "../../model/words";
import { areAlike } from "../../read/targets/intervals";
import { allowance, fallsShort, goalOf, worseEnd } from "../../read/targets/judged";
import { directionFor } from "../../read/targets/strandDirection";
import { byEnd, sameUnit, type Strand } from "../../read/targets/strands";
import { isZeroForMissing } from "../../read/targets/zeros";
import { valueCell } from "./cells";

/** A figure with the last day of its period. */
interface Dated {
  readonly value: MeasureValue;
  readonly end: CalendarDate;
}

/** Why nothing can be said of a course, as the end of a sentence. */
export const COURSE_REASONS: Partial<Record<CannotSayReason, string>> = {
  noActual: "there is no figure yet",
  noDate: "nothing says which period its figures are for",
  noPreviousFigure: "there is only one figure, and a course needs two",
  unlikePeriods: "its figures and the target are for periods of unlike length",
  unlikeUnits: "its figures and the target are in unlike units",
  directionUnknown: "it is not known whether more or less is better",
};

/**
 * Holds the latest figure against the straight line from the figure before it to the target: at or beyond the line is on
 * course, within the tolerance too. A range counts by its worse end.
 * @param target the strand's next one, whose period has not ended.
 */
export function courseTo(
  strand: Strand,
  target: MeasureValue,
  settings: Pick<HouseRules, "tolerance">,
): TargetCourse {
  const [latest = null, previous = null] = newestFigures(strand, target);
  const cells = {
    latest: latest && valueCell(strand.measure, latest.value),
    previous: previous && valueCell(strand.measure, previous.value),
  };
  const reason = latest && previous ? unlike([latest, previous], target) : tooFew(strand, latest !== null);
  const { direction } = directionFor(strand, target);
  const end = target.period?.to ?? null;
  if (reason !== null || !latest || !previous || end === null || direction === "unknown") {
    const why = reason ?? (direction === "unknown" ? "directionUnknown" : "noDate");
    const explanation = `Whether it is on course for ${figureText(target)} cannot be said: ${COURSE_REASONS[why] ?? ""}.`;
    return { course: "cannotSay", reason: why, ...cells, lineAtLatest: null, explanation };
  }
  const start = worseEnd(previous.value, direction);
  const goal = goalOf(target, direction);
  const share = (monthsOf(latest.end) - monthsOf(previous.end)) / (monthsOf(end) - monthsOf(previous.end));
  const line = start + (goal - start) * share;
  const behind = fallsShort(worseEnd(latest.value, direction), line, {
    direction,
    allowed: allowance(target, direction, settings.tolerance),
  });
  return {
    course: behind ? "behind" : "onCourse",
    reason: null,
    ...cells,
    lineAtLatest: line,
    explanation:
      `${behind ? "Behind" : "On course"} for ${figureText(target)}: the latest figure, ${figureText(latest.value)}, ` +
      `${behind ? "does not reach" : "reaches"} ${withUnit(rounded(line), target.reading.unit)}, where the straight line from ` +
      `${figureText(previous.value)} stood on ${formatDate(latest.end)}.`,
  };
}

/** @returns the latest figure before the target's period ends, and the newest of an earlier end. */
function newestFigures(strand: Strand, target: MeasureValue): Dated[] {
  const dated = [...strand.baselines, ...strand.actuals]
    .filter((value) => !isZeroForMissing(strand.measure, value))
    .sort(byEnd)
    .flatMap((value): Dated[] => (value.period?.to ? [{ value, end: value.period.to }] : []))
    .filter(({ end }) => end < (target.period?.to ?? ""))
    .reverse();
  const [latest] = dated;
  const previous = dated.find(({ end }) => latest !== undefined && end < latest.end);
  return [latest, previous].filter((one) => one !== undefined);
}

function tooFew({ actuals, baselines }: Strand, hasLatest: boolean): CannotSayReason {
  const figures = [...baselines, ...actuals];
  if (figures.length === 0) return "noActual";
  const undated = figures.some(({ period }) => !period?.to);
  if (undated) return "noDate";
  return hasLatest ? "noPreviousFigure" : "noActual";
}

function unlike(figures: readonly Dated[], target: MeasureValue): CannotSayReason | null {
  if (!figures.every(({ value }) => sameUnit(value, target))) return "unlikeUnits";
  // A share is a share over a month as over a year; a count is not.
  if (target.reading.unit === "%") return null;
  return figures.every(({ value }) => sameLength(value.period, target.period)) ? null : "unlikePeriods";
}

/** Figures as at a day have no length, and go together. */
function sameLength(a: PeriodReading | null, b: PeriodReading | null): boolean {
  if (a === null || b === null) return false;
  return a.from === null && b.from === null ? true : areAlike(a, b);
}

/** In months, so that half of two years is one year, whichever of them was a leap year. */
function monthsOf(date: CalendarDate): number {
  const { year, month, day } = dateParts(date);
  return year * 12 + month + day / daysInMonth(year, month);
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
