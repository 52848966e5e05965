import type { KpiRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "./evidence";

const MOSTLY = 0.9;
const HARDLY = 0.1;

/**
 * "Variance" over 1,726 and (132) speaks for a table of targets and actuals, as an arrow does; but how far figures are
 * apart is no way that they went.
 * @returns the columns without trends that hold figures only.
 */
export function withoutVariances(
  columns: readonly TableColumn<KpiRole>[],
  evidence: readonly ColumnEvidence[],
): readonly TableColumn<KpiRole>[] {
  return columns.filter(({ column, role }) => {
    const own = role === "trend" ? evidence.find((each) => each.column === column) : undefined;
    return !own || own.corrected !== null || own.profile.figures < MOSTLY || own.profile.ways >= HARDLY;
  });
}
