import type { PlanRole, TableColumn } from "../../model/plan";

const DECISION = /\b(?:decisions?|resolutions?|rulings?|motions?)\b/i;
const DECIDED_BY =
  /^(?:decision )?(?:taken|made|decided|agreed|approved|ratified|endorsed|authori[sz]ed|passed|moved|proposed) by$|^decision[- ]?(?:makers?|body|owner)$|^(?:body|forum|meeting|committee|board)$/i;

/** Nobody carries out what is taken for granted or was learned, until there is a day to do something about it. */
const NOTHING_TO_DO = /\b(?:assumptions?|lessons?|principles|strengths?)\b/i;

/** @returns whether the rows are of a sort that is noted and not done. For tables without a heading for a due date. */
export function isNotedOnly(columns: readonly TableColumn<PlanRole>[]): boolean {
  return NOTHING_TO_DO.test(columns.find(({ role }) => role === "action")?.heading ?? "");
}

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
