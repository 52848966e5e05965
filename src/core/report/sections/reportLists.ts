import { formatDate, monthName, dateParts } from "../../model/calendarDate";
import type { ListDifference, PaperAction, ReportList } from "../../model/boardPaper";
import { isPlanAction, type Action, type FoundTable } from "../../model/plan";
import type { StatusValue } from "../../model/reading";
import { STATUS_NAMES } from "../../model/words";
import { readDate } from "../../read/dates";
import { statusFromHeading } from "../../read/headingStatus";
import { normalizeRef } from "../../read/refs";
import type { PaperContext } from "../context";
import { figureOf } from "../figures";
import { isNotStartedDue } from "./dated";

interface Window {
  readonly from: string;
  readonly to: string;
}

/**
 * Each list of a report in the workbook ("Actions completed", "Not started (due May–August 2019)") beside the rows that
 * the plan gives for the same heading. Lists without a status in their heading are left out: nothing says who belongs.
 */
export function reportLists(context: PaperContext): ReportList[] {
  return context.review.tables
    .filter((table) => table.kind === "plan" && table.reportOf !== null)
    .flatMap((table) => compareList(table, context) ?? []);
}

function compareList(table: FoundTable, context: PaperContext): ReportList | null {
  const heading = headingOf(table, context);
  const read = heading === null ? null : statusFromHeading(heading);
  if (heading === null || read === null) return null;
  const window = read.window === null ? null : windowOf(read.window.text, context);
  const plan = context.actions.filter((action) => plansBehind(table, context).has(action.table));
  const belongs = (action: Action) =>
    read.value === "notStarted" ? isNotStartedDue(action, window) : action.status?.value === read.value;
  const rows = context.review.actions.filter((row) => row.table === table.id && row.kind === "action");
  const listed = new Set(rows.flatMap((row) => (row.ref === null ? [] : normalizeRef(row.ref))));
  const isListed = (action: Action) => action.ref !== null && listed.has(normalizeRef(action.ref));
  const expected = plan.filter(belongs);
  const both = expected.filter(isListed);
  const known = new Map(plan.map((action) => [normalizeRef(action.ref ?? ""), action]));
  const surplus = rows.filter((row) => !both.some((action) => sameRef(action, row)));
  return {
    heading: heading.replace(/\s+/g, " ").trim(),
    table: table.id,
    status: read.value,
    from: window?.from ?? null,
    to: window?.to ?? null,
    listed: figureOf(rows.map(context.paperAction)),
    fromPlan: figureOf(expected.map(context.paperAction)),
    inBoth: figureOf(both.map(context.paperAction)),
    omitted: expected
      .filter((action) => !isListed(action))
      .map((action) => omission(context.paperAction(action), read.value)),
    added: surplus.map((row) => {
      const own = known.get(normalizeRef(row.ref ?? ""));
      return addition(context.paperAction(row), own ? context.paperAction(own) : null, window);
    }),
  };
}

/** The heading that gives the rows their status; a list without rows keeps it over the action column. */
function headingOf(table: FoundTable, { review }: PaperContext): string | null {
  const row = review.actions.find((action) => action.table === table.id && action.status?.from === "heading");
  const over = table.columns.find(({ role }) => role === "action")?.heading;
  return row?.status?.text ?? over ?? table.title;
}

/** A list reports on every plan that any list of its sheet repeats: one that lists nothing of a plan may omit it. */
function plansBehind(table: FoundTable, { review }: PaperContext): Set<string> {
  const siblings = new Set(
    review.tables.filter((one) => one.sheet === table.sheet && one.reportOf !== null).map(({ id }) => id),
  );
  return new Set(
    review.actions.flatMap((row) =>
      siblings.has(row.table) && !isPlanAction(row) && row.reportOf ? row.reportOf : [],
    ),
  );
}

function windowOf(text: string, { review, settings }: PaperContext): Window | null {
  const reading = readDate(
    { value: text, text, numberFormat: "@" },
    { ...settings, order: null, yearHint: null, asAt: review.asAt },
  );
  return reading?.from && reading.to ? { from: reading.from, to: reading.to } : null;
}

function sameRef(a: Action, b: Action): boolean {
  return a.ref !== null && b.ref !== null && normalizeRef(a.ref) === normalizeRef(b.ref);
}

function omission({ name, sheet, cell, dueBy }: PaperAction, status: StatusValue): ListDifference {
  const due = dueBy === null ? "" : ` and due by ${formatDate(dueBy)}`;
  return {
    name,
    sheet,
    cell,
    sentence: `${name} is left out, although the plan has it as ${STATUS_NAMES[status]}${due}.`,
  };
}

function addition(row: PaperAction, own: PaperAction | null, window: Window | null): ListDifference {
  const { name, sheet, cell } = row;
  if (own === null)
    return { name, sheet, cell, sentence: `${name} is listed, and the plan has no such ref.` };
  const outside =
    own.status === row.status && window !== null
      ? `the plan has it due by ${own.dueBy === null ? "no date" : formatDate(own.dueBy)}, outside ${months(window)}`
      : `the plan has it as ${own.status === null ? "having no status" : STATUS_NAMES[own.status]} (${own.rated})`;
  return { name, sheet, cell, sentence: `${name} is listed, although ${outside}.` };
}

function months({ from, to }: Window): string {
  const [first, last] = [dateParts(from), dateParts(to)];
  return `${monthName(first.month)} ${first.year} to ${monthName(last.month)} ${last.year}`;
}
