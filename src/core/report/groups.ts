import { isPlanAction, type Action, type FoundTable } from "../model/plan";
import type { Review } from "../model/review";
import { themesOf } from "./themes";

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
  const themes = themesOf(actions.filter((row) => row.table === table.id));
  const none = themes.size > 0 ? NO_THEME : (table.title ?? table.sheet);
  return (action) => themes.top(action) ?? none;
}
