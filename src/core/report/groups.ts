import { isPlanAction, type Action, type FoundTable } from "../model/plan";
import type { Review } from "../model/review";
import { normalizeRef } from "../read/refs";

/** For actions under no theme of a plan that has themes. */
const NO_THEME = "Under no theme";

/** What the paper counts by. */
export interface Groups {
  /** In the order of the sheets; only those with actions. */
  readonly names: readonly string[];
  readonly of: (action: Action) => string;
}

/**
 * Tells the priorities or themes by which a paper counts: the plan tables where there are several, each by its title;
 * the top themes where there is one table only.
 */
export function groupsOf(review: Review): Groups {
  const plans = review.tables.filter((table) => table.kind === "plan" && table.reportOf === null);
  const [only] = plans;
  const nameOf = plans.length === 1 && only ? byTheme(only, review.actions) : byTable(plans);
  const names = new Map<Action, string>();
  for (const action of review.actions) if (isPlanAction(action)) names.set(action, nameOf(action));
  return { names: [...new Set(names.values())], of: (action) => names.get(action) ?? nameOf(action) };
}

function byTable(plans: readonly FoundTable[]): (action: Action) => string {
  const titles = plans.map((table) => table.title ?? table.sheet);
  const names = new Map(
    plans.map((table, i) => {
      const title = titles[i] ?? table.sheet;
      const twice = titles.filter((other) => other === title).length > 1;
      return [table.id, twice ? `${title} (${table.id})` : title];
    }),
  );
  return (action) => names.get(action.table) ?? action.table;
}

function byTheme(table: FoundTable, actions: readonly Action[]): (action: Action) => string {
  const themes = new Map<string, Action>();
  for (const row of actions) {
    if (row.table !== table.id || row.kind !== "theme") continue;
    for (const key of [row.ref, row.title]) if (key !== null) themes.set(normalizeRef(key), row);
  }
  return (action) => {
    const top = topTheme(action, themes);
    if (top !== null) return top;
    return themes.size > 0 ? NO_THEME : (table.title ?? table.sheet);
  };
}

/** Climbs from theme to theme; a theme named in a column of its own has no row, and its name is the group's. */
function topTheme(action: Action, themes: ReadonlyMap<string, Action>): string | null {
  let name = action.theme;
  let row: Action | undefined;
  for (const seen = new Set<Action>(); name !== null; name = row.theme) {
    const next = themes.get(normalizeRef(name));
    if (next === undefined || seen.has(next)) break;
    seen.add(next);
    row = next;
  }
  if (row === undefined) return name;
  return row.ref === null || row.title === row.ref ? row.title : `${row.ref} ${row.title}`.trim();
}
