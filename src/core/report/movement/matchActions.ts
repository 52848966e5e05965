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
    };
    return { ...row, whole: JSON.stringify([row, ...stateOf(action, leads)]) };
  });
}

function stateOf({ status, due, firstDue, completedOn, ...action }: KeptAction, leads: readonly string[]) {
  return [status, due, firstDue, completedOn, action.leads?.map((lead) => leads[lead])];
}
