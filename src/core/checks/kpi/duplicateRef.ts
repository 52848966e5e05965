import { cellAddress } from "../../model/address";
import { groupBy } from "../../model/groupBy";
import type { Measure } from "../../model/plan";
import { normalizeRef } from "../../read/refs";
import { defineCheck, type KpiSubject } from "../defineCheck";
import { evidenceAt } from "../shared/evidence";
import { wholeMeasures } from "../shared/kpis";

export const duplicateMeasureRef = defineCheck({
  id: "kpi/duplicate-ref",
  appliesTo: "kpi",
  severity: "warning",
  title: "Ref used for two measures",
  why: "When two measures carry the same ref, papers that name it do not say which is meant, and figures end up in the wrong row.",
  howToFix: "Give the later measure the next free ref.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | 84.7% | 90%\n1a | Number of complaints | 188 | 179",
    finds: ["A3"],
    good: "Ref | Measure | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | 84.7% | 90%\n1b | Number of complaints | 188 | 179",
  },
  run(kpi) {
    if (namesObjectives(kpi)) return [];
    const seen = new Map<string, Measure>();
    return wholeMeasures(kpi).flatMap(([measure]) => {
      const column = measure?.columns.ref;
      if (!measure || measure.ref === null || column === undefined) return [];
      const key = normalizeRef(measure.ref);
      const earlier = seen.get(key);
      if (!earlier) {
        seen.set(key, measure);
        return [];
      }
      // Rows that spell a measure out again are its parts, whatever the layout.
      if (earlier.title.trim().toLowerCase() === measure.title.trim().toLowerCase()) return [];
      return [
        {
          row: measure.row,
          column,
          ref: measure.ref,
          message: `The ref ${measure.ref} is already used for another measure, in ${cellAddress(earlier.row, column)}.`,
          evidence: [evidenceAt(earlier, column, earlier.ref ?? "", null)],
          content: measure.title,
        },
      ];
    });
  },
});

const OBJECTIVE = /\b(?:objectives?|outcomes?|priorit(?:y|ies)|goals?|themes?|aims?|pillars?|strands?)\b/i;
/** Of a slip there are two; a third measure under one ref shows that the ref is not its own. */
const MANY = 3;

/** Whether the refs are those of objectives, each with several measures under it. */
function namesObjectives(kpi: KpiSubject): boolean {
  const heading = kpi.table.columns.find(({ role }) => role === "ref")?.heading ?? "";
  if (OBJECTIVE.test(heading)) return true;
  const firsts = wholeMeasures(kpi).flatMap(([measure]) => (measure?.ref ? [measure] : []));
  const titles = [...groupBy(firsts, ({ ref }) => normalizeRef(ref ?? "")).values()].map(
    (group) => new Set(group.map(({ title }) => title.trim().toLowerCase())).size,
  );
  const shared = titles.filter((count) => count > 1).length;
  return titles.some((count) => count >= MANY) || (shared > 1 && shared >= titles.length / 2);
}
