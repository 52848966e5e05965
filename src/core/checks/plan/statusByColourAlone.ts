import { joined } from "../../model/joined";
import type { CellEdit } from "../../model/fix";
import type { Action } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { statusEvidence } from "../shared/evidence";
import { onlyFix, wordEdit } from "../shared/fixes";
import { actionsThat, seenInBlocks } from "../shared/eachRow";
import { allTogether, eachOrOne, type RowWords } from "../shared/rows";
import type { TableOnly } from "../shared/plans";
import { wordFor } from "../shared/statusWords";
import { nameOf, STATUS_NAMES } from "../shared/words";

export const statusByColourAlone = defineCheck({
  id: "plan/status-by-colour-alone",
  appliesTo: "plan",
  severity: "warning",
  title: "Status by colour alone",
  why: "Readers who do not tell red from green, screen readers, filters and black-and-white print see an empty cell. Public bodies' spreadsheets must not rest on colour alone (Government Analysis Function, “Releasing statistics in spreadsheets”, https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/).",
  howToFix: "Write the status in the cell as a word and keep the colour beside it.",
  fixWrites: "Writes the word for the colour, as the plan’s other rows write it, and keeps the colour.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | [green]\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | [amber] Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | [green] Green",
    finds: ["E2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | [green] Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | [amber] Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green",
  },
  run: drawnFrom(
    () => ({ silent: silentRows, ratedByBlock: ratedRows }),
    ({ silent, ratedByBlock }, plan) => {
      if (silent.length === 0) return [];
      const rated = joined(ratedByBlock);
      const words: RowWords = {
        roles: ["status"],
        one: (row) =>
          `The status of ${nameOf(row)} is shown by colour alone: it means ${row.status?.value ? STATUS_NAMES[row.status.value] : ""}.`,
        all: (count, names) => `The status of ${count} actions is shown by colour alone: ${names}.`,
        evidence: statusEvidence,
      };
      const together = silent.length > 1 && silent.length > rated.length * 0.8;
      const drafts = together ? [allTogether(plan, silent, words)] : eachOrOne(plan, silent, words);
      return drafts.map((draft) => {
        const row = silent.find((found) => found.row === draft.row);
        return { ...draft, ...fixesFor(plan, row ? [row] : silent, rated) };
      });
    },
  ),
});

/** Every word or none: a finding on many rows is cleared by all of them. */
function fixesFor(plan: TableOnly, rows: readonly Action[], rated: readonly Action[]) {
  const edits = rows.flatMap((row) => editOf(plan, row, rated) ?? []);
  if (edits.length < rows.length) return {};
  const [first] = edits;
  return onlyFix(edits.length > 1 ? `Write ${edits.length} statuses` : `Write ${first?.text ?? ""}`, edits);
}

function editOf(plan: TableOnly, row: Action, rated: readonly Action[]): CellEdit | null {
  const column = row.columns.status;
  const word = row.status?.value ? wordFor(row.status.value, rated, plan.table.scale) : null;
  return column === undefined || word === null ? null : wordEdit({ ...row, column }, word);
}

const ratedRows = seenInBlocks((block) =>
  block.filter(({ kind, status }) => kind === "action" && status !== null),
);
const silentRows = actionsThat(({ status }) => status?.from === "fill" && status.text === "" && status.value);
