import type { Action } from "../model/plan";
import { normalizeRef } from "../read/refs";

/** The themes that actions stand under, by the names that people know them by: "1.2 Admissions". */
export interface Themes {
  readonly size: number;
  /** @returns the theme an action stands under; null: under none. */
  readonly nearest: (action: Action) => string | null;
  /** @returns the outermost theme it stands under; null: under none. */
  readonly top: (action: Action) => string | null;
}

/**
 * A row names its theme by ref or by words; a theme that is named in a column of its own has no row, and its name is all
 * there is.
 * @param actions rows of any number of tables, theme rows among them: each table has themes of its own.
 */
export function themesOf(actions: readonly Action[]): Themes {
  const rows = new Map<string, Action>();
  for (const row of actions) {
    if (row.kind !== "theme") continue;
    for (const name of [row.ref, row.title]) if (name !== null) rows.set(keyOf(row, name), row);
  }
  const above = (row: Action) => (row.theme === null ? undefined : rows.get(keyOf(row, row.theme)));
  return {
    size: rows.size,
    nearest: (action) => {
      const theme = above(action);
      return theme === undefined ? action.theme : nameOf(theme);
    },
    top: (action) => {
      let outermost = action;
      for (const seen = new Set<Action>(); ;) {
        const next = above(outermost);
        if (next === undefined || seen.has(next)) break;
        seen.add(next);
        outermost = next;
      }
      return outermost === action ? action.theme : nameOf(outermost);
    },
  };
}

function keyOf({ table }: Action, name: string): string {
  return `${normalizeRef(name)} ${table}`;
}

function nameOf(theme: Action): string {
  return theme.ref === null || theme.title === theme.ref ? theme.title : `${theme.ref} ${theme.title}`.trim();
}
