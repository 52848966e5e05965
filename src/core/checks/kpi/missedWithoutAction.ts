import { isOpen, isPlanAction, type Action, type Measure } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { wholeMeasures } from "../shared/kpis";
import { judgedActuals } from "../../read/targets/judged";
import { nameOfMeasure } from "../shared/words";

export const missedWithoutAction = defineCheck({
  id: "kpi/missed-without-action",
  appliesTo: "kpi",
  severity: "note",
  title: "Target missed and no open action left",
  why: "Every action under the measure's priority is closed, and the target is still missed. Nothing in the plan will change that.",
  howToFix: "Add an action that is meant to move the measure, or reopen one.",
  examples: {
    asAt: "2021-01-15",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Train the plan writers | June 2020 | Head of Inclusion | Complete\n1.2 | Check drafts each week | July 2020 | Head of Inclusion | Complete\n\nRef | Measure | Dec 2020 targets | Actual\n1a | Percentage of plans completed within 20 weeks | 75% | 70%\n1b | Number of complaints | 179 | 170",
    finds: ["D6"],
    good: "Ref | Measure | Dec 2020 targets | Actual\n1a | Percentage of plans completed within 20 weeks | 75% | 70%\n1b | Number of complaints | 179 | 170",
  },
  run(kpi, context) {
    return wholeMeasures(kpi).flatMap((parts) => {
      const [missed] = parts.flatMap((measure) =>
        judgedActuals(measure, context)
          .filter(({ met }) => !met)
          .map((judged) => ({ ...judged, measure })),
      );
      if (!missed) return [];
      const { measure, actual } = missed;
      const related = context.workbook.actions.filter(
        (action) => isPlanAction(action) && isRelated(action, measure),
      );
      if (related.length === 0 || related.some(isOpen)) return [];
      return [
        {
          row: actual.row,
          column: actual.column,
          ref: measure.ref,
          message: `${nameOfMeasure(measure)} missed its target, and all ${related.length} actions under its priority are closed.`,
          evidence: [valueEvidence(measure, actual)],
          content: `${measure.title} ${actual.heading}`,
        },
      ];
    });
  },
});

/** Priority 1 has actions 1.1, 1.2 … and measures 1a, 1b …; without numbers, a sheet is a priority. */
function isRelated(action: Action, measure: Measure): boolean {
  const [own, other] = [firstNumber(measure.ref), firstNumber(action.ref)];
  if (own !== null && other !== null && action.sheet !== measure.sheet) return own === other;
  return action.sheet === measure.sheet;
}

function firstNumber(ref: string | null): string | null {
  return /^\D{0,3}(\d+)/.exec(ref ?? "")?.[1] ?? null;
}
