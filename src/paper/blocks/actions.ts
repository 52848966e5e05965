import type { BoardPaper, LateAction, NotStartedAction, PaperAction } from "../../core/model/boardPaper";
import { formatDate } from "../../core/model/calendarDate";
import { days } from "../../core/model/words";
import { ACTION, DAYS_OVERDUE, DUE, DUE_AS_WRITTEN, LEAD, RATED, REF, SAID, WHERE } from "./columns";
import { noMeeting } from "./nextMeeting";
import { tableOf } from "./table";
import type { Block } from "./types";

export function overdueBlocks({ overdueNotRatedDelayed: rows }: BoardPaper): Block[] {
  const text = "These actions are past their due date, and their rating does not say so.";
  return [
    ...(rows.length === 0 ? [] : [{ kind: "paragraph" as const, text }]),
    tableOf<LateAction>({
      name: "Overdue not so rated",
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
      columns: [REF, DELAYED, ...SHEET_ONLY, ...SAID, WHERE],
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
        ...(hasStartColumn ? [START] : []),
        DAYS_OVERDUE,
        LEAD,
        WHERE,
      ],
      rows: actions,
      grouped: groupsOf(paper),
    }),
    ...(hasStartColumn || actions.length === 0
      ? []
      : [{ kind: "note" as const, text: "The plan has no column of start dates, so none can be given." }]),
  ];
}

export function dueNextBlocks({ dueNext, heading }: BoardPaper): Block[] {
  const { until, untilMeeting, actions } = dueNext;
  const text = untilMeeting
    ? `Open actions due from ${formatDate(heading.asAt)} to the next meeting on ${formatDate(until)}.`
    : `The next meeting's date ${noMeeting(heading)}, so these are the open actions due by ${formatDate(until)}.`;
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

const START = {
  heading: "Provisional start",
  weight: 12,
  of: ({ start, startPassed }: NotStartedAction) =>
    start !== null && startPassed ? `${start} (has passed)` : start,
};

/** A page gives the narrative its room, so what else is to be said of the action stands in one cell. */
const DELAYED = {
  heading: "Action, due date and lead",
  weight: 36,
  only: "page" as const,
  of: (row: LateAction) => {
    const due = DUE.of(row);
    const late = row.overdueDays > 0 ? `, ${days(row.overdueDays)} overdue` : "";
    return [
      ACTION.of(row),
      due === null ? "No due date" : `Due by ${due}${late}`,
      `Lead: ${LEAD.of(row) ?? "not given"}`,
    ].join("\n");
  },
};

const SHEET_ONLY = [ACTION, RATED, DUE, DUE_AS_WRITTEN, DAYS_OVERDUE, LEAD].map((column) => ({
  ...column,
  only: "sheet" as const,
}));

function isForSheet({ only }: (typeof SAID)[number]): boolean {
  return only === "sheet";
}

function groupsOf({ summary }: BoardPaper) {
  return { names: summary.groups.map(({ name }) => name), of: ({ group }: PaperAction) => group };
}
