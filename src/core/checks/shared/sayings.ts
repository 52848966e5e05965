import { PLAN_ROLES, type Action, type PlanRole } from "../../model/plan";

/** @returns the role of the row's cell in which some words stand; the action where none holds them. */
export function roleSaying({ texts }: Action, words: string): PlanRole {
  return PLAN_ROLES.find((role) => texts[role]?.includes(words)) ?? "action";
}
