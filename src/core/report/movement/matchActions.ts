import type { KeptAction, KeptReview } from "../../model/movement";
import { normalizeRef } from "../../read/refs";
import { matchRows } from "./matchRows";
import type { Match, MatchRow } from "./matchTypes";

/** @returns which action of the previous review is which of the current one, in the order of the current one. */
export function matchActions(previous: KeptReview, current: KeptReview): Match[] {
  return matchRows(rowsOf(previous), rowsOf(current));
}

function rowsOf({ actions, sheets, leads }: KeptReview): MatchRow[] {
  return actions.map((action) => {
    const row = {
      ref: normalizeRef(action.ref ?? ""),
      title: action.title,
      words: action.words,
      sheet: sheets[action.sheet] ?? "",
      theme: action.theme ?? "",
      part: "",
      state: stateOf(action, leads),
    };
    return {
      ...row,
      whole: JSON.stringify([
        row,
        action.status,
        action.due,
        action.firstDue,
        action.completedOn,
        namesOf(action, leads),
      ]),
    };
  });
}

function stateOf(action: KeptAction, leads: readonly string[]): string {
  if (action.due === undefined || action.leads === undefined) return "";
  return JSON.stringify([action.status, action.due, namesOf(action, leads)]);
}

function namesOf(action: KeptAction, leads: readonly string[]): string[] {
  return (action.leads ?? []).flatMap((lead) => leads[lead] ?? []);
}
