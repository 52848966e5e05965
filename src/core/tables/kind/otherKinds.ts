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

/** @returns for people: why the columns make neither a plan nor a KPI table. */
export function whyNeither(evidence: readonly ColumnEvidence[]): string {
  const [best] = otherKinds(evidence);
  if (best && best[1] >= 2)
    return `Looks like ${best[0]}: it has no actions with dates, leads or statuses, and no measures with targets.`;
  const hasAction = evidence.some((e) => (e.match.plan.get("action") ?? 0) >= 0.75);
  if (hasAction) return "It lists actions, but no column with due dates, leads or statuses was found.";
  const hasMeasure = evidence.some((e) => (e.match.kpi.get("measure") ?? 0) >= 0.75);
  if (hasMeasure) return "It lists measures, but no column with targets or figures was found.";
  return "No column of actions and no column of measures was found.";
}
