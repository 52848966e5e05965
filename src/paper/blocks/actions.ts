import type { BoardPaper, LateAction, PaperAction } from "../../core/model/boardPaper";
import { formatDate } from "../../core/model/calendarDate";
import { ACTION, DAYS_OVERDUE, DUE, DUE_AS_WRITTEN, LEAD, RATED, REF, SAID, WHERE } from "./columns";
import { tableOf } from "./table";
import type { Block } from "./types";

export function overdueBlocks({ overdueNotRatedDelayed: rows }: BoardPaper): Block[] {
  return [
    { kind: "paragraph", text: "These actions are past their due date, and their rating does not say so." },
    tableOf<LateAction>({
      name: "Overdue not rated delayed",
      caption: "Overdue, though not rated delayed, the longest overdue first",
      columns: [
        REF,
        ACTION,
        RATED,
        DUE,
        DUE_AS_WRITTEN,
        DAYS_OVERDUE,
        LEAD,
        ...SAID.filter(isForSheet),
        WHERE,
      ],
      rows,
    }),
  ];
}

export function delayedBlocks(paper: BoardPaper): Block[] {
  return [
    tableOf<LateAction>({
      name: "Delayed",
      caption: "Actions rated delayed",
      columns: [
        REF,
        { ...ACTION, weight: 24 },
        RATED_ON_SHEET,
        DUE,
        DUE_AS_WRITTEN,
        DAYS_OVERDUE,
        LEAD,
        ...SAID,
        WHERE,
      ],
      rows: paper.delayed,
      grouped: groupsOf(paper),
    }),
  ];
}

export function completedBlocks(paper: BoardPaper): Block[] {
  const { all, sinceLast, basis } = paper.completed;
  const columns = [REF, ACTION, DUE, DUE_AS_WRITTEN, LEAD, WHERE];
  const since: Block[] =
    sinceLast === null
      ? []
      : [
          tableOf<PaperAction>({
            name: "Completed since last",
            caption: "Actions completed since the last meeting",
            columns,
            rows: sinceLast,
          }),
        ];
  return [
    { kind: "paragraph", text: basis },
    ...since,
    { kind: "paragraph", text: `Completed in all: ${all.length}.` },
    tableOf<PaperAction>({
      name: "Completed",
      caption: "All completed actions",
      columns,
      rows: all,
      grouped: groupsOf(paper),
    }),
  ];
}

export function notStartedBlocks(paper: BoardPaper): Block[] {
  const { actions, from, to, hasStartColumn } = paper.notStarted;
  return [
    {
      kind: "paragraph",
      text: `Rated not started and due from ${formatDate(from)} to ${formatDate(to)}, or overdue.`,
    },
    tableOf({
      name: "Not started",
      caption: `Actions not started and due by ${formatDate(to)}`,
      columns: [
        REF,
        ACTION,
        DUE,
        DUE_AS_WRITTEN,
        {
          heading: "Provisional start",
          weight: 12,
          of: ({ start, startPassed }) => (start !== null && startPassed ? `${start} (has passed)` : start),
        },
        DAYS_OVERDUE,
        LEAD,
        WHERE,
      ],
      rows: actions,
      grouped: groupsOf(paper),
    }),
    ...(hasStartColumn || actions.length === 0
      ? []
      : [{ kind: "note" as const, text: "The plan has no column of start dates." }]),
  ];
}

export function dueNextBlocks({ dueNext, heading }: BoardPaper): Block[] {
  const { until, untilMeeting, actions } = dueNext;
  const text = untilMeeting
    ? `Open actions due from ${formatDate(heading.asAt)} to the next meeting on ${formatDate(until)}.`
    : `The next meeting's date is not set, so these are the open actions due by ${formatDate(until)}.`;
  return [
    { kind: "paragraph", text },
    tableOf<PaperAction>({
      name: "Due next",
      caption: `Open actions due by ${formatDate(until)}`,
      columns: [REF, ACTION, RATED, DUE, DUE_AS_WRITTEN, LEAD, WHERE],
      rows: actions,
    }),
  ];
}

const RATED_ON_SHEET = { ...RATED, only: "sheet" as const };

function isForSheet({ only }: (typeof SAID)[number]): boolean {
  return only === "sheet";
}

function groupsOf({ summary }: BoardPaper) {
  return { names: summary.groups.map(({ name }) => name), of: ({ group }: PaperAction) => group };
}
