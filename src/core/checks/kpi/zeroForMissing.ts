import type { Measure, MeasureValue } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { markerFixes } from "../shared/fixes";
import { valuesOf } from "../shared/kpis";
import { isZeroForMissing } from "../../read/targets/zeros";
import { nameOfMeasure, shorten } from "../shared/words";

export const zeroForMissing = defineCheck({
  id: "kpi/zero-for-missing",
  appliesTo: "kpi",
  severity: "note",
  title: "A 0 that may stand for no figure",
  why: "Forms and formulas put 0 where nothing was entered. Read as a figure it makes a measure look perfect, or hopeless.",
  howToFix: "If there is no figure yet, clear the cell or write Not available.",
  fixWrites:
    "Writes why there is no figure in place of the 0, as you choose: not available [x], not applicable [z] or confidential [c].",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Performance 16/17 | Performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | 84.7% | 0% | 90%\n1b | Number of tribunal appeals | 4 | 0 | 0",
    finds: ["D2"],
    good: "Ref | Measure | Performance 16/17 | Performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | 84.7% | Not available | 90%\n1b | Number of tribunal appeals | 4 | 0 | 0",
  },
  run(kpi, { asAt }) {
    return kpi.measures.flatMap((measure) => {
      const early = (v: MeasureValue) => isZero(v) && (v.period?.from ?? asAt) > asAt;
      const zeros = valuesOf(measure, "actual").filter((v) => early(v) || isZeroForMissing(measure, v));
      const [first] = zeros;
      if (!first) return [];
      const why = early(first)
        ? "for a period that has not begun"
        : `where the measure's other figures are nowhere near it`;
      const more = zeros.length > 1 ? `, and ${zeros.length - 1} more like it` : "";
      return [
        {
          row: first.row,
          column: first.column,
          ref: measure.ref,
          message: `${nameOfMeasure(measure)} has 0 under “${shorten(first.heading)}”, ${why}${more}: it may stand for no figure.`,
          evidence: evidenceOf(measure, zeros),
          content: `${measure.title} ${measure.part ?? ""} ${first.heading}`,
          fixes: markerFixes(measure.sheet, zeros),
        },
      ];
    });
  },
});

function isZero({ reading }: MeasureValue): boolean {
  return reading.value === 0 && reading.to === null && reading.bound === null;
}

function evidenceOf(measure: Measure, values: readonly MeasureValue[]) {
  return values.map((value) => valueEvidence(measure, value));
}
