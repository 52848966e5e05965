import { defineCheck } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { isHole, onKpiTable, saysWhat, toldTogether, valuesOf, wholeMeasures } from "../shared/kpis";
import { missingParts } from "../shared/missingParts";
import { nameOfMeasure, shorten } from "../shared/words";

export const missingTarget = defineCheck({
  id: "kpi/missing-target",
  appliesTo: "kpi",
  severity: "warning",
  title: "No target",
  why: "A figure without a target tells nobody whether it is good enough.",
  howToFix: "Agree a target and its period. Where there is deliberately none, write No target.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Owner | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | Head of Inclusion | 84.7% | \n1b | Number of complaints | Head of Inclusion | 188 | 179",
    finds: ["E2"],
    good: "Ref | Measure | Owner | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | Head of Inclusion | 84.7% | No target\n1b | Number of complaints | Head of Inclusion | 188 | 179",
  },
  run(kpi) {
    const isTarget = ({ role }: { readonly role: string }) => role === "target";
    if (!kpi.table.columns.some(isTarget) && !kpi.measures.some(({ values }) => values.some(isTarget))) {
      return [
        onKpiTable(
          kpi,
          undefined,
          "This table has no column of targets, so no figure in it can be judged.",
          "no targets",
        ),
      ];
    }
    const drafts = wholeMeasures(kpi).flatMap((parts) => {
      const told = new Set(missingParts(parts).map(({ value }) => value));
      const targets = parts.flatMap((measure) => valuesOf(measure, "target"));
      const [hole, ...more] = targets.filter((target) => isHole(target) && !told.has(target));
      const [measure] = parts.filter((one) => hole && one.values.includes(hole));
      // One target still to come, by a date that is said, answers for the measure.
      if (!hole || !measure || targets.some((t) => t.reading.missing === "promised")) return [];
      const none = more.length + 1 === targets.length && targets.length > 1;
      const name = nameOfMeasure(none ? { ...measure, part: null } : measure);
      return [
        {
          row: hole.row,
          column: hole.column,
          ref: measure.ref,
          message: `${name} has ${none ? "no target" : `no figure under “${shorten(hole.heading)}”`}: the cell is ${saysWhat(hole)}.`,
          evidence: [valueEvidence(measure, hole)],
          content: measure.title,
        },
      ];
    });
    return toldTogether(kpi, drafts, (names) => `${names} have no figure for at least one of their targets.`);
  },
});
