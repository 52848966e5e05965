import { actionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { eachOrOne } from "../shared/rows";

export const missingAction = defineCheck({
  id: "plan/missing-action",
  appliesTo: "plan",
  severity: "warning",
  title: "Nothing says what is to be done",
  why: "The row has a ref, a date or a status, and no words: nobody can tell what it counts.",
  howToFix: "Write what is to be done, or clear the row.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 |  | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
    finds: ["B3"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
  },
  run: drawnFrom(
    () => ({ bare: bareRows }),
    ({ bare }, context) =>
      eachOrOne(context, bare, {
        roles: ["action"],
        one: (row) => `${row.ref ?? `Row ${row.row + 1}`} does not say what is to be done.`,
        all: (count, names) => `${count} rows do not say what is to be done: ${names}.`,
        content: (row) => row.ref ?? "",
      }),
  ),
});

const bareRows = actionsThat(({ texts }) => texts.action === "" && !texts.risk && !texts.nextStep);
