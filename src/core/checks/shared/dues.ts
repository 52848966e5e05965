import { formatDate } from "../../model/calendarDate";
import { currentDue, type Action } from "../../model/plan";
import type { DateReading } from "../../model/reading";

/** @returns ", and first by 31 March 2019" for a row whose date was moved later; else "". */
export function firstDue(action: Action): string {
  const moved = (action.slippageDays ?? 0) > 0 && action.due?.to;
  return moved ? `, and first by ${formatDate(moved)}` : "";
}

/** @returns the dates the row was moved to after its first one, as far as its cells still tell. */
export function movesOf(action: Action): number {
  const inDue = Math.max(nested(action.due), timesMoved(action.due?.text ?? ""));
  const { revisedDue } = action;
  if (!revisedDue?.to) return inDue;
  const same = action.due?.revised?.to === revisedDue.to;
  return inDue + (same ? 0 : 1) + Math.max(nested(revisedDue), Math.max(0, timesMoved(revisedDue.text) - 1));
}

/** @returns the last day a row may take, where that is certain. */
export function certainDueBy(action: Action): string | null {
  const due = currentDue(action);
  return due?.certain ? due.to : null;
}

function nested(reading: DateReading | null): number {
  return reading?.revised ? 1 + nested(reading.revised) : 0;
}

function timesMoved(text: string): number {
  return text.match(/\b(?:revised|re-?dated|moved|extended|slipped|postponed|now)\b/gi)?.length ?? 0;
}
