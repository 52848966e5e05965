import { columnIndex, columnName } from "../../src/core/model/address";
import type { FoundTable } from "../../src/core/model/plan";
import type { TrueTable } from "../fixtures/evaluation/truth";
import type { RoleTally } from "./tally";

export interface ColumnScore {
  readonly roles: Readonly<Record<string, RoleTally>>;
  /** One line for each column that was missed or falsely claimed, without file and sheet. */
  readonly misses: readonly string[];
}

/**
 * Compares the columns of a table and its match. A claim that is also acceptable is neither right nor false, and the
 * role that was expected of that column is then not missed.
 */
export function scoreColumns(truth: TrueTable, found: FoundTable): ColumnScore {
  const expected = placed(truth.columns);
  const acceptable = placed(truth.alsoAcceptable ?? {});
  const claimed = found.columns.map(({ role, column }) => ({ role, column: columnName(column) }));
  const counts = new Map<string, { right: number; missed: number; false: number }>();
  const count = (role: string, key: keyof RoleTally) => {
    const tally = counts.get(role) ?? { right: 0, missed: 0, false: 0 };
    tally[key] += 1;
    counts.set(role, tally);
  };
  const misses: string[] = [];
  const has = (list: readonly Placed[], { role, column }: Placed) =>
    list.some((each) => each.role === role && each.column === column);
  for (const column of expected) {
    const instead = claimed.filter((claim) => claim.column === column.column);
    if (has(claimed, column)) count(column.role, "right");
    else if (!instead.some((claim) => has(acceptable, claim))) {
      count(column.role, "missed");
      misses.push(`column ${column.column} expected ${column.role}, found ${roleNames(instead)}`);
    }
  }
  for (const claim of claimed) {
    if (has(expected, claim) || has(acceptable, claim)) continue;
    count(claim.role, "false");
    const meant = expected.filter(({ column }) => column === claim.column);
    if (meant.length === 0) misses.push(`column ${claim.column} expected nothing, found ${claim.role}`);
  }
  return { roles: Object.fromEntries(counts), misses };
}

/** @returns the columns of a table that was not found, all missed. */
export function missedColumns(truth: TrueTable): Record<string, RoleTally> {
  const entries = Object.entries(truth.columns);
  return Object.fromEntries(
    entries.map(([role, { length }]) => [role, { right: 0, missed: length, false: 0 }]),
  );
}

/** @returns the columns of a table that is not there, all false. */
export function falseColumns(found: FoundTable): Record<string, RoleTally> {
  const roles: Record<string, RoleTally> = {};
  for (const { role } of found.columns) {
    roles[role] = { right: 0, missed: 0, false: (roles[role]?.false ?? 0) + 1 };
  }
  return roles;
}

interface Placed {
  readonly role: string;
  readonly column: string;
}

function placed(columns: Readonly<Record<string, readonly string[]>>): Placed[] {
  return Object.entries(columns)
    .flatMap(([role, letters]) => letters.map((column) => ({ role, column })))
    .sort((a, b) => columnIndex(a.column) - columnIndex(b.column));
}

function roleNames(columns: readonly Placed[]): string {
  return columns.length === 0 ? "nothing" : columns.map(({ role }) => role).join(" and ");
}
