import { groupBy } from "../../model/groupBy";
import type { Action } from "../../model/plan";
import { normalizeWords } from "../../read/scale";
import { slippedWord } from "../../read/statusWords";
import { actionsThat, seenInBlocks } from "../shared/eachRow";
import { defineCheck, type Draft } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { statusEvidence } from "../shared/evidence";
import { onlyFix, wordEdit } from "../shared/fixes";
import { columnFor, type TableOnly } from "../shared/plans";
import { allTogether, namesOf } from "../shared/rows";
import { shorten } from "../shared/words";

/** More different words than this are told together. */
const MOST_WORDS = 3;

export const unknownStatus = defineCheck({
  id: "plan/unknown-status",
  appliesTo: "plan",
  severity: "warning",
  title: "Status word that is not on the scale",
  why: "No list or count of the plan takes the row in, because nobody can say whether its word means begun, late or done.",
  howToFix: "Use one of the words of the plan's key, or add this one to the key with what it means.",
  fixWrites: "Writes the word that other rows have and that a misspelt one is one slip away from.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Purple\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green\n1.4 | Print the leaflets | July 2019 | Head of Inclusion | Ambre",
    finds: ["E2", "E5"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | WIP\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green",
  },
  run: drawnFrom(
    () => ({ rows: unknownRows, words: wordsUsed }),
    ({ rows, words }, plan) => {
      const byWord = groupBy(rows, (row) => normalizeWords(row.status?.text ?? ""));
      if (byWord.size <= MOST_WORDS)
        return [...byWord.values()].flatMap((same) => oneWord(plan, same, words));
      return [
        allTogether(plan, rows, {
          roles: ["status"],
          one: wordOf,
          all: (count, names) =>
            `${count} statuses are in ${byWord.size} words that are not on the scale, such as “${rows[0] ? wordOf(rows[0]) : ""}”: ${names}.`,
          evidence: statusEvidence,
        }),
      ];
    },
  ),
});

const unknownRows = actionsThat(({ status }) => status?.value === null && !status.text.startsWith("#"));

/** The words of the statuses, as first written and how often. */
type WordsUsed = ReadonlyMap<string, { readonly text: string; readonly count: number }>;

const wordsUsed = seenInBlocks((block): WordsUsed => {
  const words = new Map<string, { text: string; count: number }>();
  for (const { kind, status } of block) {
    if (kind !== "action" || status === null) continue;
    const key = normalizeWords(status.text);
    const known = words.get(key);
    if (known) known.count++;
    else words.set(key, { text: status.text, count: 1 });
  }
  return words;
});

/** One finding for a word, where it stands first. */
function oneWord(plan: TableOnly, rows: readonly Action[], words: readonly WordsUsed[]): Draft[] {
  const [first] = rows;
  if (!first) return [];
  const others = rows.length === 1 ? "" : `; ${rows.length} actions have it: ${namesOf(rows)}`;
  return [
    {
      row: first.row,
      column: columnFor(plan, first, "status"),
      ref: first.ref,
      message: `The status “${wordOf(first)}” is not on the scale that this plan is read by${others}.`,
      evidence: rows.flatMap(statusEvidence),
      content: wordOf(first),
      ...fixesFor(plan, rows, first.status?.text ?? "", words),
    },
  ];
}

function fixesFor(plan: TableOnly, rows: readonly Action[], text: string, words: readonly WordsUsed[]) {
  const meant = plan.table.scale === null ? null : slippedWord(text, plan.table.scale);
  const column = rows[0]?.columns.status;
  if (meant === null || column === undefined) return {};
  const key = normalizeWords(meant.word);
  const used = words.flatMap((own) => own.get(key) ?? []);
  const word = used[0]?.text;
  const times = used.reduce((sum, { count }) => sum + count, 0);
  // A word of its own is no slip: a plan that has nothing failed says Filed and means it.
  if (word === undefined || times < rows.length) return {};
  const where = rows.length === 1 ? "" : ` in ${rows.length} cells`;
  return onlyFix(
    `Write ${word}${where}`,
    rows.map((row) => wordEdit({ ...row, column }, word)),
  );
}

function wordOf({ status }: Action): string {
  return shorten(status?.text ?? "");
}
