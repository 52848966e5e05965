import type { PlanRole, TableColumn } from "../../model/plan";
import { listWords } from "../../model/words";
import type { ColumnEvidence } from "../columns/evidence";

/** The share of the headings that speak for another kind of table. */
export function otherShare(evidence: readonly ColumnEvidence[]): number {
  const named = evidence.filter((e) => e.heading !== "");
  if (named.length === 0) return 0;
  return named.filter((e) => e.match.other !== null).length / named.length;
}

/** How many headings speak for the same other kind of table. */
export function mostOfOneKind(evidence: readonly ColumnEvidence[]): number {
  return otherKinds(evidence)[0]?.[1] ?? 0;
}

/** The other kinds the headings speak for, most often named first. */
function otherKinds(evidence: readonly ColumnEvidence[]): [kind: string, count: number][] {
  const votes = new Map<string, number>();
  for (const { match } of evidence)
    if (match.other) votes.set(match.other, (votes.get(match.other) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1]);
}

/**
 * @param plan the columns as they would be read in a plan.
 * @returns for people: why the columns make neither a plan nor a KPI table.
 */
export function whyNeither(
  evidence: readonly ColumnEvidence[],
  plan: readonly TableColumn<PlanRole>[],
): string {
  const [best] = otherKinds(evidence);
  const [found, missing] = pillarsOf(plan);
  if (best && best[1] >= 2) {
    return found.length === 0
      ? `Looks like ${best[0]}: it has no actions with dates, leads or statuses, and no measures with targets.`
      : `Looks like ${best[0]}: it has ${listWords(found)}, but too little else of a plan, and no measures with targets.`;
  }
  const hasAction = evidence.some((e) => (e.match.plan.get("action") ?? 0) >= 0.75);
  if (hasAction && found.length === 0)
    return "It lists actions, but no column with due dates, leads or statuses was found.";
  if (hasAction && missing.length > 0)
    return `It lists actions with ${listWords(found)}, but no column with ${listWords(missing, "or")} was found.`;
  const hasMeasure = evidence.some((e) => (e.match.kpi.get("measure") ?? 0) >= 0.75);
  if (hasMeasure) return "It lists measures, but no column with targets or figures was found.";
  return found.length === 0
    ? "No column of actions and no column of measures was found."
    : `It has ${listWords(found)}, but no column that says what is to be done was found.`;
}

/** What a plan has beside its actions, in words: what is there and what is not. */
function pillarsOf(plan: readonly TableColumn<PlanRole>[]): [found: string[], missing: string[]] {
  const has = (role: PlanRole) =>
    plan.some((column) => column.role === role && column.confidence >= LEAST_SURE);
  const words = (wanted: boolean) =>
    PILLARS.filter(([roles]) => roles.some(has) === wanted).map(([, word]) => word);
  return [words(true), words(false)];
}

/** As for the plans themselves: what is less sure is not there. */
const LEAST_SURE = 0.45;
const PILLARS: readonly (readonly [roles: readonly PlanRole[], words: string])[] = [
  [["due", "revisedDue"], "due dates"],
  [["lead"], "leads"],
  [["status", "percentComplete"], "statuses"],
];
