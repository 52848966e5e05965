import type { CalendarDate } from "../../model/calendarDate";
import type { Measure, MeasureValue } from "../../model/plan";
import { cellAddress } from "../../model/address";
import type { TargetContext } from "./context";
import { latestEnd } from "./intervals";
import { byEnd, strandsOf, type Strand } from "./strands";

/** A target whose period has ended without a figure for it. */
export interface Outstanding {
  readonly target: MeasureValue;
  /** The cell that should hold the figure, where there is one. */
  readonly actual: MeasureValue | null;
  /** The last day of the period; the later one where the kind of year is not said. */
  readonly ended: CalendarDate;
}

/** Why a target without a figure is not outstanding. */
export type NotOutstanding =
  | "noDate"
  | "notYetDue"
  | "overtaken" // a figure without a date may be the one, and a later figure has overtaken it
  | "noActual" // the row has no cell for a figure at all
  | "answered"; // the cell answers for itself: promised for a day to come, not applicable, withheld

/** @returns the newest outstanding figure of each group of a row. */
export function outstandingOf(measure: Measure, context: TargetContext): Outstanding[] {
  return strandsOf(measure).flatMap((strand) => {
    const found = strand.targets.flatMap((target) => {
      const one = outstandingFor(strand, target, context);
      return typeof one === "string" ? [] : [one];
    });
    return found.sort((a, b) => byEnd(a.target, b.target)).at(-1) ?? [];
  });
}

/** @returns what is outstanding for a target, or why nothing is. */
export function outstandingFor(
  { measure, actuals }: Strand,
  target: MeasureValue,
  { asAt, settings }: TargetContext,
): Outstanding | NotOutstanding {
  const ended = latestEnd(target.period, settings);
  const from = target.period?.to ?? null;
  if (ended === null || from === null) return "noDate";
  if (ended >= asAt) return "notYetDue";
  if (actuals.some((a) => !a.period?.to || a.period.to >= from)) return "overtaken";
  const cells = measure.values.filter((v) => v.role === "actual");
  if (cells.length === 0) return "noActual";
  const actual = cells.find((v) => cellAddress(v.row, v.column) === target.pairedWith) ?? null;
  const answer = actual ?? cells.find((v) => v.reading.missing === "promised") ?? null;
  const answers = ["promised", "notApplicable", "suppressed"];
  if (answers.includes(answer?.reading.missing ?? "")) return "answered";
  return { target, actual, ended };
}
