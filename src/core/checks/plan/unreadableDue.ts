import { groupBy } from "../../model/groupBy";
import { isOpen, type Action } from "../../model/plan";
import type { DateProblem, DateReading } from "../../model/reading";
import { defineCheck, type Draft } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { eachRow } from "../shared/eachRow";
import { evidenceAt } from "../shared/evidence";
import type { TableOnly } from "../shared/plans";
import { namesOf } from "../shared/rows";

const UNREADABLE: ReadonlySet<DateProblem | null> = new Set([
  "impossible",
  "implausible",
  "unreadable",
  "sentinel",
]);

export const unreadableDue = defineCheck({
  id: "plan/unreadable-due",
  appliesTo: "plan",
  severity: "warning",
  title: "Due date cannot be read",
  why: "The words in the due date name no day that exists, or none that this plan can mean. Nothing is guessed: the action is not judged late or on time.",
  howToFix: "Write the date out: 31 March 2019, March 2019 or Q4 2018/19.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | 31/02/2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | 28/02/2020 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run: drawnFrom(
    () => ({ unread: unreadCells }),
    ({ unread }, plan) => {
      const alike = groupBy(unread, ({ role, reading }) => `${role} ${reading.text.trim().toLowerCase()}`);
      return alike.size > MOST_WORDS
        ? draftsOf(unread, plan, true)
        : [...alike.values()].flatMap((cells) => draftsOf(cells, plan));
    },
  ),
});

/** A cell that names no date. */
interface UnreadCell {
  readonly row: Action;
  readonly role: "due" | "revisedDue";
  readonly column: number;
  readonly reading: DateReading;
}

const unreadCells = eachRow((row) =>
  !isOpen(row)
    ? []
    : (["due", "revisedDue"] as const).flatMap((role): UnreadCell[] => {
        const reading = row[role];
        const column = row.columns[role];
        if (reading === null || column === undefined || !isUnreadable(reading)) return [];
        return [{ row, role, column, reading }];
      }),
);

/** More words than this that are no dates are one matter: the column counts weeks, or names phases. */
const MOST_WORDS = 5;

/** @param cells that are told together: of the same words, or with `all` of any. */
function draftsOf(cells: readonly UnreadCell[], { table }: TableOnly, all = false): Draft[] {
  const [first] = cells;
  if (first === undefined) return [];
  const { row, column, reading } = first;
  const text = reading.text.trim();
  const names = namesOf(cells.map((cell) => cell.row));
  const isOne = cells.length === 1;
  return [
    {
      row: isOne ? row.row : (table.headingRows[0] ?? table.firstRow),
      column,
      ref: isOne ? row.ref : null,
      message: all
        ? `${cells.length} due dates cannot be read, such as “${text}”: ${names}. Write days, or months and years.`
        : `The due date of ${names}, “${text}”, cannot be read. ${reading.note ?? "No date could be read from it."}`,
      evidence: cells.map((cell) => evidenceAt(cell.row, cell.column, cell.reading.text, null)),
      content: all ? "due dates" : isOne ? `${row.title} ${reading.text}` : text,
    },
  ];
}

/** A formula's error has a check of its own. */
function isUnreadable(reading: DateReading): boolean {
  if (/^#[A-Z/0]+[!?]?$/.test(reading.text.trim())) return false;
  return reading.form === "unreadable" || UNREADABLE.has(reading.problem);
}
