import type { Action } from "../../model/plan";
import { leadKey } from "../../read/leads";
import { defineCheck } from "../defineCheck";
import { dueEvidence } from "../shared/evidence";
import { actionsOf, columnFor } from "../shared/plans";
import { namesOf } from "../shared/rows";
import { plansOf } from "../shared/wholeWorkbook";

export const leadOverdue = defineCheck({
  id: "plan/lead-overdue",
  appliesTo: "plan",
  severity: "note",
  title: "One lead with many overdue actions",
  why: "Several overdue actions with one lead are one matter to raise, of capacity or of priorities, rather than several.",
  howToFix: "Agree with the lead what comes first and what moves. How many count as many is a setting.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | May 2019 | Head of Inclusion | Red\n1.2 | Brief schools on the offer | May 2019 | Head of Inclusion | Red\n1.3 | Train the helpdesk | March 2019 | Head of Inclusion | Red",
    finds: ["D2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | May 2019 | Head of Inclusion | Red\n1.2 | Brief schools on the offer | May 2019 | Head of Inclusion | Red\n1.3 | Train the helpdesk | March 2019 | Health Lead | Red",
  },
  run(plan, context) {
    const byLead = new Map<string, { readonly lead: string; readonly rows: Action[] }>();
    for (const row of plansOf(context).flatMap(actionsOf)) {
      if (row.overdueDays === 0) continue;
      const leads = new Map(row.leads.map((lead) => [leadKey(lead), lead]));
      for (const [key, lead] of leads) {
        const known = byLead.get(key);
        if (known) known.rows.push(row);
        else byLead.set(key, { lead, rows: [row] });
      }
    }
    return [...byLead.values()].flatMap(({ lead, rows }) => {
      const [first] = rows;
      if (rows.length <= context.settings.overduePerLead || first?.table !== plan.table.id) return [];
      return [
        {
          row: first.row,
          column: columnFor(plan, first, "lead"),
          ref: first.ref,
          message: `“${lead}” leads ${rows.length} overdue actions: ${namesOf(rows)}.`,
          evidence: rows.flatMap(dueEvidence),
          content: lead,
        },
      ];
    });
  },
});
