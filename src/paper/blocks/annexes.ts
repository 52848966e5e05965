import type { BoardPaper, ChaseItem, Figure } from "../../core/model/boardPaper";
import { placeText } from "./columns";
import { COUNTED_STATUSES, statusHeading } from "../../core/model/words";
import { tableOf } from "./table";
import type { Block } from "./types";

interface ChaseRow extends ChaseItem {
  readonly lead: string | null;
}

/** Who is asked for what; the messages, which say the same, are in the data. */
export function chaseBlocks({ chase }: BoardPaper): Block[] {
  return [
    tableOf<ChaseRow>({
      name: "Chase list",
      caption: "What is asked of each lead",
      columns: [
        { heading: "Lead", weight: 22, of: ({ lead }) => lead },
        { heading: "Ref", weight: 9, of: ({ name }) => name },
        { heading: "Action or measure", weight: 30, only: "sheet", of: ({ title }) => title },
        { heading: "What is asked", weight: 60, of: ({ ask }) => ask },
        {
          heading: "Shared with",
          weight: 20,
          only: "sheet",
          of: ({ sharedWith }) => sharedWith.join("; ") || null,
        },
        { heading: "Cell", weight: 16, of: placeText },
      ],
      rows: chase.flatMap(({ lead, items }) => items.map((item) => ({ ...item, lead }))),
    }),
  ];
}

/** Every figure of the summary with the rows that make it up, and what was read. */
export function sourceBlocks({ summary: { total }, heading }: BoardPaper): Block[] {
  const statuses = COUNTED_STATUSES.map((status) => ({
    name: statusHeading(status),
    figure: total.byStatus[status],
  }));
  const figures: { name: string; figure: Figure }[] = [
    ...statuses,
    { name: "Overdue", figure: total.overdue },
    { name: "Overdue, not rated delayed", figure: total.overdueNotRatedDelayed },
  ];
  return [
    tableOf({
      name: "Sources",
      caption: "The rows behind each figure of the summary",
      columns: [
        { heading: "Figure", weight: 20, of: ({ name }) => name },
        { heading: "Number", weight: 9, numeric: true, of: ({ figure }) => figure.count },
        { heading: "Rows", weight: 71, of: ({ figure }) => figure.names.join(", ") },
        {
          heading: "Cells",
          weight: 40,
          only: "sheet",
          of: ({ figure }) => figure.cells.map(placeText).join(", "),
        },
      ],
      rows: figures.filter(({ figure }) => figure.count > 0),
    }),
    { kind: "paragraph", text: `Tables read: ${heading.tables.join("; ") || "none"}.` },
    ...(heading.hiddenSheets.length === 0
      ? []
      : [
          { kind: "paragraph" as const, text: `Hidden sheets not read: ${heading.hiddenSheets.join("; ")}.` },
        ]),
  ];
}
