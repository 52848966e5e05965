import type { Action } from "../../model/plan";
import type { Scale } from "../../model/reading";
import { normalizeWords } from "../../read/scale";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { statusEvidence } from "../shared/evidence";
import { actionsThat } from "../shared/eachRow";
import { onTable } from "../shared/plans";
import { listWords, shorten } from "../shared/words";

const MOST_WORDS = 6;

export const wordsOutsideKey = defineCheck({
  id: "plan/words-outside-key",
  appliesTo: "plan",
  severity: "note",
  title: "Statuses in words that the workbook's key does not have",
  why: "The key tells readers what each rating means. A rating that it does not have each of them reads in their own way, and counts by the key leave it out.",
  howToFix:
    "Use the key's own words or letters in the rows, or add these words to the key with what they mean.",
  examples: {
    asAt: "2019-06-24",
    bad: "Key | Red = delayed, Amber = underway, Green = on target, Blue = complete\n\nRef | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | On hold\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green",
    finds: ["E3"],
    good: "Key | Red = delayed, Amber = underway, Green = on target, Blue = complete\n\nRef | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Underway\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green",
  },
  run: drawnFrom(
    () => ({ outside: rowsOutside }),
    ({ outside }, plan) => {
      const { scale, columns } = plan.table;
      if (scale?.from !== "workbook") return [];
      if (outside.length === 0) return [];
      const words = [...new Set(outside.map(({ status }) => `“${shorten(status?.text ?? "")}”`))];
      const shown =
        words.length > MOST_WORDS
          ? [...words.slice(0, MOST_WORDS), `${words.length - MOST_WORDS} more`]
          : words;
      const status = columns.find(({ role }) => role === "status")?.column;
      const rows = outside.length === 1 ? "1 action is" : `${outside.length} actions are`;
      const key = scale.source === null ? "the workbook's key" : `the key in ${scale.source}`;
      return [
        {
          ...onTable(
            plan,
            status,
            `${rows} rated ${listWords(shown)}, which ${key} does not have.`,
            words.join(" "),
          ),
          evidence: outside.flatMap(statusEvidence),
        },
      ];
    },
  ),
});

/** A word that only the default scale knows, and that the key does not use in what it says of that step either. */
function isOutside({ status }: Action, scale: Scale): boolean {
  if (status?.from !== "text" || status.value === null) return false;
  const words = normalizeWords(status.text);
  const step = scale.steps.find(({ lentWords }) => lentWords?.some((word) => normalizeWords(word) === words));
  return step !== undefined && !isInLabels(words, scale);
}

function isInLabels(words: string, scale: Scale): boolean {
  return scale.steps.some(
    ({ label, fills }) => fills.length > 0 && ` ${normalizeWords(label)} `.includes(` ${words} `),
  );
}

const rowsOutside = actionsThat((row, { table }) => table.scale !== null && isOutside(row, table.scale));
