import type { CalendarDate } from "../../model/calendarDate";
import type { TableColumn, TableKind } from "../../model/plan";
import type { TableCorrection } from "../../model/settings";
import type { ColumnEvidence } from "../columns/evidence";
import { assignKpiRoles } from "../columns/kpiRoles";
import { withGuessedKpiRoles } from "../columns/kpiGuesses";
import { withGuessedPlanRoles } from "../columns/planGuesses";
import { assignPlanRoles } from "../columns/planRoles";
import { withoutVariances } from "../columns/variances";
import { scoreKpi } from "./kpiScore";
import { withMeasures } from "./measuresColumn";
import { whyNeither } from "./otherKinds";
import { withActions } from "./actionsColumn";
import { withDeadlines } from "./deadlinesColumn";
import { withLeads } from "./leadsColumn";
import { scorePlan } from "./planScore";

/** What a range is: a plan or a KPI table with its columns, or something else, and why. */
export type KindDecision =
  | { readonly kind: TableKind; readonly columns: readonly TableColumn[] }
  | { readonly kind: null; readonly why: string };

/**
 * @param headingStatus whether a heading ("Actions delayed") gives every row its status.
 * @param corrected what the officer says it is; null where nothing was said.
 * @param asAt milestones that have all gone by are a record and no plan, where nothing else is said of them.
 */
export function decideKind(
  columns: readonly ColumnEvidence[],
  headingStatus: boolean,
  corrected: TableCorrection["kind"] | null,
  asAt: CalendarDate,
): KindDecision {
  if (corrected === "none")
    return { kind: null, why: "You said that this is neither a plan nor a KPI table." };
  const guessed = withGuessedPlanRoles(columns, assignPlanRoles(columns));
  const plan = withDeadlines(withLeads(withActions(guessed, columns), columns), columns);
  const kpi = withMeasures(withGuessedKpiRoles(columns, assignKpiRoles(columns)), columns);
  if (corrected !== null) return { kind: corrected, columns: corrected === "plan" ? plan : kpi };
  const planScore = scorePlan(plan, columns, headingStatus, asAt);
  const kpiScore = scoreKpi(kpi, columns);
  if (planScore === null && kpiScore === null) return { kind: null, why: whyNeither(columns, plan) };
  if (kpiScore !== null && (planScore === null || kpiScore > planScore))
    return { kind: "kpi", columns: withoutVariances(kpi, columns) };
  return { kind: "plan", columns: plan };
}
