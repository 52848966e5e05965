import { formatDate } from "../../model/calendarDate";
import type { Action } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { cellEvidence } from "../shared/evidence";
import { openActionsThat } from "../shared/eachRow";
import { eachOrOne } from "../shared/rows";
import { hasCurrentUpdate } from "../shared/updates";
import { nameOf } from "../shared/words";

export const staleUpdate = defineCheck({
  id: "plan/stale-update",
  appliesTo: "plan",
  severity: "note",
  title: "Newest update is older than the reporting cycle",
  why: "The board would be told again what it was told last time. A delayed action in particular needs a current word on what is being done.",
  howToFix: "Add an update with its date. How often the board meets is a setting.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Red | UPDATE 14/1/19: the printer is late\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | UPDATE 12/6/19: two schools briefed",
    finds: ["F2"],
    good: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Red | UPDATE 14/6/19: the printer is late\n1.2 | Brief schools on the offer | Quarterly | Head of Inclusion | Not started | UPDATE 12/1/19: two schools briefed",
  },
  run: drawnFrom(
    () => ({ stale: staleRows }),
    ({ stale }, context) => {
      const delayed = stale.filter((row) => row.status?.value === "delayed");
      const others = stale.filter((row) => row.status?.value !== "delayed");
      const words = {
        roles: ["update", "action"] as const,
        one: (row: Action) =>
          `${nameOf(row)} was last updated on ${newest(row)}, longer ago than the ${cycle(context.settings.reportingCycleMonths)} between two reports.`,
        all: (count: number, names: string) =>
          `${count} actions were last updated longer ago than the ${cycle(context.settings.reportingCycleMonths)} between two reports: ${names}.`,
        evidence: (row: Action) => cellEvidence(row, "update"),
        content: (row: Action) => `${row.title} ${row.updates[0]?.date ?? ""}`,
      };
      return [
        ...eachOrOne(context, delayed, { ...words, severity: "warning" }),
        ...eachOrOne(context, others, words),
      ];
    },
  ),
});

/** Of work that has begun. Overdue and recurring rows have findings of their own that tell the newest update. */
function isStale({ status, updates, overdueDays, due }: Action): boolean {
  const begun = status?.value !== "notStarted" && status?.value !== "onHold";
  return begun && updates.length > 0 && overdueDays === 0 && (due?.everyMonths ?? null) === null;
}

function newest(row: Action): string {
  const date = row.updates[0]?.date;
  return date === undefined ? "" : formatDate(date);
}

function cycle(months: number): string {
  return months === 1 ? "month" : `${months} months`;
}

const staleRows = openActionsThat((row, context) => isStale(row) && !hasCurrentUpdate(row, context));
