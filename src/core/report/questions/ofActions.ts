import { formatDate } from "../../model/calendarDate";
import type { Movement } from "../../model/movement";
import { dueBy, isOpen, type Action } from "../../model/plan";
import { days, listWords, nameOf, shorten } from "../../model/words";
import type { PaperContext } from "../context";
import { withNarrative } from "../narrative";
import { actionsText, cellsOf, howMany, type Answer } from "./answers";

/** Late since when? */
export function lateSince({ actions }: PaperContext): Answer {
  const late = lateActions(actions);
  const [worst] = late;
  if (!worst) return { answered: "yes", answer: "No open action is overdue.", cells: [] };
  const since = byDay(late).map(([day, names]) => `since ${day}: ${listWords(names)}`);
  return {
    answered: "yes",
    answer: `${actionsText(late.length)} ${late.length === 1 ? "is" : "are"} past the due date, ${since.join("; ")}. The longest is ${days(worst.overdueDays)} overdue.`,
    cells: cellsOf(late, "due"),
  };
}

function byDay(late: readonly Action[]): [string, string[]][] {
  const days = new Map<string, string[]>();
  for (const action of late) {
    const day = formatDate(dueBy(action) ?? "0001-01-01");
    days.set(day, [...(days.get(day) ?? []), nameOf(action)]);
  }
  return [...days];
}

/** Moved how often? The sheet knows of a move where it keeps the first date, an earlier review where it does not. */
export function movedHowOften({ actions }: PaperContext, movement: Movement | null): Answer {
  const stated = actions.filter(({ slippageDays }) => (slippageDays ?? 0) !== 0);
  const own = stated.map((row) => `${nameOf(row)} by ${days(Math.abs(row.slippageDays ?? 0))}`);
  const sheet = stated.length === 0 ? null : `The sheet shows a first and a new date for ${listWords(own)}.`;
  if (movement === null) {
    const unknown =
      "How often dates were moved before cannot be told from the sheet: it keeps no history, and no earlier review is at hand.";
    const answer = sheet === null ? unknown : `${sheet} ${unknown}`;
    return { answered: sheet === null ? "no" : "partly", answer, cells: cellsOf(stated, "due") };
  }
  const { slipped, broughtForward, from } = movement;
  const moves = `Since ${formatDate(from)}, ${actionsText(slipped.length)} moved later and ${broughtForward.length} earlier.`;
  const unsaid = slipped.filter((move) => !move.stated).map(({ action }) => action.ref ?? action.title);
  const silent = unsaid.length === 0 ? "" : ` The sheet does not mention the move of ${listWords(unsaid)}.`;
  return {
    answered: "partly",
    answer: [sheet, `${moves}${silent} Moves before that are not known.`]
      .filter((part) => part !== null)
      .join(" "),
    cells: cellsOf(stated, "due"),
  };
}

/** Who is accountable? */
export function whoIsAccountable({ actions, review }: PaperContext): Answer {
  const open = actions.filter(isOpen);
  if (open.length === 0) return { answered: "yes", answer: "No action is open.", cells: [] };
  const none = open.filter(({ leads }) => leads.length === 0);
  const several = review.findings.find(({ check, ignored }) => check === "plan/several-leads" && !ignored);
  const shared = several?.evidence.length ?? 0;
  const parts = [
    none.length === 0
      ? `All ${open.length} open actions name a lead.`
      : `${actionsText(none.length)} of the ${open.length} open ones name no lead: ${listWords(none.map(nameOf))}.`,
    shared === 0 ? null : `${shared} name several without saying which of them is accountable.`,
    lateByLead(actions),
  ];
  return {
    answered: howMany(open.length - none.length - shared, open.length),
    answer: parts.filter((part) => part !== null).join(" "),
    cells: [
      ...cellsOf(none, "lead"),
      ...(several?.evidence.map(({ sheet, cell }) => ({ sheet, cell })) ?? []),
    ],
  };
}

function lateByLead(actions: readonly Action[]): string | null {
  const counts = new Map<string, number>();
  for (const { leads } of lateActions(actions)) {
    for (const lead of leads) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 ? `Most overdue actions, ${most[1]}, are with ${most[0]}.` : null;
}

/** What is being done about what is late or rated delayed? */
export function whatIsDone(context: PaperContext): Answer {
  const late = context.actions.filter(
    (action) => isOpen(action) && (action.overdueDays > 0 || action.status?.value === "delayed"),
  );
  if (late.length === 0)
    return { answered: "yes", answer: "No action is overdue or rated delayed.", cells: [] };
  const silent = late.filter((action) => {
    const { narrative, mitigation, newestUpdate } = withNarrative(action, context);
    return narrative === null && mitigation === null && newestUpdate === null;
  });
  const told = late.length - silent.length;
  const first = `The plan says something of ${told} of the ${late.length} that are overdue or rated delayed.`;
  const rest = silent.length === 0 ? "" : ` It says nothing of ${listWords(silent.map(nameOf))}.`;
  return { answered: howMany(told, late.length), answer: first + rest, cells: cellsOf(late, "update") };
}

/** When will what is late be done? */
export function doneByWhen({ actions }: PaperContext): Answer {
  const late = lateActions(actions);
  if (late.length === 0) return { answered: "yes", answer: "No open action is overdue.", cells: [] };
  const told = late.filter(({ forecast }) => forecast?.to ?? forecast?.from);
  const dates = told.map((row) => `${nameOf(row)}, “${shorten(row.forecast?.text ?? "")}”`);
  const untold = late.filter((row) => !told.includes(row));
  const first =
    told.length === 0 ? "No new date is mentioned" : `Their words mention a new date: ${dates.join("; ")}`;
  const rest = untold.length === 0 ? "" : `. The sheet does not say for ${listWords(untold.map(nameOf))}`;
  return {
    answered: howMany(told.length, late.length),
    answer: `${first}${rest}.`,
    cells: cellsOf(told, "update"),
  };
}

/** When will what has not begun start? */
export function startsWhen({ actions }: PaperContext): Answer {
  const waiting = actions.filter(({ status }) => status?.value === "notStarted");
  if (waiting.length === 0) return { answered: "yes", answer: "No action is rated not started.", cells: [] };
  const dated = waiting.filter(({ start }) => start?.from ?? start?.to);
  const all = `${actionsText(waiting.length)} ${waiting.length === 1 ? "is" : "are"} not started`;
  const hasColumn = waiting.some(({ columns }) => columns.start !== undefined);
  const answer = !hasColumn
    ? `The sheet cannot say: ${all}, and there is no column of start dates.`
    : `${all}; ${dated.length} of them ${dated.length === 1 ? "has" : "have"} a start date.`;
  return { answered: howMany(dated.length, waiting.length), answer, cells: cellsOf(dated, "start") };
}

function lateActions(actions: readonly Action[]): Action[] {
  return actions.filter(({ overdueDays }) => overdueDays > 0).sort((a, b) => b.overdueDays - a.overdueDays);
}
