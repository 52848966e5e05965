import { defineCheck } from "../defineCheck";
import { evidenceAt } from "../shared/evidence";
import { seenInSiblings, type RefRow } from "../shared/refs";
import { listWords } from "../shared/words";
import { rowsByRef } from "../shared/workbookIndex";

/** Where more are missing, the numbers were never meant to run on. */
const MOST_MISSING = 2;

export const refSkipped = defineCheck({
  id: "plan/ref-skipped",
  appliesTo: "plan",
  severity: "note",
  title: "Ref skipped",
  why: "A number left out among its neighbours is often a row that was deleted or hidden, and a reader will ask what became of it.",
  howToFix: "Bring the row back, or say in the plan that the action was withdrawn or merged and into which.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.4 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
    finds: ["A4"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
  },
  run(plan, { workbook }) {
    // An action may have moved to another plan of the workbook.
    const elsewhere = rowsByRef(workbook);
    return gapsSeen(plan).flatMap((ofGroup) => {
      const gaps = ofGroup.flatMap((gap) => {
        const missing = gap.missing.filter((ref) => !elsewhere?.groups.has(ref));
        return missing.length > 0 ? [{ ...gap, missing }] : [];
      });
      if (gaps.flatMap(({ missing }) => missing).length > MOST_MISSING) return [];
      return gaps.map(({ before, found, missing }) => ({
        row: found.row.row,
        column: found.row.columns.ref ?? 0,
        ref: found.row.ref,
        message: `After ${before.row.ref ?? ""} comes ${found.row.ref ?? ""}: there is no ${listWords(missing)}.`,
        evidence: [evidenceAt(before.row, before.row.columns.ref ?? 0, before.row.texts.ref ?? "", null)],
        content: missing.join(" "),
      }));
    });
  },
});

/** Two refs that follow each other in their group, and the ones that would stand between them. */
interface Gap {
  readonly before: Numbered;
  readonly found: Numbered;
  readonly missing: readonly string[];
}

const gapsSeen = seenInSiblings((group): Gap[] | null => {
  const ordered = group.filter(isNumbered).sort((a, b) => a.last - b.last);
  if (ordered.length < 3) return null;
  const gaps = ordered.slice(1).flatMap((found, i) => {
    const before = ordered[i];
    const missing = before ? between(before, found) : [];
    return before && missing.length > 0 ? [{ before, found, missing }] : [];
  });
  return gaps.length > 0 ? gaps : null;
});

type Numbered = RefRow & { readonly last: number };

function isNumbered(row: RefRow): row is Numbered {
  return row.last !== null;
}

/** The refs left out between two, no more of them than it takes to see that there are too many. */
function between(before: Numbered, after: Numbered): string[] {
  const count = Math.min(after.last - before.last - 1, MOST_MISSING + 1);
  return Array.from({ length: Math.max(0, count) }, (_, i) =>
    after.ref.replace(/\d+$/, String(before.last + i + 1)),
  );
}
