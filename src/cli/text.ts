import { rangeAddress } from "../core/model/address";
import { formatDate } from "../core/model/calendarDate";
import { SEVERITIES, type Finding, type Severity } from "../core/model/finding";
import type { Movement } from "../core/model/movement";
import type { Review, StatedDate, Summary } from "../core/model/review";
import { COUNTED_STATUSES, statusHeading } from "../core/model/words";
import { nothingCarried } from "./beside";
import type { AsAt } from "./kept";
import { movementText } from "./movementText";
import { count, printable, wrap } from "./wrap";

export interface TextOptions {
  /** The file's name as it was given. */
  readonly file: string;
  readonly asAt: AsAt;
  /** Since an earlier review; null where there is none. */
  readonly movement: Movement | null;
  /** Workbooks read beside it that nothing was carried into or out of. */
  readonly apart: readonly string[];
  /** The date in the workbook's own words, or null. */
  readonly stated: StatedDate | null;
  /** Columns of a line. */
  readonly width: number;
  readonly colour: boolean;
}

const HEADINGS: Record<Severity, string> = { error: "ERRORS", warning: "WARNINGS", note: "NOTES" };
const ANSI: Record<Severity, string> = { error: "31", warning: "33", note: "36" };
const AS_AT_FROM: Record<AsAt["from"], string> = {
  option: "",
  file: " (the date in the settings)",
  workbook: " (the date kept in the workbook)",
  clock: " (today)",
};

/** @returns the review for people: a summary, then the findings by severity and sheet, ignored ones left out. */
export function reviewText(review: Review, options: TextOptions): string {
  const { file, asAt, movement, apart, width } = options;
  const found = review.tables.length > 0;
  const parts = [
    `Plan Check: ${printable(file)}, as at ${formatDate(asAt.date)}${AS_AT_FROM[asAt.from]}`,
    statedNote(options),
    found ? summaryText(review, width) : nothingFound(width),
    found ? null : lookedAt(review, width),
    leftOut(review, width),
    apart.length > 0 ? wrap(printable(nothingCarried(apart)), { width }) : null,
    ...review.unusedCorrections.map((sentence) => wrap(printable(sentence), { width })),
    movement && movementText(movement, width),
    ...SEVERITIES.map((severity) => severityText(review, severity, options)),
    ignoredText(review, width),
  ];
  return `${parts.filter((part) => part !== null).join("\n\n")}\n`;
}

function statedNote({ stated, asAt, width }: TextOptions): string | null {
  if (stated === null || stated.date === asAt.date) return null;
  const where = `${stated.sheet}!${stated.cell}`;
  return wrap(
    `The workbook's own words give ${formatDate(stated.date)} ("${printable(stated.text)}", ${where}); ` +
      `to judge it on that day, add --as-at ${stated.date}.`,
    { width },
  );
}

function nothingFound(width: number): string {
  return wrap(
    "No plan or KPI table was found. Plan Check looks for a row of headings such as Action, Due date, Lead and Status, " +
      "or Measure, Target and Actual, with rows below it.",
    { width },
  );
}

function lookedAt({ otherTables }: Review, width: number): string | null {
  if (otherTables.length === 0) return null;
  const tables = otherTables.map(({ sheet, range, why }) => {
    const place = `${printable(sheet)}!${rangeAddress(range)}`;
    return `  ${wrap(`${place}: ${printable(why)}`, { width, indent: 4, first: 2 })}`;
  });
  return ["What it looked at:", ...tables].join("\n");
}

function leftOut({ hiddenSheets }: Review, width: number): string | null {
  const number = hiddenSheets.length;
  if (number === 0) return null;
  const names = hiddenSheets.map(printable).join(", ");
  return wrap(
    `${count(number, "hidden sheet")} ${number === 1 ? "was" : "were"} not read: ${names}. ` +
      `Use --hidden-sheets to read ${number === 1 ? "it" : "them"} too.`,
    { width },
  );
}

