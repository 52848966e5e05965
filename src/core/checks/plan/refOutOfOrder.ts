import { compareRefs } from "../../read/refs";
import { defineCheck } from "../defineCheck";
import { evidenceAt } from "../shared/evidence";
import { seenInSiblings, type RefRow } from "../shared/refs";

export const refOutOfOrder = defineCheck({
  id: "plan/ref-out-of-order",
  appliesTo: "plan",
  severity: "note",
  title: "Ref out of order",
  why: "Someone who looks an action up by its ref will not find it where it should stand, and may take it for missing.",
  howToFix: "Move the row to its place, or correct the ref.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Amber\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.4 | Survey parents | July 2019 | Head of Inclusion | Amber",
    finds: ["A4"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.9 | Train the helpdesk | July 2019 | Head of Inclusion | Amber\n1.10 | Survey parents | July 2019 | Head of Inclusion | Amber",
  },
  run(plan) {
    return lateIn(plan).flatMap((late) =>
      late.map(([found, after]) => ({
        row: found.row.row,
        column: found.row.columns.ref ?? 0,
        ref: found.row.ref,
        message: `The ref ${found.row.ref ?? ""} stands after ${after.row.ref ?? ""}.`,
        evidence: [evidenceAt(after.row, after.row.columns.ref ?? 0, after.row.texts.ref ?? "", null)],
        content: found.row.title,
      })),
    );
  },
});

const lateIn = seenInSiblings((group) => {
  const late = outOfOrder(group);
  // A sheet sorted by date or by lead has its refs in any order, and nobody looks them up there.
  return late.length === 0 || late.length > Math.max(1, group.length / 4) ? null : late;
});

/** The rows that come after a higher ref of their group, each with that one. A ref used twice has its own finding. */
function outOfOrder(group: readonly RefRow[]): [RefRow, RefRow][] {
  const late: [RefRow, RefRow][] = [];
  let highest: RefRow | null = null;
  const seen = new Set<string>();
  for (const found of group) {
    if (seen.has(found.ref)) continue;
    seen.add(found.ref);
    if (highest !== null && compareRefs(highest.ref, found.ref) > 0) late.push([found, highest]);
    else highest = found;
  }
  return late;
}
