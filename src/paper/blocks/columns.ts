import type { CellPlace, LateAction, PaperAction } from "../../core/model/boardPaper";
import { formatDate } from "../../core/model/calendarDate";
import type { ColumnOf } from "./table";

/** The columns that most tables of actions share. */
export const REF: ColumnOf<PaperAction> = { heading: "Ref", weight: 6, of: ({ ref }) => ref };

export const ACTION: ColumnOf<PaperAction> = {
  heading: "Action",
  weight: 34,
  of: ({ title, hidden }) => (hidden ? `${title} (on a hidden row)` : title),
};

export const DUE: ColumnOf<PaperAction> = {
  heading: "Due by",
  weight: 13,
  of: ({ dueBy, due }) => (dueBy === null ? due : formatDate(dueBy)),
};

export const DAYS_OVERDUE: ColumnOf<PaperAction> = {
  heading: "Days overdue",
  weight: 8,
  numeric: true,
  of: ({ overdueDays }) => overdueDays,
};

export const LEAD: ColumnOf<PaperAction> = {
  heading: "Lead",
  weight: 18,
  of: ({ leads }) => (leads.length === 0 ? null : leads.join("; ")),
};

export const RATED: ColumnOf<PaperAction> = { heading: "Rated", weight: 10, of: ({ rated }) => rated };

export const DUE_AS_WRITTEN: ColumnOf<PaperAction> = {
  heading: "Due date as written",
  weight: 14,
  only: "sheet",
  of: ({ due }) => due,
};

export const WHERE: ColumnOf<CellPlace> = {
  heading: "Cell in the workbook",
  weight: 14,
  only: "sheet",
  of: placeText,
};

/** Narrative, mitigation and newest update: together on a page, apart on a sheet. */
export const SAID: readonly ColumnOf<LateAction>[] = [
  { heading: "What the plan says", weight: 60, only: "page", of: saidText },
  { heading: "Narrative", weight: 30, only: "sheet", of: ({ narrative }) => narrative },
  { heading: "Mitigation", weight: 20, only: "sheet", of: ({ mitigation }) => mitigation },
  {
    heading: "Newest update",
    weight: 30,
    only: "sheet",
    of: ({ newestUpdate }) => newestUpdate?.text ?? null,
  },
];

/** @returns "Priority 1!C16". */
export function placeText({ sheet, cell }: CellPlace): string {
  return `${sheet}!${cell}`;
}

function saidText({ narrative, mitigation, newestUpdate }: LateAction): string {
  const parts = [
    narrative,
    mitigation === null ? null : `Mitigation: ${mitigation}`,
    newestUpdate?.text ?? null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "Nothing." : parts.join("\n");
}
