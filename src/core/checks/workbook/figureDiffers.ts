import type { MeasureValue } from "../../model/plan";
import { defineCheck, type Draft, type KpiSubject } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { toldTogether } from "../shared/kpis";
import { placed, placeOf } from "../shared/places";
import { sharedFigures, type SharedFigure } from "../shared/sharedFigures";
import { figureText, nameOfMeasure } from "../shared/words";

const ROLE_NAMES: Record<MeasureValue["role"], string> = {
  actual: "latest figure",
  target: "target",
  baseline: "baseline",
  comparator: "comparator",
};

export const figureDiffers = defineCheck({
  id: "workbook/figure-differs",
  appliesTo: "workbook",
  severity: "warning",
  title: "One measure with two figures",
  why: "Two papers made from this workbook can give the board different figures for the same thing and the same period.",
  howToFix: "Find out which figure holds, and write it in both tables.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | 96% | 98%\n1b | Number of complaints | 188 | 179\n\nDashboard\nRef | Measure | Actual 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | 91% | 98%\n1b | Number of complaints | 188 | 179",
    finds: ["C7"],
    good: "Ref | Measure | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | 96.4% | 98%\n1b | Number of complaints | 188 | 179\n\nDashboard\nRef | Measure | Actual 18/19 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | 91% | 98%\n1b | Number of complaints | 170 | 179",
  },
  run(context) {
    return sharedFigures(context.workbook).flatMap(({ kpi, figures }) =>
      placed(
        kpi.table,
        toldTogether(
          kpi,
          figures.map((figure) => one(kpi, figure)),
          (names) => `Figures of ${names} differ from those another table gives for the same period.`,
        ),
      ),
    );
  },
});

function one({ table }: KpiSubject, { here, there, value, other }: SharedFigure): Draft {
  const at = { ...there, row: other.row, columns: { measure: other.column } };
  const group = value.group === null ? "" : `, ${value.group}`;
  return {
    row: value.row,
    column: value.column,
    ref: here.ref,
    message: `${nameOfMeasure(here)}${group}: the ${ROLE_NAMES[value.role]} is ${figureText(value)} here and ${figureText(other)} in ${placeOf(at, table.sheet, "measure")}.`,
    evidence: [valueEvidence(here, value), valueEvidence(there, other)],
    content: `${here.title} ${value.heading} ${value.reading.text}`,
  };
}
