import type { PlanRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "../columns/evidence";
import { isNamed } from "./headingEvidence";

/** Entries with the day each was made, by somebody whom no heading names: what was said, and nothing to do. */
export function isLogOfEntries(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
): boolean {
  const has = (role: PlanRole) => columns.find((column) => column.role === role);
  return has("start") !== undefined && has("update") !== undefined && !isNamed(evidence, has("lead"));
}

const LAST_TIME =
  /^(date )?last (done|serviced?|inspect(ed|ion)|test(ed)?|check(ed)?|maint\w*|visit(ed)?|calibrat\w*|cleaned)\b/i;
const NEXT_TIME = /^(date )?next\b/i;

/** What was last done, and is next due, goes round for ever: maintenance, not a plan. */
export function isRound(evidence: readonly ColumnEvidence[]): boolean {
  const headed = (pattern: RegExp) => evidence.some(({ heading }) => pattern.test(heading.trim()));
  return headed(LAST_TIME) && headed(NEXT_TIME);
}
