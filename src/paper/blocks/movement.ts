import type { BoardPaper } from "../../core/model/boardPaper";
import { formatDate, type CalendarDate } from "../../core/model/calendarDate";
import type { Change, FigureChange, MovedAction, Movement, Term } from "../../core/model/movement";
import { days, statusText } from "../../core/model/words";
import { tableOf } from "./table";
import type { Block } from "./types";

interface Move {
  readonly what: string;
  readonly action: MovedAction;
  readonly from: string | null;
  readonly to: string | null;
}

/** What moved since the earlier review, and the sum that reconciles the two. */
export function movementBlocks({ movement }: BoardPaper): Block[] {
  if (movement === null) {
    return [{ kind: "paragraph", text: "Not known: there was no earlier review to compare with." }];
  }
  const { reconciliation: sum, unchanged } = movement;
  const { review, then, now, since } = daysOf(movement);
  return [
    {
      kind: "paragraph",
      text:
        `Against ${review}: ${sum.previousOpen.count} open then, plus ${sum.added.count} new and ${sum.reopened.count} reopened, ` +
        `less ${sum.completed.count} completed, ${sum.cancelled.count} cancelled and ${sum.removed.count} removed, ` +
        `${sum.balances ? "gives" : "does not give"} ${sum.currentOpen.count} open now. ${unchanged} did not change.`,
    },
    tableOf({
      name: "Reconciliation",
      caption: `How the actions open ${then} became those open ${now}`,
      columns: [
        { heading: "Open actions", weight: 30, of: ({ name }) => name },
        { heading: "Number", weight: 10, numeric: true, of: ({ term }) => term.count },
        {
          heading: "Which",
          weight: 60,
          of: ({ term, listed }) => (listed ? term.refs.join(", ") || "None" : "Not listed"),
        },
      ],
      rows: termsOf(movement),
    }),
    tableOf<Move>({
      name: "Movement",
      caption: `What moved since ${since}`,
      columns: [
        { heading: "What moved", weight: 16, of: ({ what }) => what },
        { heading: "Ref", weight: 8, of: ({ action }) => action.ref },
        { heading: "Action", weight: 34, of: ({ action }) => action.title },
        { heading: "From", weight: 20, of: (move) => move.from },
        { heading: "To", weight: 20, of: (move) => move.to },
        {
          heading: "Row in the workbook",
          weight: 14,
          only: "sheet",
          of: ({ action }) => `${action.sheet}, row ${action.row}`,
        },
      ],
      rows: movesOf(movement),
    }),
    { kind: "subheading", text: "Figures that changed" },
    tableOf<FigureChange & { readonly what: string }>({
      name: "Figures that changed",
      caption: `Figures and targets that changed since ${since}`,
      columns: [
        {
          heading: "Ref",
          weight: 8,
          of: ({ measure }) => [measure.ref, measure.part].filter((part) => part !== null).join(" ") || null,
        },
        {
          heading: "Measure",
          weight: 40,
          of: ({ measure, group }) => (group === null ? measure.title : `${measure.title} (${group})`),
        },
        { heading: "What", weight: 12, of: ({ what }) => what },
        { heading: "From", weight: 20, of: (change) => change.from?.text ?? null },
        { heading: "To", weight: 20, of: (change) => change.to?.text ?? null },
      ],
      rows: [
        ...movement.measures.actuals.map((change) => ({ ...change, what: "Figure" })),
        ...movement.measures.targets.map((change) => ({ ...change, what: "Target" })),
      ],
    }),
  ];
}

/** The date tells two reviews apart only where they are of two days. */
function daysOf({ from, to }: Pick<Movement, "from" | "to">) {
  if (from === to) {
    const since = "the earlier version";
    return { review: `${since} of the workbook`, then: `in ${since}`, now: "in this one", since };
  }
  const since = formatDate(from);
  return { review: `the review of ${since}`, then: `on ${since}`, now: `on ${formatDate(to)}`, since };
}

function termsOf(movement: Movement) {
  const { reconciliation: sum } = movement;
  const { then, now } = daysOf(movement);
  const term = (name: string, value: Term, listed = true) => ({ name, term: value, listed });
  return [
    term(`Open ${then}`, sum.previousOpen, false),
    term("Plus new", sum.added),
    term("Plus reopened", sum.reopened),
    term("Less completed", sum.completed),
    term("Less cancelled", sum.cancelled),
    term("Less removed from the plan", sum.removed),
    term(`Open ${now}`, sum.currentOpen, false),
  ];
}

function movesOf(movement: Movement): Move[] {
  const added = (action: MovedAction) => ({
    what: "New",
    action,
    from: "Not in the plan",
    to: standing(action),
  });
  const removed = (action: MovedAction) => ({
    what: "Removed from the plan",
    action,
    from: standing(action),
    to: "Not in the plan",
  });
  const changes = <Value>(
    what: string,
    list: readonly Change<Value>[],
    say: (value: Value) => string | null,
  ) => list.map(({ action, from, to }) => ({ what, action, from: say(from), to: say(to) }));
  return [
    ...[...movement.added.open, ...movement.added.closed].map(added),
    ...[...movement.removed.open, ...movement.removed.closed].map(removed),
    ...changes("Completed", movement.completed, statusText),
    ...changes("Cancelled", movement.cancelled, statusText),
    ...changes("Reopened", movement.reopened, statusText),
    ...changes("Re-rated", movement.rerated, statusText),
    ...movement.slipped.flatMap((one) =>
      changes(
        `Moved later by ${days(one.days)}${one.stated ? "" : ", not said in the plan"}`,
        [one],
        dayText,
      ),
    ),
    ...movement.broughtForward.flatMap((one) =>
      changes(`Brought forward by ${days(one.days)}`, [one], dayText),
    ),
    ...changes("Due date given", movement.dueAdded, dayText),
    ...changes("Due date taken away", movement.dueRemoved, dayText),
    ...changes("Reworded", movement.reworded, (title) => title),
    ...changes("Renumbered", movement.renumbered, (ref) => ref),
    ...changes("Another lead", movement.reassigned, (leads) => leads.join("; ") || null),
  ];
}

/** "underway, due by 30 June 2019". */
function standing({ status, due }: MovedAction): string {
  return [statusText(status), due === null ? "no date" : `due by ${formatDate(due)}`].join(", ");
}

function dayText(day: CalendarDate | null): string | null {
  return day === null ? null : formatDate(day);
}
