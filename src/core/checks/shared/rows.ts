import type { Evidence, Severity } from "../../model/finding";
import type { Action, PlanRole } from "../../model/plan";
import type { Draft } from "../defineCheck";
import { columnFor, type TableOnly } from "./plans";
import { listWords, nameOf } from "./words";

/** More rows with one and the same matter than this are told together. */
const MOST_ROWS = 5;
const MOST_NAMES = 8;

/** What to say of the rows that share a matter. */
export interface RowWords {
  /** The cell to show: the first of these roles that the table has. */
  readonly roles: readonly PlanRole[];
  /** The sentence for one row. */
  readonly one: (action: Action) => string;
  /** The sentence for many; `names` lists them. */
  readonly all: (count: number, names: string) => string;
  readonly evidence?: (action: Action) => readonly Evidence[];
  /** The words by which the finding on a row is known again; the row's title unless said otherwise. */
  readonly content?: (action: Action) => string;
  readonly severity?: Severity;
}

/** @returns a finding for each row, or one on the table's heading where there are too many to read one by one. */
export function eachOrOne(plan: TableOnly, rows: readonly Action[], words: RowWords): Draft[] {
  return rows.length > MOST_ROWS
    ? [allTogether(plan, rows, words)]
    : rows.map((row) => oneOf(plan, row, words));
}

/** One finding on the heading of the column, for all of the rows. */
export function allTogether(plan: TableOnly, rows: readonly Action[], words: RowWords): Draft {
  const [first] = rows;
  return {
    row: plan.table.headingRows[0] ?? plan.table.firstRow,
    column: first ? columnFor(plan, first, ...words.roles) : plan.table.range.column,
    ref: null,
    message: words.all(rows.length, namesOf(rows)),
    evidence: rows.flatMap((row) => words.evidence?.(row) ?? []),
    content: rows.map((row) => row.ref ?? row.title).join(" "),
    ...(words.severity ? { severity: words.severity } : {}),
  };
}

function oneOf(plan: TableOnly, action: Action, words: RowWords): Draft {
  return {
    row: action.row,
    column: columnFor(plan, action, ...words.roles),
    ref: action.ref,
    message: words.one(action),
    evidence: words.evidence?.(action) ?? [],
    content: words.content?.(action) ?? action.title,
    ...(words.severity ? { severity: words.severity } : {}),
  };
}

/**
 * @returns "1.1, 1.2 and 1.3"; at most eight names, then how many others. One that rows of two sheets have is told
 *   with its sheet: "1.1 of Plan and 1.1 of Old plan".
 */
export function namesOf(rows: readonly Action[]): string {
  const sheets = new Map<string, Set<string>>();
  for (const row of rows) {
    const name = nameOf(row);
    sheets.set(name, (sheets.get(name) ?? new Set()).add(row.sheet));
  }
  const names = rows.map((row) => {
    const name = nameOf(row);
    return (sheets.get(name)?.size ?? 0) > 1 ? `${name} of ${row.sheet}` : name;
  });
  if (names.length <= MOST_NAMES) return listWords(names);
  const more = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(", ")} and ${more === 1 ? "1 other" : `${more} others`}`;
}
