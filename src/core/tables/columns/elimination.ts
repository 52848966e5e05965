import type { KpiRole, PlanRole, TableColumn } from "../../model/plan";
import { namesNoRole } from "../headingMatch";
import type { ColumnEvidence } from "./evidence";

/** What is known of a table when the columns without a role are looked at. */
export interface Surroundings<Role extends PlanRole | KpiRole> {
  readonly columns: readonly ColumnEvidence[];
  readonly given: readonly TableColumn<Role>[];
  /** The columns that nothing is known of but their values and their place, from the left. */
  readonly free: readonly ColumnEvidence[];
  has(role: Role): boolean;
  /** The evidence of the first column that has the role. */
  of(role: Role): ColumnEvidence | null;
  /** The place of the first column that has the role among the columns; null where none has. */
  placeOf(role: Role): number | null;
}

/** How plainly the values and the place of a column that has no name make it one role: 0 they do not, 1 they do. */
export type Guess<Role extends PlanRole | KpiRole> = (
  column: ColumnEvidence,
  place: number,
  around: Surroundings<Role>,
) => number;

const LEAST = 0.45;
/** What has no name is never as sure as what has. */
const SUREST = 0.6;

/**
 * Gives the columns whose headings nobody knows a role that is still to be had, by what stands in them, where they
 * stand and what is there already: the plainest first, and what it leaves open is then looked at anew.
 *
 * @returns the columns given before and those found, in column order.
 */
export function eliminate<Role extends PlanRole | KpiRole>(
  columns: readonly ColumnEvidence[],
  given: readonly TableColumn<Role>[],
  guesses: readonly (readonly [role: Role, guess: Guess<Role>])[],
): TableColumn<Role>[] {
  let known = [...given];
  let free = freeColumns(columns, given);
  while (free.length > 0) {
    const around = surroundings(columns, known, free);
    let best: { column: ColumnEvidence; role: Role; score: number } | null = null;
    for (const column of free) {
      const place = columns.indexOf(column);
      for (const [role, guess] of guesses) {
        if (around.has(role)) continue;
        const score = guess(column, place, around);
        if (score >= LEAST && (best === null || score > best.score)) best = { column, role, score };
      }
    }
    if (best === null) break;
    const { column, role, score } = best;
    const found = { column: column.column, role, heading: column.heading, confidence: confidence(score) };
    known = [...known, found];
    free = free.filter((each) => each !== column);
  }
  return known.sort((a, b) => a.column - b.column);
}

/** @returns the columns that nothing is known of but their values and their place, from the left. */
export function freeColumns(
  columns: readonly ColumnEvidence[],
  given: readonly TableColumn[],
): ColumnEvidence[] {
  return columns.filter((column) => isFree(column) && !given.some((each) => each.column === column.column));
}

/** A heading that names anything else is known, whatever stands under it. */
function isFree({ heading, match, profile, corrected }: ColumnEvidence): boolean {
  if (corrected !== null || heading === "" || profile.filled < LEAST_FILLED) return false;
  return match.best < LEAST_KNOWN && match.other === null && !namesNoRole(heading);
}

const LEAST_FILLED = 2;
/** A heading that weighs less may as well be one that nobody knows. */
const LEAST_KNOWN = 0.46;

function confidence(score: number): number {
  return Math.round(Math.min(SUREST, score) * 100) / 100;
}

function surroundings<Role extends PlanRole | KpiRole>(
  columns: readonly ColumnEvidence[],
  given: readonly TableColumn<Role>[],
  free: readonly ColumnEvidence[],
): Surroundings<Role> {
  const placeOf = (role: Role) => {
    const column = given.find((each) => each.role === role)?.column;
    const place = columns.findIndex((each) => each.column === column);
    return place < 0 ? null : place;
  };
  return {
    columns,
    given,
    free,
    has: (role) => given.some((each) => each.role === role),
    of: (role) => columns[placeOf(role) ?? -1] ?? null,
    placeOf,
  };
}
