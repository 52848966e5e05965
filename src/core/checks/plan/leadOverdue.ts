import { addTo } from "../../model/groupBy";
import { isSame } from "../../model/isSame";
import { joined } from "../../model/joined";
import type { Evidence } from "../../model/finding";
import type { Action } from "../../model/plan";
import { leadKey } from "../../read/leads";
import { defineCheck } from "../defineCheck";
import { isAlikeList, isAlikeMap, isAlikeRow } from "../shared/alike";
import { drawnFromAll } from "../shared/drawnFrom";
import { dueEvidence } from "../shared/evidence";
import { seenInBlocks } from "../shared/eachRow";
import { columnFor } from "../shared/plans";
import { namesOf } from "../shared/rows";

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
  run: drawnFromAll(
    () => ({ led: overdueByLead }),
    (plans, { settings }) => {
      const byLead = new Map<string, Led[]>();
      for (const { lists } of plans) {
        for (const led of lists.led) for (const [key, own] of led) addTo(byLead, key, own);
      }
      return [...byLead.values()].flatMap((parts) => {
        const [{ lead } = { lead: "" }] = parts;
        const rows = joined(parts.map((part) => part.rows));
        const [first] = rows;
        const plan = plans.find(({ plan: { table } }) => table.id === first?.table)?.plan;
        if (rows.length <= settings.overduePerLead || !first || !plan) return [];
        return [
          {
            table: plan.table,
            row: first.row,
            column: columnFor(plan, first, "lead"),
            ref: first.ref,
            message: `“${lead}” leads ${rows.length} overdue actions: ${namesOf(rows)}.`,
            evidence: joined(parts.map((part) => part.evidence)),
            content: lead,
          },
        ];
      });
    },
  ),
});

/** A lead as first written, with the overdue actions. */
interface Led {
  readonly lead: string;
  readonly rows: Action[];
  readonly evidence: Evidence[];
}

const overdueByLead = seenInBlocks((block) => {
  const byLead = new Map<string, Led>();
  for (const row of block) {
    if (row.kind !== "action" || row.overdueDays === 0) continue;
    for (const [key, lead] of new Map(row.leads.map((lead) => [leadKey(lead), lead]))) {
      const known = byLead.get(key) ?? { lead, rows: [], evidence: [] };
      known.rows.push(row);
      known.evidence.push(...dueEvidence(row));
      byLead.set(key, known);
    }
  }
  return byLead;
}, isAlikeLed);

/** The message says what the rows are called, the evidence what they were due. */
function isAlikeLed(a: ReadonlyMap<string, Led>, b: ReadonlyMap<string, Led>): boolean {
  return isAlikeMap(
    a,
    b,
    (one, other) =>
      one.lead === other.lead &&
      isAlikeList(one.rows, other.rows, isAlikeRow) &&
      isSame(one.evidence, other.evidence),
  );
}
