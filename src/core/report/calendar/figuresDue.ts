import { formatDate, type CalendarDate } from "../../model/calendarDate";
import type { CalendarItem, CalendarReason } from "../../model/milestones";
import type { Measure, MeasureValue } from "../../model/plan";
import { nameOfMeasure, shorten } from "../../model/words";
import { addInterval, latestEnd } from "../../read/targets/intervals";
import { byEnd, isLevel } from "../../read/targets/strands";
import { valueCell } from "../milestones/cells";
import { targetMilestones } from "../milestones/targetMilestones";
import type { Window } from "./frequencyCalendar";

/** A figure that is due, before it is told. */
interface Due {
  readonly reason: CalendarReason;
  readonly due: CalendarDate;
  readonly measure: Measure;
  readonly value: MeasureValue;
  readonly because: string;
}

/**
 * The figures of one measure that are due by the next meeting: each promise, and where its own figure is not promised, what
 * is outstanding, or else what falls due first by its targets or by its frequency. One matter, one line.
 * @param parts the rows of the measure: one, or those of its parts.
 */
export function figuresDue(parts: readonly Measure[], window: Window): CalendarItem[] {
  const promised = parts.flatMap((measure) => promises(measure, window));
  // A promised comparator says nothing of the measure's own figure.
  const answered = promised.some(({ value }) => value.role !== "comparator");
  const own = answered ? [] : firstOf(parts.flatMap((measure) => ownFigures(measure, window)));
  return [...promised, ...own].map((due) => toItem(due, parts.length > 1, window));
}

function promises(measure: Measure, { until }: Window): Due[] {
  return measure.values.flatMap((value): Due[] => {
    const { missing, promisedBy: due } = value.reading;
    if (missing !== "promised" || due === null || due > until) return [];
    const because = `“${shorten(value.reading.text)}” stands under “${shorten(value.heading)}”`;
    return [{ reason: "promised", due, measure, value, because }];
  });
}

function ownFigures(measure: Measure, window: Window): Due[] {
  const targets = targetMilestones(measure, window);
  const cells = measure.values.filter(({ role }) => role === "target");
  const byTarget = targets.flatMap(({ verdict, due }, i): Due[] => {
    const value = cells[i];
    if (value === undefined || due === null || due > window.until) return [];
    const of = `the target of ${value.reading.text.trim()} under “${shorten(value.heading)}”`;
    if (verdict === "outstanding") {
      return [{ reason: "outstanding", due, measure, value, because: `the period of ${of} ended then` }];
    }
    if (verdict !== "notYetDue") return [];
    return [{ reason: "targetPeriod", due, measure, value, because: `the period of ${of} ends then` }];
  });
  return [...byTarget, ...byFrequency(measure, window)];
}

/** One interval after the newest figure; nothing where a figure names no period. */
function byFrequency(measure: Measure, { until, settings }: Window): Due[] {
  const figures = measure.values.filter((value) => value.role === "actual" && isLevel(value));
  const newest = [...figures].sort(byEnd).at(-1);
  if (!newest || measure.everyMonths === null || figures.some(({ period }) => !period?.to)) return [];
  const end = latestEnd(newest.period, settings);
  const due = end === null ? null : addInterval(end, measure.everyMonths);
  if (due === null || due > until) return [];
  const often = (measure.frequency ?? "").trim().toLowerCase();
  const because = `it is reported ${shorten(often)}, and the newest figure is for ${newest.period?.text ?? newest.heading}`;
  return [{ reason: "frequency", due, measure, value: newest, because }];
}

function firstOf(dues: readonly Due[]): Due[] {
  const outstanding = dues.filter(({ reason }) => reason === "outstanding");
  const candidates = outstanding.length > 0 ? outstanding : dues;
  return [...candidates].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)).slice(0, 1);
}

function toItem(
  { reason, due, measure, value, because }: Due,
  inParts: boolean,
  { asAt }: Window,
): CalendarItem {
  const late = due < asAt;
  const name = nameOfMeasure(inParts ? { ...measure, part: null } : measure);
  return {
    what: "figure",
    reason,
    due,
    late,
    from: measure.leads,
    ref: measure.ref,
    title: measure.title,
    cell: valueCell(measure, value),
    explanation: `${value.role === "comparator" ? "The comparator" : "The figure"} for ${name} ${late ? "was" : "is"} due by ${formatDate(due)}: ${because}.`,
  };
}
