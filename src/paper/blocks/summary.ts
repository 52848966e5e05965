import type { BoardPaper, CountedStatus, GroupFigures } from "../../core/model/boardPaper";
import { COUNTED_STATUSES, statusHeading } from "../../core/model/words";
import { tableOf, type ColumnOf } from "./table";
import type { Block } from "./types";

/** Told even where there are none; the others only where there are some. */
const ALWAYS: ReadonlySet<CountedStatus> = new Set([
  "complete",
  "onTrack",
  "underway",
  "delayed",
  "notStarted",
]);

export function summaryBlocks({ summary }: BoardPaper): Block[] {
  const { groups, total, sentences } = summary;
  const statuses = COUNTED_STATUSES.filter(
    (status) => ALWAYS.has(status) || total.byStatus[status].count > 0,
  );
  const counted = statuses.map((status) =>
    count(statusHeading(status), ({ byStatus }) => byStatus[status].count),
  );
  const columns: ColumnOf<GroupFigures>[] = [
    { heading: "Priority or theme", weight: 20, of: ({ name }) => name },
    count("Actions", ({ actions }) => actions.count),
    ...counted,
    { ...count("Complete, %", ({ byStatus }) => byStatus.complete.percent), only: "sheet" },
    count("Overdue", ({ overdue }) => overdue.count),
    count("Overdue, not rated delayed", ({ overdueNotRatedDelayed }) => overdueNotRatedDelayed.count),
  ];
  const rows = groups.length === 1 ? [total] : [...groups, total];
  const told = sentences.map((text) => ({ kind: "paragraph" as const, text }));
  if (total.actions.count === 0) return told;
  return [
    ...told,
    tableOf({ name: "Summary", caption: "Actions by priority or theme, and by status", columns, rows }),
    {
      kind: "note",
      text: "Each action is counted once. Overdue is worked out from the due date: open, and the as-at date is after the last day of the due date. The ratings are the officers' own.",
    },
  ];
}

function count(heading: string, of: (row: GroupFigures) => number | null): ColumnOf<GroupFigures> {
  return { heading, weight: 10, numeric: true, of };
}
