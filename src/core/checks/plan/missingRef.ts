import { actionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { eachOrOne } from "../shared/rows";
import { shorten } from "../shared/words";

export const missingRef = defineCheck({
  id: "plan/missing-ref",
  appliesTo: "plan",
  severity: "warning",
  title: "No ref",
  why: "The other rows of this plan have a ref. Papers, minutes and reports cannot point to this one, and its progress is not found from one version to the next.",
  howToFix: "Give it the next free ref of its theme.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
    finds: ["A3"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
  },
  run: drawnFrom(
    () => ({ bare: bareRows }),
    ({ bare }, context) =>
      eachOrOne(context, bare, {
        roles: ["ref"],
        one: (row) =>
          row.title === ""
            ? `Row ${row.row + 1} has no ref.`
            : `The action “${shorten(row.title)}” has no ref.`,
        all: (count) => `${count} actions of this plan have no ref.`,
      }),
  ),
});

const bareRows = actionsThat(
  ({ ref, columns, texts }) => ref === null && columns.ref !== undefined && texts.ref === "",
);
