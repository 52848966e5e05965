import type { Action } from "../../model/plan";
import { isOpen } from "../../model/plan";
import { defineCheck, type PlanSubject } from "../defineCheck";
import { columnFor, onTable } from "../shared/plans";
import { nameOf } from "../shared/words";

export const missingLead = defineCheck({
  id: "plan/missing-lead",
  appliesTo: "plan",
  severity: "warning",
  title: "No lead",
  why: "An action that nobody answers for is nobody's to finish, and there is no one to ask.",
  howToFix: "Name the role that answers for it.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 |  | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["D2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Local Area Partnerships | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run(plan) {
    const column = plan.table.columns.find((c) => c.role === "lead")?.column;
    const expected = rowsThatNeedALead(plan);
    const without = expected.filter((row) => row.leads.length === 0);
    if (without.length === 0) return [];
    if (column === undefined || (without.length === expected.length && expected.length > 1)) {
      const what =
        column === undefined ? "This plan has no column of leads" : "No open action of this plan has a lead";
      return [onTable(plan, column, `${what}, so there is nobody to ask about any of it.`, "no leads")];
    }
    return without.map((row) => ({
      row: row.row,
      column: columnFor(plan, row, "lead"),
      ref: row.ref,
      message: `${nameOf(row)} has no lead${row.kind === "theme" ? ", unlike the other themes of this plan" : ""}.`,
      evidence: [],
      content: row.title,
      severity: row.kind === "theme" ? ("note" as const) : ("warning" as const),
    }));
  },
});

/** Open actions; themes too where most themes of the plan name one. */
function rowsThatNeedALead(plan: PlanSubject): Action[] {
  const themes = plan.rows.filter((row) => row.kind === "theme");
  const led = themes.filter((theme) => theme.leads.length > 0);
  const themesToo = themes.length > 1 && led.length > themes.length / 2;
  return plan.rows.filter((row) => (row.kind === "theme" ? themesToo : isOpen(row)));
}
