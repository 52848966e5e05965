import { cellAddress } from "../../model/address";
import type { Fix } from "../../model/finding";
import type { Action } from "../../model/plan";
import type { Scale, StatusValue } from "../../model/reading";
import { normalizeWords, wordStatus } from "../../read/scale";
import { defineCheck, type PlanSubject } from "../defineCheck";
import { statusEvidence } from "../shared/evidence";
import { actionsOf } from "../shared/plans";
import { allTogether, eachOrOne, type RowWords } from "../shared/rows";
import { nameOf, STATUS_NAMES } from "../shared/words";

export const statusByColourAlone = defineCheck({
  id: "plan/status-by-colour-alone",
  appliesTo: "plan",
  severity: "warning",
  title: "Status by colour alone",
  why: "Readers who do not tell red from green, screen readers, filters and black-and-white print see an empty cell. Public bodies' spreadsheets must not rest on colour alone (Government Analysis Function, “Releasing statistics in spreadsheets”, https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/).",
  howToFix: "Write the status in the cell as a word and keep the colour beside it.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | [green]\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | [amber] Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | [green] Green",
    finds: ["E2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | [green] Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | [amber] Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green",
  },
  run(plan) {
    const rated = actionsOf(plan).filter((row) => row.status !== null);
    const silent = rated.filter(
      ({ status }) => status?.from === "fill" && status.text === "" && status.value,
    );
    const words: RowWords = {
      roles: ["status"],
      one: (row) =>
        `The status of ${nameOf(row)} is shown by colour alone: it means ${row.status?.value ? STATUS_NAMES[row.status.value] : ""}.`,
      all: (count, names) => `The status of ${count} actions is shown by colour alone: ${names}.`,
      evidence: statusEvidence,
    };
    if (silent.length > 1 && silent.length > rated.length * 0.8) return [allTogether(plan, silent, words)];
    return eachOrOne(plan, silent, words).map((draft) => {
      const row = silent.find((found) => found.row === draft.row);
      return row ? { ...draft, fix: fixOf(plan, row, rated) } : draft;
    });
  },
});

function fixOf(plan: PlanSubject, row: Action, rated: readonly Action[]): Fix {
  const value = row.status?.value ?? "underway";
  const word = ownWord(value, rated) ?? scaleWord(value, plan.table.scale);
  const cell = cellAddress(row.row, row.columns.status ?? 0);
  return { sheet: row.sheet, cell, value: word, numberFormat: null, label: `Write ${word}` };
}

/** The word that the plan's other rows use for the same status. */
function ownWord(value: StatusValue, rated: readonly Action[]): string | null {
  const same = rated.find(
    ({ status }) => status?.value === value && status.from === "text" && status.text.length <= 30,
  );
  return same?.status?.text ?? null;
}

function scaleWord(value: StatusValue, scale: Scale | null): string {
  const name = STATUS_NAMES[value];
  const plain = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (scale === null || wordStatus(normalizeWords(name), scale) === value) return plain;
  return scale.steps.find((step) => step.value === value)?.words[0] ?? plain;
}
