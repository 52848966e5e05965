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

/** @returns the newest outstanding figure of each group of a row. */
export function outstandingOf(measure: Measure, context: TargetContext): Outstanding[] {
  return strandsOf(measure).flatMap((strand) => {
    const found = strand.targets.flatMap((target) => outstanding(measure, strand, target, context) ?? []);
    return found.sort((a, b) => byEnd(a.target, b.target)).at(-1) ?? [];
  });
}

function outstanding(
  measure: Measure,
  { actuals }: Strand,
  target: MeasureValue,
  { asAt, settings }: TargetContext,
): Outstanding | null {
  const ended = latestEnd(target.period, settings);
  const from = target.period?.to ?? null;
  if (ended === null || from === null || ended >= asAt) return null;
  // A figure without a date may be the one, and a later figure has overtaken it.
  if (actuals.some((a) => !a.period?.to || a.period.to >= from)) return null;
  const cells = measure.values.filter((v) => v.role === "actual");
  const actual = cells.find((v) => cellAddress(v.row, v.column) === target.pairedWith) ?? null;
  // Cells that answer for themselves: promised for a day that is still to come, not applicable, withheld.
  const answer = actual ?? cells.find((v) => v.reading.missing === "promised") ?? null;
  const answers = ["promised", "notApplicable", "suppressed"];
  if (cells.length === 0 || answers.includes(answer?.reading.missing ?? "")) return null;
  return { target, actual, ended };
}
