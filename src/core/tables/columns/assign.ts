import type { KpiRole, PlanRole, TableColumn } from "../../model/plan";
import { namesNoRole } from "../headingMatch";
import { actionWeight } from "./actionWeight";
import type { ColumnEvidence } from "./evidence";
import type { ColumnProfile } from "./profile";

/** How a sort of table gives roles to its columns. */
export interface RoleRules<Role extends PlanRole | KpiRole> {
  readonly known: readonly Role[];
  /** What the heading says. */
  readonly weights: (column: ColumnEvidence) => ReadonlyMap<Role, number>;
  /** What the values say, from −1 to 1. */
  readonly fit: (role: Role, profile: ColumnProfile) => number;
  /** Roles that values alone can show, under a blank or an unknown heading, and how plain they must be. */
  readonly byValues: Partial<Record<Role, number>>;
  /** Whether a column may have a role that another column of the table has too. */
  readonly mayShare: (role: Role, column: ColumnEvidence) => boolean;
}

const LEAST_SCORE = 0.37;
/** Of two columns of ids, the first is the row's own. */
const FIRST_COLUMN_BONUS = 0.08;

/** @returns a role for every column whose heading and values say one together, in column order. */
export function assign<Role extends PlanRole | KpiRole>(
  columns: readonly ColumnEvidence[],
  { known, weights, fit, byValues, mayShare }: RoleRules<Role>,
): TableColumn<Role>[] {
  const candidates: { column: ColumnEvidence; role: Role; score: number }[] = [];
  for (const column of columns) {
    const named = weights(column);
    for (const [role, stated] of named) {
      const weight = role === "action" ? actionWeight(column, columns, stated) : stated;
      const isFirst = role === "ref" && column === columns[0];
      const score =
        (isFirst ? FIRST_COLUMN_BONUS : 0) +
        (role === "ref" && column.profile.codes >= 0.7 ? CODES_BONUS : 0) +
        (column.profile.filled === 0 && column.profile.statusColours === 0
          ? weight * 0.7
          : weight * 0.68 + fit(role, column.profile) * 0.32);
      candidates.push({ column, role, score });
    }
    for (const [role, least] of Object.entries(byValues) as [Role, number][]) {
      const plain = fit(role, column.profile);
      const unknown = named.size === 0;
      // Names or bare numbers under a heading that says something else are not the leads or the refs; job titles are leads.
      if (role === "lead" && column.heading !== "" && column.profile.jobTitles < 0.75) continue;
      if (
        role === "ref" &&
        column.heading !== "" &&
        (column.profile.codes < 0.7 || column.match.other !== null || namesNoRole(column.heading))
      )
        continue;
      // The day a row was last looked at is not the day it is due.
      if (role === "due" && (LOOKED_AT.test(column.heading) || column.match.other !== null)) continue;
      // Yes and no under an unknown heading say nothing of progress.
      if (role === "status" && column.heading !== "" && !isPlainStatus(column.profile)) continue;
      if (plain < least || (!unknown && (named.get(role) ?? 0) === 0 && plain < 0.95)) continue;
      candidates.push({ column, role, score: plain * (column.heading === "" ? 0.7 : unknown ? 0.5 : 0.42) });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.column.column - b.column.column);
  const roles = correctedRoles(columns, known);
  const taken = new Set(columns.filter((c) => c.corrected !== null).map((c) => c.column));
  const given = new Set<Role>(roles.map(({ role }) => role));
  for (const { column, role, score } of candidates) {
    if (score < LEAST_SCORE || taken.has(column.column) || (given.has(role) && !mayShare(role, column)))
      continue;
    taken.add(column.column);
    given.add(role);
    roles.push({
      column: column.column,
      role,
      heading: column.heading,
      confidence: Math.min(1, Math.round(score * 100) / 100),
    });
  }
  return roles.sort((a, b) => a.column - b.column);
}

/** What the officer says goes before anything that headings and values say. */
function correctedRoles<Role extends string>(
  columns: readonly ColumnEvidence[],
  known: readonly Role[],
): TableColumn<Role>[] {
  return columns.flatMap(({ column, heading, corrected }) => {
    const role = known.find((name) => name === corrected?.role);
    return role === undefined ? [] : [{ column, role, heading, confidence: 1 }];
  });
}

/** Beside plain numbers, a column of codes ("1.1.2", "RISK-12") is what the rows are known by. */
const CODES_BONUS = 0.1;

const LOOKED_AT = /\b(last|updated?|modified|checked|reviewed|received|sent|birth|published)\b/i;

function isPlainStatus({ statuses, statusColours }: ColumnProfile): boolean {
  return Math.max(statuses, statusColours) >= 0.7;
}