function summaryText({ summary, tables }: Review, width: number): string {
  const statuses = COUNTED_STATUSES.filter((status) => summary.byStatus[status] > 0).map(
    (status) => `${summary.byStatus[status]} ${statusHeading(status).toLowerCase()}`,
  );
  const bySeverity = summary.findingsBySeverity;
  const lines = [
    `${tablesText(tables)}: ${rowsText(summary)}.`,
    statuses.length > 0 ? `Actions: ${statuses.join(", ")}.` : null,
    summary.open > 0 ? `Overdue: ${overdueText(summary)}.` : null,
    `Findings: ${SEVERITIES.map((severity) => count(bySeverity[severity], severity)).join(", ")}.`,
  ];
  return lines
    .filter((line) => line !== null)
    .map((line) => wrap(line, { width, indent: 2, first: 0 }))
    .join("\n");
}

/** "4 plan tables, 3 lists that report on them, 4 KPI tables". */
function tablesText(tables: Review["tables"]): string {
  const lists = tables.filter(({ reportOf }) => reportOf !== null).length;
  const plans = tables.filter(({ kind }) => kind === "plan").length - lists;
  const kpis = tables.filter(({ kind }) => kind === "kpi").length;
  const kinds = [
    plans > 0 ? count(plans, "plan table") : null,
    lists > 0 ? count(lists, "list that reports on them", "lists that report on them") : null,
    kpis > 0 ? count(kpis, "KPI table") : null,
  ];
  return kinds.filter((kind) => kind !== null).join(", ");
}

/** "94 actions under 27 themes, 39 measures": what there is none of goes unsaid, unless there is nothing at all. */
function rowsText({ actions, themes, measures }: Summary): string {
  const under = themes > 0 ? ` under ${count(themes, "theme")}` : "";
  const kinds = [
    actions > 0 || measures === 0 ? `${count(actions, "action")}${under}` : null,
    measures > 0 ? count(measures, "measure") : null,
  ];
  return kinds.filter((kind) => kind !== null).join(", ");
}

function overdueText({ overdue, open, overdueNotRatedDelayed: notSaid }: Summary): string {
  if (overdue === 0) return `none of ${open} open`;
  const rated = notSaid === 0 ? "all of them rated delayed" : `${notSaid} of them not rated delayed`;
  return `${overdue} of ${open} open, ${rated}`;
}

function severityText({ findings }: Review, severity: Severity, options: TextOptions): string | null {
  const shown = findings.filter((finding) => finding.severity === severity && !finding.ignored);
  if (shown.length === 0) return null;
  const heading = `${HEADINGS[severity]} (${shown.length})`;
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))].map((name) => {
    const onSheet = shown.filter(({ sheet }) => sheet === name);
    return `${printable(name)}\n${findingLines(onSheet, options)}`;
  });
  return `${options.colour ? `\u001b[1;${ANSI[severity]}m${heading}\u001b[0m` : heading}\n${sheets.join("\n")}`;
}

/** What the officer ignores is counted and listed, always, and so is what there is none of any more. */
function ignoredText({ findings: all, ignoring }: Review, width: number): string | null {
  if (ignoring.length === 0) return null;
  const total = all.filter(({ ignored }) => ignored !== null).length;
  const lines = ignoring.map(({ entry: { what, about, reason }, findings }) => {
    const covers =
      findings === 0
        ? "no longer applies; it can be taken away"
        : what === "finding"
          ? null
          : `every finding of this ${what}, now ${findings}`;
    const words = `${printable(about)} Ignored because: ${printable(reason)}`;
    return `  ${wrap(covers === null ? words : `${words} (${covers})`, { width, indent: 4, first: 2 })}`;
  });
  return [`IGNORED (${total})`, ...lines].join("\n");
}

/** One finding a paragraph: its cell, the message hanging beside it, and the check's id. */
function findingLines(findings: readonly Finding[], { width }: TextOptions): string {
  const column = Math.max(...findings.map(({ cell }) => cell.length)) + 4;
  return findings
    .map(({ cell, message, check }) => {
      const words = wrap(`${printable(message)} [${check}]`, { width, indent: column });
      return `  ${cell.padEnd(column - 2)}${words}`;
    })
    .join("\n");
}
