import type { Measure } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { toldTogether, wholeMeasures } from "../shared/kpis";
import { directionFor } from "../../read/targets/strandDirection";
import { latestOf, strandsOf, type Strand } from "../../read/targets/strands";
import { nameOfMeasure } from "../shared/words";

export const directionUnknown = defineCheck({
  id: "kpi/direction-unknown",
  appliesTo: "kpi",
  severity: "note",
  title: "Higher or lower is better?",
  why: "Neither the measure's words nor its targets show which way is better, so its figures are not judged against targets or other places.",
  howToFix:
    "Say it in the measure (Reduce the number of …, Increase the share of …), or write Higher is better or Lower is better beside it.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Latest performance 17/18 | Target 18/19 | National average\n1a | Requests for assessment per school | 12 | 12 | 14\n1b | Number of complaints | 188 | 179 | Not available",
    finds: ["B2"],
    good: "Ref | Measure | Latest performance 17/18 | Target 18/19 | National average\n1a | Reduce requests for assessment per school | 12 | 12 | 14\n1b | Number of complaints | 188 | 179 | Not available",
  },
  run(kpi) {
    const drafts = wholeMeasures(kpi).flatMap((parts) => {
      const [first] = parts;
      if (!first || !parts.some(isNeeded)) return [];
      return [
        {
          row: first.row,
          column: first.columns.measure ?? kpi.table.range.column,
          ref: first.ref,
          message: `${nameOfMeasure({ ...first, part: null })} ${doubtOf(first)}, so nothing is said about its figures.`,
          evidence: [],
          content: first.title,
        },
      ];
    });
    return toldTogether(
      kpi,
      drafts,
      (names) =>
        `${names} do not show whether more or less is better, so nothing is said about their figures.`,
    );
  },
});

function doubtOf({ directionReading: { from, reason } }: Measure): string {
  if (from === null || reason === null) return "does not show whether more or less is better";
  return `contradicts itself on which way is better (${reason})`;
}

/** Only where another figure stands beside the latest one that it could be held against. */
function isNeeded(measure: Measure): boolean {
  return measure.direction === "unknown" && strandsOf(measure).some(hasSomethingBeside);
}

function hasSomethingBeside(strand: Strand): boolean {
  const value = latestOf(strand)?.reading.value;
  if (value === undefined) return false;
  // Where a bound or the steps from the baseline show the way, its figures are judged by that.
  if (strand.targets.some((target) => directionFor(strand, target).direction !== "unknown")) return false;
  return [...strand.targets, ...strand.comparators].some(
    ({ reading }) => reading.value !== value && reading.bound === null,
  );
}
