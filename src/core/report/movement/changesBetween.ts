import { daysBetween, type CalendarDate } from "../../model/calendarDate";
import type { Change, DueChange, MovedAction, Movement } from "../../model/movement";
import type { StatusValue } from "../../model/reading";
import { sameLead } from "../../read/leads";
import { normalizeRef } from "../../read/refs";

type StatusChange = Change<StatusValue | null>;

/** What changed in the actions that stand in both reviews. */
export type Changes = Pick<
  Movement,
  | "completed"
  | "cancelled"
  | "reopened"
  | "rerated"
  | "slipped"
  | "broughtForward"
  | "dueAdded"
  | "dueRemoved"
  | "reworded"
  | "renumbered"
  | "reassigned"
  | "unchanged"
>;

/** An action then and now. */
export interface Pair {
  readonly before: MovedAction;
  readonly action: MovedAction;
  readonly reworded: boolean;
  /** Whether the row itself now says that it was re-dated. */
  readonly stated: boolean;
}

/** @param pairs the actions found in both reviews, in the order the lists are to have. */
export function changesBetween(pairs: readonly Pair[]): Changes {
  const status = pairs.flatMap(statusChange);
  const due = pairs.flatMap(dueChange);
  const redated = pairs.flatMap(redating);
  const reworded = pairs
    .filter((pair) => pair.reworded)
    .map(({ before, action }) => ({ action, from: before.title, to: action.title }));
  const renumbered = pairs.flatMap(refChange);
  const reassigned = pairs.flatMap(leadChange);
  const changed = new Set(
    [status, due, redated, reworded, renumbered, reassigned].flat().map(({ action }) => action),
  );
  return {
    completed: status.filter(({ action, from }) => isOpen(from) && action.status === "complete"),
    cancelled: status.filter(({ action, from }) => isOpen(from) && action.status === "cancelled"),
    reopened: status.filter(({ action, from }) => !isOpen(from) && action.open),
    rerated: status.filter(({ action, from }) => isOpen(from) === action.open),
    slipped: redated.filter(({ from, to }) => to > from),
    broughtForward: redated.filter(({ from, to }) => to < from),
    dueAdded: due.filter(({ from }) => from === null),
    dueRemoved: due.filter(({ to }) => to === null),
    reworded,
    renumbered,
    reassigned,
    unchanged: pairs.length - changed.size,
  };
}

function isOpen(status: StatusValue | null): boolean {
  return status !== "complete" && status !== "cancelled";
}

function statusChange({ before, action }: Pair): StatusChange[] {
  return before.status === action.status ? [] : [{ action, from: before.status, to: action.status }];
}

/** A date with an end where there was none, or none where there was one. */
function dueChange({ before, action }: Pair): Change<CalendarDate | null>[] {
  const gone = (before.due === null) !== (action.due === null);
  return gone ? [{ action, from: before.due, to: action.due }] : [];
}

function redating({ before, action, stated }: Pair): DueChange[] {
  const [from, to] = [before.due, action.due];
  if (from === null || to === null || from === to) return [];
  return [{ action, from, to, days: Math.abs(daysBetween(from, to)), stated }];
}

function refChange({ before, action }: Pair): Change<string | null>[] {
  const same = normalizeRef(before.ref ?? "") === normalizeRef(action.ref ?? "");
  return same ? [] : [{ action, from: before.ref, to: action.ref }];
}

function leadChange({ before, action }: Pair): Change<readonly string[]>[] {
  const same = areAmong(before.leads, action.leads) && areAmong(action.leads, before.leads);
  return same ? [] : [{ action, from: before.leads, to: action.leads }];
}

function areAmong(leads: readonly string[], others: readonly string[]): boolean {
  return leads.every((lead) =>
    others.some((other) => lead === other || sameLead(spelled(lead), spelled(other))),
  );
}

function spelled(lead: string): string {
  return lead.replace(/&/g, " and ");
}
