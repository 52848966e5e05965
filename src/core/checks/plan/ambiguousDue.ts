import { formatDate } from "../../model/calendarDate";
import type { CellEdit } from "../../model/fix";
import type { Action } from "../../model/plan";
import type { DateProblem } from "../../model/reading";
import { openActionsThat } from "../shared/eachRow";
import { defineCheck, type PlanSubject } from "../defineCheck";
import { dueEvidence } from "../shared/evidence";
import { dateEdit, onlyFix, plainTextEdit } from "../shared/fixes";
import { eachOrOne, oneForAll, type RowWords } from "../shared/rows";
import { nameOf } from "../shared/words";

const TWO_WAYS: ReadonlySet<DateProblem | null> = new Set(["ambiguous", "yearMissing", "yearKind"]);

export const ambiguousDue = defineCheck({
  id: "plan/ambiguous-due",
  appliesTo: "plan",
  severity: "note",
  title: "Due date can be read in two ways",
  why: "Another reader could fairly take it for another day: the month first, another year, a financial year for an academic one. The plan is judged by one of the readings.",
  howToFix: "Write it so that it can be read in one way only: 3 April 2019, March 2020.",
  fixWrites:
    "Writes the day it is read as in words, 3 July 2019: as a true date where the column has some, else as text.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | 03/07/19 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | 3 July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run(plan, context) {
    const rows = twoWays(plan, context);
    const drafts = [
      ...eachOrOne(plan, rows.filter(hasYear), IN_TWO_WAYS),
      ...oneForAll(
        plan,
        rows.filter((row) => !hasYear(row)),
        OF_NO_YEAR,
      ),
    ];
    return drafts.map((draft) => {
      const row = rows.find((r) => r.row === draft.row);
      return { ...draft, ...fixesFor(plan, row ? [row] : rows) };
    });
  },
});

const WORDS = {
  roles: ["due"],
  evidence: dueEvidence,
  content: (row: Action) => `${row.title} ${row.due?.text ?? ""}`,
} as const;

const IN_TWO_WAYS: RowWords = {
  ...WORDS,
  one: (row) =>
    `The due date of ${nameOf(row)}, “${dueText(row)}”, can be read in two ways. ${noteOn(row)}`.trim(),
  all: (count, names, [first]) =>
    `${count} due dates can be read in two ways: ${names}. ${noteOn(first)}`.trim(),
};

/** A column without years is one matter, however many days it has. */
const OF_NO_YEAR: RowWords = {
  ...WORDS,
  one: (row) =>
    `The due date of ${nameOf(row)}, “${dueText(row)}”, may be of another year. ${noteOn(row)}`.trim(),
  all: (count, names, [first]) =>
    `${count} due dates may be of another year: ${names}. ${noteOn(first)}`.trim(),
};

function hasYear({ due }: Action): boolean {
  return due?.problem !== "yearMissing";
}

function dueText({ due }: Action): string {
  return due?.text.trim() ?? "";
}

function noteOn(row: Action | undefined): string {
  return row?.due?.note ?? "";
}

const twoWays = openActionsThat(({ due }) => TWO_WAYS.has(due?.problem ?? null));

/** Every date or none: a finding on many rows is cleared by all of them. */
function fixesFor(plan: PlanSubject, rows: readonly Action[]) {
  const asText = plan.table.dateOrder === "mdy" || !plan.rows.some(({ due }) => due?.pattern === "trueDate");
  const edits = rows.flatMap((row) => writtenOut(row, asText) ?? []);
  if (edits.length < rows.length) return {};
  return onlyFix(edits.length === 1 ? `Write ${edits[0]?.text ?? ""}` : `Write ${edits.length} dates`, edits);
}

/** Only a day can be written out: which year or which kind of year is meant, nobody can tell from here. */
function writtenOut(row: Action, asText: boolean): CellEdit | null {
  const { due, columns } = row;
  if (due?.form !== "day" || due.problem !== "ambiguous" || due.to === null || columns.due === undefined) {
    return null;
  }
  const place = { ...row, column: columns.due };
  return asText ? plainTextEdit(place, formatDate(due.to)) : dateEdit(place, due.to, "dayInWords");
}
