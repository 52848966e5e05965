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
  readonly all: (count: number, names: string, rows: readonly Action[]) => string;
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

/** @returns one finding for however many rows: what is the matter with one is the matter with the column. */
export function oneForAll(plan: TableOnly, rows: readonly Action[], words: RowWords): Draft[] {
  return rows.length > 1 ? [allTogether(plan, rows, words)] : rows.map((row) => oneOf(plan, row, words));
}

/** One finding on the heading of the column, for all of the rows. */
export function allTogether(plan: TableOnly, rows: readonly Action[], words: RowWords): Draft {
  const [first] = rows;
  return {
    row: plan.table.headingRows[0] ?? plan.table.firstRow,
    column: first ? columnFor(plan, first, ...words.roles) : plan.table.range.column,
    ref: null,
    message: words.all(rows.length, namesOf(rows), rows),
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
 * @param rows in the order of the workbook.
 * @returns "1.1, 1.2 and 1.3"; at most eight names, then how many others. One that rows of two sheets have is told
 *   with its sheet: "1.1 of Plan and 1.1 of Old plan".
 */
export function namesOf(rows: readonly Action[]): string {
  const shown = rows.length > MOST_NAMES ? rows.slice(0, MOST_NAMES) : rows;
  const twice = rows[0]?.sheet === rows.at(-1)?.sheet ? NONE : namesOnTwoSheets(rows);
  const names = shown.map((row) => (twice.has(nameOf(row)) ? `${nameOf(row)} of ${row.sheet}` : nameOf(row)));
  const more = rows.length - names.length;
  if (more === 0) return listWords(names);
  return `${names.join(", ")} and ${more === 1 ? "1 other" : `${more} others`}`;
}

const NONE: ReadonlySet<string> = new Set();

function namesOnTwoSheets(rows: readonly Action[]): ReadonlySet<string> {
  const sheets = new Map<string, string>();
  const twice = new Set<string>();
  for (const row of rows) {
    const name = nameOf(row);
    const sheet = sheets.get(name);
    if (sheet === undefined) sheets.set(name, row.sheet);
    else if (sheet !== row.sheet) twice.add(name);
  }
  return twice;
}
