import { formatDate, type CalendarDate } from "../../model/calendarDate";
import type { CannotSayReason, MilestoneVerdict } from "../../model/milestones";
import type { Measure, MeasureValue } from "../../model/plan";
import { figureText, nameOfMeasure, shorten } from "../../model/words";

interface Judged {
  readonly verdict: MilestoneVerdict;
  readonly reason: CannotSayReason | null;
  readonly due: CalendarDate | null;
  readonly judgedBy: MeasureValue | null;
}

const REASONS: Record<CannotSayReason, string> = {
  noDate: "the target names no period",
  noFigure: "the target is no figure yet",
  noTarget: "no target was set",
  unmeasurable: "no figure can be held against these words",
  directionUnknown: "it is not known whether more or less is better",
  unlikeUnits: "the figure and the target are in unlike units",
  approximate: "the figure or the target is approximate, and the two are close",
  noActual: "the table has no column for the figure",
  answered: "the cell of the figure answers for itself: it is promised, withheld or does not apply",
  overtaken: "the figures beside it are for a later period, or name none",
  zeroForMissing: "the nought seems to stand for a missing figure",
  noPreviousFigure: "there is only one figure",
  unlikePeriods: "the figure and the target are for periods of unlike length",
  completionDateUnknown: "nothing says when it was completed",
};

/** @returns one sentence on a target: "1a, Target 18/19: 81% met the target of 80%." */
export function explainTarget(measure: Measure, target: MeasureValue, judged: Judged): string {
  const group = target.group === null ? "" : `, ${target.group}`;
  return `${nameOfMeasure(measure)}${group}, ${shorten(target.heading)}: ${said(target, judged)}.`;
}

function said(target: MeasureValue, { verdict, reason, due, judgedBy }: Judged): string {
  const goal = figureText(target);
  const by = due === null ? "its period" : formatDate(due);
  if (verdict === "met") return `${judgedBy ? figureText(judgedBy) : ""} met the target of ${goal}`;
  if (verdict === "missed") return `${judgedBy ? figureText(judgedBy) : ""} missed the target of ${goal}`;
  if (verdict === "outstanding") {
    return `the period of the target of ${goal} ended by ${by}, and there is no figure for it`;
  }
  if (verdict === "notYetDue") return `the target of ${goal} is not due until ${by}`;
  const words = target.reading.text.trim();
  return `no verdict on ${words === "" ? "a blank target" : `“${shorten(words)}”`}, because ${REASONS[reason ?? "noFigure"]}`;
}
