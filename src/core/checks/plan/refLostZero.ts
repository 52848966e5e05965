import { defineCheck } from "../defineCheck";
import { evidenceAt } from "../shared/evidence";
import { onlyFix, plainTextEdit } from "../shared/fixes";
import { lostZerosOf } from "../shared/refs";

export const refLostZero = defineCheck({
  id: "plan/ref-lost-zero",
  appliesTo: "plan",
  severity: "warning",
  title: "Ref lost the nought at its end",
  why: "Excel takes a typed 1.10 for a number and drops the nought. The ref then reads like an earlier one, and the two are taken for each other.",
  howToFix: "Format the cell as text and type the ref again, or put an apostrophe before it: '1.10.",
  fixWrites: "Writes the ref with its nought, as text.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.9 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.1 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
    finds: ["A4"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.9 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.10 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
  },
  run(plan) {
    return lostZerosOf(plan).map((found) => {
      const { row, ref } = found;
      const column = row.columns.ref ?? 0;
      return {
        row: row.row,
        column,
        ref: row.ref,
        message: `The ref shown as ${row.ref ?? ""} follows ${before(ref)} and is most likely ${ref}: Excel drops the nought of a number.`,
        evidence: [evidenceAt(row, column, row.texts.ref ?? "", `most likely ${ref}`)],
        content: row.title,
        ...onlyFix(`Write ${ref} as text`, [plainTextEdit({ ...row, column }, ref)]),
      };
    });
  },
});

/** "1.9" for "1.10". */
function before(ref: string): string {
  return ref.replace(/\d+$/, (last) => String(Number(last) - 1));
}
