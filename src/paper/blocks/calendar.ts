import type { BoardPaper } from "../../core/model/boardPaper";
import { formatDate } from "../../core/model/calendarDate";
import type { CalendarItem } from "../../core/model/milestones";
import { placeText } from "./columns";
import { noMeeting } from "./nextMeeting";
import { tableOf } from "./table";
import type { Block } from "./types";

/** What figures and updates are due before the next meeting, and from whom. */
export function calendarBlocks({ calendar: { until, untilFrom, items }, heading }: BoardPaper): Block[] {
  const late = items.filter((item) => item.late).length;
  const day = formatDate(until);
  const by =
    untilFrom === "settings"
      ? `before the next meeting on ${day}`
      : `by ${day}, one reporting cycle from now (the next meeting's date ${noMeeting(heading)})`;
  return [
    { kind: "paragraph", text: `Due ${by}: ${items.length}, of which ${late} late already.` },
    ...(["figure", "update"] as const).map((what) => calendarTable(what, items)),
  ];
}

const TABLES = {
  figure: { name: "Figures due", caption: "Figures due before the next meeting" },
  update: { name: "Updates due", caption: "Updates due before the next meeting" },
} as const;

function calendarTable(what: CalendarItem["what"], items: readonly CalendarItem[]): Block {
  return tableOf<CalendarItem>({
    ...TABLES[what],
    columns: [
      { heading: "Due by", weight: 14, of: ({ due, late }) => `${formatDate(due)}${late ? " (late)" : ""}` },
      { heading: "From whom", weight: 20, of: ({ from }) => from.join("; ") || null },
      { heading: "Ref", weight: 8, of: ({ ref }) => ref },
      { heading: "What", weight: 34, only: "sheet", of: ({ title }) => title },
      { heading: "Why", weight: 52, of: ({ explanation }) => explanation },
      { heading: "Cell", weight: 16, only: "sheet", of: ({ cell }) => placeText(cell) },
    ],
    rows: items.filter((item) => item.what === what),
  });
}
