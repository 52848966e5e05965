import { defineCheck } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { isPromised, nameOfMeasure, onKpiTable, saysWhat, valuesOf } from "../shared/kpis";

export const missingActual = defineCheck({
  id: "kpi/missing-actual",
  appliesTo: "kpi",
  severity: "warning",
  title: "No latest figure",
  why: "Without a figure of its own a measure cannot be held against its target or against anyone else's.",
  howToFix: "Enter the latest figure and the period it is for, or say by when it will come.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Owner | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | Head of Inclusion | N/A | 90%\n1b | Number of complaints | Head of Inclusion | 188 | 179",
    finds: ["D2"],
    good: "Ref | Measure | Owner | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | Head of Inclusion | 84.7% | 90%\n1b | Number of complaints | Head of Inclusion | 188 | 179",
  },
  run(kpi, { asAt }) {
    const column = kpi.table.columns.find((c) => c.role === "actual")?.column;
    const without = kpi.measures.filter((m) =>
      [...valuesOf(m, "actual"), ...valuesOf(m, "baseline")].every((v) => v.reading.value === null),
    );
    if (without.length === 0 || kpi.table.columns.some((c) => c.role === "actual") === false) {
      const hasBaseline = kpi.table.columns.some((c) => c.role === "baseline");
      return without.length > 0 && !hasBaseline
        ? [
            onKpiTable(
              kpi,
              undefined,
              "This table has no column of actual figures, so no target in it can be judged.",
              "no actuals",
            ),
          ]
        : [];
    }
    return without.flatMap((measure) => {
      const late = measure.values.some((v) => v.reading.promisedBy !== null && v.reading.promisedBy < asAt);
      const latest = valuesOf(measure, "actual").find((v) => v.reading.missing !== "promised");
      // A figure promised by a date that has passed is one matter, and kpi/promise-late tells it.
      if (late || latest === undefined || column === undefined) return [];
      return [
        {
          row: latest.row,
          column: latest.column,
          ref: measure.ref,
          message: `${nameOfMeasure(measure)} has no latest figure: the cell is ${saysWhat(latest)}.`,
          evidence: [valueEvidence(measure, latest)],
          content: measure.title,
          severity: isPromised(measure) ? ("note" as const) : ("warning" as const),
        },
      ];
    });
  },
});
