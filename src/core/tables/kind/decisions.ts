import type { PlanRole, TableColumn } from "../../model/plan";

const DECISION = /\b(?:decisions?|resolutions?|rulings?|motions?)\b/i;
const DECIDED_BY =
  /^(?:decision )?(?:taken|made|decided|agreed|approved|ratified|endorsed|authori[sz]ed|passed|moved|proposed) by$|^decision[- ]?(?:makers?|body|owner)$|^(?:body|forum|meeting|committee|board)$/i;

/**
 * What was decided, by whom and on which day is done with; a plan says when or how far it is carried out. For tables
 * with neither a status nor a heading that names a due date.
 *
 * @param told whether something is told of what came of the rows.
 */
export function isDecisionLog(columns: readonly TableColumn<PlanRole>[], told: boolean): boolean {
  const headingOf = (role: PlanRole) =>
    columns.find((column) => column.role === role)?.heading.trim() ?? null;
  if (!DECISION.test(headingOf("action") ?? "")) return false;
  const lead = headingOf("lead");
  return lead === null || DECIDED_BY.test(lead) || !told;
}
