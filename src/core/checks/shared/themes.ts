import { normalizeRef, parentRefs } from "../../read/refs";
import type { Action } from "../../model/plan";
import type { PlanSubject } from "../defineCheck";
import { actionsOf } from "./plans";

/** A row that groups others, and the actions under it at any depth. */
export interface Group {
  readonly row: Action;
  readonly actions: readonly Action[];
}

/** @returns the rows that other rows stand under, by their refs or as a band over them, in order. */
export function groupsOf(plan: PlanSubject): Group[] {
  const under = new Map<string, Action[]>();
  const underBands = new Map<string, Action[]>();
  for (const action of actionsOf(plan)) {
    const keys = action.ref === null ? [] : parentRefs(action.ref).map(normalizeRef);
    for (const key of new Set(keys)) put(under, key, action);
    if (action.theme !== null) put(underBands, action.theme, action);
  }
  return plan.rows.flatMap((row) => {
    const actions =
      row.ref !== null
        ? (under.get(normalizeRef(row.ref)) ?? []).filter((action) => action !== row)
        : row.kind === "theme"
          ? (underBands.get(row.title) ?? [])
          : [];
    return actions.length > 0 ? [{ row, actions }] : [];
  });
}

function put(groups: Map<string, Action[]>, key: string, action: Action): void {
  const group = groups.get(key);
  if (group) group.push(action);
  else groups.set(key, [action]);
}
