import type { KeptReview, MovedAction } from "../../model/movement";

/** @returns a review's actions as movement tells them, in its order. */
export function movedActions({ actions, sheets, leads }: KeptReview): MovedAction[] {
  return actions.map((action) => ({
    ref: action.ref ?? null,
    title: action.title,
    theme: action.theme ?? null,
    sheet: sheets[action.sheet] ?? "",
    row: action.row,
    status: action.status ?? null,
    open: action.status !== "complete" && action.status !== "cancelled",
    due: action.due ?? null,
    leads: (action.leads ?? []).flatMap((lead) => leads[lead] ?? []),
  }));
}
