import type { PlanRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "../columns/evidence";

const LEAST_STEPS = 4;

/** Every status once: a key to them or a list to pick from, and not where things stand. */
export function isEachOnce(
  evidence: readonly ColumnEvidence[],
  status: TableColumn<PlanRole> | undefined,
): boolean {
  const profile = evidence.find(({ column }) => column === status?.column)?.profile;
  return (
    profile !== undefined && profile.filled >= LEAST_STEPS && profile.distinct === 1 && profile.texts === 1
  );
}

/** A column of statuses hardly any of which says how far a thing is. */
export function isUnknownScale(
  evidence: readonly ColumnEvidence[],
  status: TableColumn<PlanRole> | undefined,
): boolean {
  const profile = evidence.find(({ column }) => column === status?.column)?.profile;
  if (profile === undefined || profile.filled === 0) return false;
  return Math.max(profile.statuses, profile.completions, profile.statusColours) < 0.2;
}
