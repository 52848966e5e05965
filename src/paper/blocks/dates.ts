import type { BoardPaper, ForecastAction, RedatedAction } from "../../core/model/boardPaper";
import { formatDate } from "../../core/model/calendarDate";
import { ACTION, DUE, LEAD, REF, WHERE } from "./columns";
import { tableOf } from "./table";
import type { Block } from "./types";

/** Dates that were moved, and dates that the plan's words expect. */
export function datesBlocks({ redated, forecasts }: BoardPaper): Block[] {
  return [
    { kind: "subheading", text: "Re-dated in the plan" },
    tableOf<RedatedAction>({
      name: "Re-dated",
      caption: "Actions with a first and a new due date",
      columns: [
        REF,
        ACTION,
        {
          heading: "First due by",
          weight: 12,
          of: ({ from, fromBy }) => (fromBy === null ? from : formatDate(fromBy)),
        },
        { ...DUE, heading: "Now due by" },
        { heading: "Days later", weight: 9, numeric: true, of: ({ slippageDays }) => slippageDays },
        LEAD,
        WHERE,
      ],
      rows: redated,
    }),
    { kind: "subheading", text: "New dates mentioned in updates" },
    tableOf<ForecastAction>({
      name: "Forecasts",
      caption: "New dates that the plan's words mention",
      columns: [
        REF,
        ACTION,
        DUE,
        { heading: "Words of the update", weight: 24, of: ({ forecast }) => forecast },
        {
          heading: "Days after the due date",
          weight: 10,
          numeric: true,
          of: ({ daysAfterDue }) => daysAfterDue,
        },
        { ...LEAD, only: "sheet" },
        WHERE,
      ],
      rows: forecasts,
    }),
    {
      kind: "note",
      text: "A date in an update moves nothing: the action stays due, or overdue, by its own due date. A figure below nought is a date before the due date.",
    },
  ];
}
