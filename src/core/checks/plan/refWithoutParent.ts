import type { Action } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { evidenceAt } from "../shared/evidence";
import { lostZerosOf, seenInSiblings } from "../shared/refs";
import { refsPresent } from "../shared/workbookIndex";

export const refWithoutParent = defineCheck({
  id: "plan/ref-without-parent",
  appliesTo: "plan",
  severity: "note",
  title: "Ref whose theme is not in the plan",
  why: "The other actions of this plan stand under a theme with the first part of their ref. This one's theme is missing, or its ref is mistyped.",
  howToFix: "Add the theme's row, or correct the ref.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | **Information for families** |  | Head of Inclusion | \n1.1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | **Schools** |  | Head of Inclusion | \n1.2.1 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3.1 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
    finds: ["A6"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | **Information for families** |  | Head of Inclusion | \n1.1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | **Schools** |  | Head of Inclusion | \n1.2.1 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.2.2 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
  },
  run: drawnFrom(
    () => ({ firsts: firstUnder, lost: lostZerosOf, hasRef: refsPresent }),
    ({ firsts, lost, hasRef }) => {
      const restored = new Set(lost.map(({ ref }) => ref));
      const isPresent = (ref: string) => restored.has(ref) || hasRef(ref);
      const presentAt = new Map<number, number>();
      const missing: FirstUnder[] = [];
      for (const one of firsts) {
        if (isPresent(one.parent)) presentAt.set(one.depth, (presentAt.get(one.depth) ?? 0) + 1);
        else missing.push(one);
      }
      const missingAt = new Map<number, number>();
      for (const one of missing) missingAt.set(one.depth, (missingAt.get(one.depth) ?? 0) + 1);
      // Where most refs of a depth have nothing above them, the plan keeps no rows of such themes.
      const absent = missing.filter(
        (one) => (missingAt.get(one.depth) ?? 0) * 2 <= (presentAt.get(one.depth) ?? 0),
      );
      return absent.map(({ place, column, ref, text, parent }) => ({
        row: place.row,
        column,
        ref,
        message: `${ref} stands under no ${parent}: this plan has no such theme, though its other actions have theirs.`,
        evidence: [evidenceAt(place, column, text, `read as: part of ${parent}`)],
        content: parent,
      }));
    },
  ),
});

/** The first row under a ref: nothing of it that an edit of its other cells would change. */
interface FirstUnder {
  readonly place: Pick<Action, "sheet" | "row">;
  readonly column: number;
  readonly ref: string;
  readonly text: string;
  readonly parent: string;
  /** Of the ref above it: how many parts it has. */
  readonly depth: number;
}

const firstUnder = seenInSiblings(([first]): FirstUnder | null => {
  if (first === undefined || !/\d/.test(first.parent)) return null;
  const { row, parent } = first;
  const { sheet, ref, columns, texts } = row;
  return {
    place: { sheet, row: row.row },
    column: columns.ref ?? 0,
    ref: ref ?? "",
    text: texts.ref ?? "",
    parent,
    depth: depth(parent),
  };
});

function depth(ref: string): number {
  return ref.split(/[.(/-]/).length;
}
