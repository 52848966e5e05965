import { defineCheck } from "../defineCheck";
import { markerFixes } from "../shared/fixes";
import { toldTogether, wholeMeasures } from "../shared/kpis";
import { missingParts } from "../shared/missingParts";
import { nameOfMeasure, shorten } from "../shared/words";

export const missingPart = defineCheck({
  id: "kpi/missing-part",
  appliesTo: "kpi",
  severity: "warning",
  title: "Blank where the other parts have figures",
  why: "One cell of several that belong together is empty. It looks complete at a glance, and nobody notices the gap.",
  howToFix: "Enter the figure, or write why there is none: Not available, Not applicable.",
  fixWrites:
    "Writes why there is no figure, as you choose: not available [x], not applicable [z] or confidential [c].",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Frequency | Latest performance 17/18 | Target 18/19\n4b | Attainment at seven | Annual | |\n | | R | 27 | 29\n | | W | | 20\n | | M | 29 | 31",
    finds: ["D4"],
    good: "Ref | Measure | Frequency | Latest performance 17/18 | Target 18/19\n4b | Attainment at seven | Annual | |\n | | R | 27 | 29\n | | W | Not available | 20\n | | M | 29 | 31",
  },
  run(kpi) {
    const drafts = wholeMeasures(kpi)
      .flatMap(missingParts)
      .map(({ measure, value }) => ({
        row: value.row,
        column: value.column,
        ref: measure.ref,
        message: `${nameOfMeasure(measure)} has no figure under “${shorten(value.heading)}”${value.group === null ? "" : ` for ${value.group}`}, unlike the parts beside it: the cell is blank.`,
        evidence: [],
        content: `${measure.title} ${measure.part ?? ""} ${value.heading} ${value.group ?? ""}`,
        fixes: markerFixes(measure.sheet, [value]),
      }));
    return toldTogether(kpi, drafts, (names) => `Parts of ${names} are blank where others have figures.`);
  },
});
