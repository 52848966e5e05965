import { cellAddress } from "../../model/address";
import type { Action } from "../../model/plan";
import { normalizeRef } from "../../read/refs";
import { defineCheck } from "../defineCheck";
import { evidenceAt } from "../shared/evidence";
import { columnFor } from "../shared/plans";
import { indexedBy } from "../shared/blockIndex";
import { lostZerosOf } from "../shared/refs";

export const duplicateRef = defineCheck({
  id: "plan/duplicate-ref",
  appliesTo: "plan",
  severity: "warning",
  title: "Ref used twice",
  why: "When two rows carry the same ref, papers and minutes that name it do not say which is meant, and one row's history is taken for the other's.",
  howToFix: "Give the later row the next free ref.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.1 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["A3"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run(plan) {
    const rows = byKey(plan.table, plan.blocks).seen(severalRows).flat();
    if (rows.length === 0) return [];
    const first = new Map<string, Action>();
    // 1.10 that Excel shows as 1.1 is no second 1.1; it has a finding of its own.
    const lostZeros = new Set(lostZerosOf(plan).map(({ row }) => row));
    return rows.flatMap((action) => {
      if (lostZeros.has(action)) return [];
      const key = keyOf(action);
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, action);
        return [];
      }
      const column = columnFor(plan, action, "ref");
      const at = cellAddress(earlier.row, columnFor(plan, earlier, "ref"));
      return [
        {
          row: action.row,
          column,
          ref: action.ref,
          message: `The ref ${action.ref} is already used in ${at}.`,
          evidence: [evidenceAt(earlier, columnFor(plan, earlier, "ref"), earlier.ref ?? "", null)],
          content: action.title,
        },
      ];
    });
  },
});

const byKey = indexedBy<Action>((row) =>
  row.ref === null || row.columns.ref === undefined ? [] : [keyOf(row)],
);

function severalRows(rows: readonly Action[]): readonly Action[] | null {
  return rows.length > 1 ? rows : null;
}

/** Plain numbers may begin anew under each theme of a theme column, as in a list of several audits. */
function keyOf({ ref, theme, columns }: Action): string {
  const key = normalizeRef(ref ?? "");
  return columns.theme !== undefined && /^\d+$/.test(key) ? `${theme ?? ""} ${key}` : key;
}
