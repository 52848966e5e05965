import type { KpiRole, PlanRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "../columns/evidence";

/** How much it says for a plan that a heading names a role outright. */
const PLAN_WORDS: Readonly<Partial<Record<PlanRole, number>>> = {
  due: 1,
  revisedDue: 1,
  lead: 1,
  status: 1,
  percentComplete: 0.7,
  completedOn: 0.6,
  nextStep: 0.6,
  mitigation: 0.6,
  successMeasure: 0.5,
  start: 0.4,
  priority: 0.4,
  update: 0.3,
  outcome: 0.3,
  evidence: 0.3,
  ref: 0.3,
  theme: 0.2,
};

/** The same for a KPI table. */
const KPI_WORDS: Readonly<Partial<Record<KpiRole, number>>> = {
  target: 1,
  baseline: 0.8,
  actual: 0.7,
  comparator: 0.7,
  trend: 0.7,
  frequency: 0.6,
  unit: 0.4,
  status: 0.3,
  lead: 0.3,
  ref: 0.2,
  notes: 0.2,
};
/** Columns of one sort say no more than this many of them. */
const MOST_ALIKE = 2;

/** A day that may be any, in a log as well as in a plan. */
export const BARE_DATE = /^(?:date|when|time|month|year)s?$/i;
const BARE_DATE_SAYS = 0.3;

/**
 * Dates, names, states and numbers stand in every list. That a list is a plan or a KPI table must be said in words too.
 * @returns how much the headings say for it, the subject's own left out: 1 for each role that only such tables have.
 */
export function planWordsSaid(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
): number {
  return said(columns, evidence, (column, match) => {
    const weight = listed(match.plan.get(column.role));
    const most = PLAN_WORDS[column.role] ?? 0;
    return weight * (BARE_DATE.test(column.heading.trim()) ? Math.min(most, BARE_DATE_SAYS) : most);
  });
}

/** As {@link planWordsSaid}; a period over figures counts as words for them. */
export function kpiWordsSaid(
  columns: readonly TableColumn<KpiRole>[],
  evidence: readonly ColumnEvidence[],
): number {
  return said(
    columns,
    evidence,
    (column, match) => listed(match.kpi.get(column.role)) * (KPI_WORDS[column.role] ?? 0),
  );
}

function said<Role extends PlanRole | KpiRole>(
  columns: readonly TableColumn<Role>[],
  evidence: readonly ColumnEvidence[],
  says: (column: TableColumn<Role>, match: ColumnEvidence["match"]) => number,
): number {
  const times = new Map<Role, number>();
  let sum = 0;
  for (const column of columns) {
    const own = evidence.find((each) => each.column === column.column);
    const before = times.get(column.role) ?? 0;
    if (!own || before >= MOST_ALIKE) continue;
    const weight = says(column, own.match);
    if (weight > 0) times.set(column.role, before + 1);
    sum += weight;
  }
  return sum;
}

/** A word that a heading turns on, and nothing more, says nothing for a kind of table. */
function listed(weight: number | undefined): number {
  return weight !== undefined && weight >= LEAST_LISTED ? weight : 0;
}

const LEAST_LISTED = 0.5;
