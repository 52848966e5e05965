import type { Action } from "../../model/plan";
import type { StatusValue } from "../../model/reading";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { statusEvidence } from "../shared/evidence";
import { actionsThat, seenInBlocks } from "../shared/eachRow";
import type { TableOnly } from "../shared/plans";
import { eachOrOne } from "../shared/rows";
import { nameOf, ratedAs, STATUS_NAMES } from "../shared/words";

/** A word or letter that is itself a colour: the fill then cannot mean another by the office's own custom. */
const COLOUR_WORD = /^(?:red|amber|yellow|green|blue|gr[ae]y|[ragb])$/i;

export const statusColourDisagrees = defineCheck({
  id: "plan/status-colour-disagrees",
  appliesTo: "plan",
  severity: "error",
  title: "Status in words and colour disagree",
  why: "Half of the readers go by the word and half by the colour. One of the two was changed and the other forgotten.",
  howToFix: "Find out which is meant and change the other; a rule in Excel can colour the cell by its word.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | [red] Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | [amber] Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | [green] Green",
    finds: ["E2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | [green] Complete\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | [amber] Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | [green] Complete",
  },
  run: drawnFrom(
    () => ({ suspect: twoColoured, colours: coloursSeen }),
    ({ suspect, colours }, context) => {
      const usual = suspect.length === 0 ? NONE : usualColours(colours);
      const rows = suspect.filter((row) => disagrees(context, row, usual));
      return eachOrOne(context, rows, {
        roles: ["status"],
        one: (row) =>
          `${nameOf(row)} is rated ${row.status ? ratedAs(row.status) : ""} in words, but its colour means ${colourOf(row)}.`,
        all: (count, names) =>
          `The status of ${count} actions says one thing in words and another in colour: ${names}.`,
        evidence: statusEvidence,
        content: (row) => `${row.title} ${row.status?.text ?? ""} ${colourOf(row)}`,
      });
    },
  ),
});

/** The colour that most cells of each status in words have: an office may paint all that is complete green. */
function usualColours(seen: readonly ColourCounts[]): ReadonlyMap<StatusValue, StatusValue> {
  const counts: ColourCounts = new Map();
  for (const own of seen)
    own.forEach((colours, value) => {
      colours.forEach((count, colour) => {
        addTo(counts, value, colour, count);
      });
    });
  return new Map(
    [...counts].flatMap(([value, colours]) => {
      const [most] = [...colours].sort((a, b) => b[1] - a[1]);
      return most && most[1] >= 2 ? [[value, most[0]] as const] : [];
    }),
  );
}

/** How many rows of each status in words have each colour. */
type ColourCounts = Map<StatusValue, Map<StatusValue, number>>;

const coloursSeen = seenInBlocks((block) => {
  const counts: ColourCounts = new Map();
  for (const { kind, status } of block) {
    if (kind !== "action" || !status?.value || !status.fillValue || status.from !== "text") continue;
    addTo(counts, status.value, status.fillValue, 1);
  }
  return counts;
});

function addTo(counts: ColourCounts, value: StatusValue, colour: StatusValue, count: number): void {
  const colours = counts.get(value) ?? new Map<StatusValue, number>();
  counts.set(value, colours.set(colour, (colours.get(colour) ?? 0) + count));
}

function disagrees(
  plan: TableOnly,
  { status }: Action,
  usual: ReadonlyMap<StatusValue, StatusValue>,
): boolean {
  if (!status?.value || !status.fillValue || status.from !== "text") return false;
  if (status.fillValue === status.value) return false;
  const custom = usual.get(status.value) === status.fillValue;
  const stated = COLOUR_WORD.test(status.text.trim()) || plan.table.scale?.from === "workbook";
  // Without a key, one word in an unexpected colour may be how this office does it.
  return stated || (!custom && usual.has(status.value));
}

function colourOf({ status }: Action): string {
  return status?.fillValue ? STATUS_NAMES[status.fillValue] : "";
}

/** In words and in colour, and not the same. */
const twoColoured = actionsThat(
  ({ status }) =>
    status?.value && status.fillValue && status.from === "text" && status.fillValue !== status.value,
);

const NONE: ReadonlyMap<StatusValue, StatusValue> = new Map();
