import { columnName, rangeAddress } from "../../core/model/address";
import type { FoundTable, KpiRole, OtherTable, PlanRole, TableKind } from "../../core/model/plan";
import type { DateOrder, Scale, ScaleStep } from "../../core/model/reading";
import type { TableCorrection } from "../../core/model/settings";
import { listWords, STATUS_NAMES } from "../../core/model/words";
import type { KeptCorrection } from "../state/corrections";
import type { Sureness, UnderstoodColumn } from "../state/understood";

/** The words of the part that says how the workbook was understood. */
export const TABLE_WORDS = {
  title: "Understood so far",
  intro:
    "The tables that were found and how they were read. Where something is wrong, choose what is right: it is kept in this workbook and the review is made again.",
  tables: "Tables",
  others: "Looked like a table, and was left alone",
  corrections: "Put right by hand",
  unused: "No longer used",
  hidden: "Hidden sheets that were not read",
  goTo: "Go to the table",
  whatItIs: "What it is",
  columns: "Columns",
  scale: "Status scale",
  dates: "Dates",
  noHeading: "no heading",
  takeBack: "Take back",
  isPlan: "This is a plan",
  isKpi: "This is a KPI table",
  readDifferently: "Read differently…",
  readAs: "Read as",
  readAsHint: "Write what the cell means, as you would write it there. The cell itself stays as it is.",
  keepReading: "Read it so",
  cancel: "Cancel",
} as const;

export const KIND_WORD: Readonly<Record<TableCorrection["kind"], string>> = {
  plan: "Plan",
  kpi: "KPI table",
  none: "Neither: leave it alone",
};

export const ROLE_WORD: Readonly<Record<PlanRole | KpiRole | "none", string>> = {
  ref: "Reference",
  action: "Action",
  start: "Start date",
  due: "Due date",
  revisedDue: "Revised due date",
  lead: "Lead",
  status: "Status",
  percentComplete: "Per cent complete",
  completedOn: "Completed on",
  update: "Update",
  outcome: "Outcome",
  mitigation: "Mitigation",
  evidence: "Evidence",
  successMeasure: "Success measure",
  risk: "Risk",
  nextStep: "Next step",
  theme: "Theme",
  priority: "Priority",
  measure: "Measure",
  frequency: "Frequency",
  unit: "Unit",
  baseline: "Baseline",
  actual: "Actual figure",
  target: "Target",
  comparator: "Comparator",
  trend: "Trend",
  notes: "Notes",
  none: "Not read",
};

const SURENESS_WORD: Readonly<Record<Sureness, string>> = {
  sure: "sure",
  likely: "likely",
  guess: "a guess",
  corrected: "put right by you",
};

const ORDER_WORDS: Readonly<Record<DateOrder, string>> = {
  dmy: "Dates such as 03/04/2019 are read day first: 3 April 2019.",
  mdy: "Dates such as 03/04/2019 are read month first: 4 March 2019.",
  iso: "Dates such as 2019-04-03 are read year first: 3 April 2019.",
};

/** "Plan" or "List that reports on Priority 2!A3:E31". */
export function kindLine(kind: TableKind, reportOf: string | null): string {
  return reportOf === null ? KIND_WORD[kind] : `List that reports on ${reportOf}`;
}

/** "5 columns read, 2 guesses": what makes an officer look closer, or not. */
export function columnsLine(columns: readonly UnderstoodColumn[]): string {
  const read = columns.filter(({ role }) => role !== "none");
  const guesses = read.filter(({ sureness }) => sureness === "guess").length;
  const unread = columns.length - read.length;
  return [
    `${read.length} ${read.length === 1 ? "column" : "columns"} read`,
    ...(guesses > 0 ? [`${guesses} ${guesses === 1 ? "guess" : "guesses"}`] : []),
    ...(unread > 0 ? [`${unread} not read`] : []),
  ].join(", ");
}

/** "Priority 1, A3:E37". */
export function tablePlace({ sheet, range }: Pick<FoundTable | OtherTable, "sheet" | "range">): string {
  return `${sheet}, ${rangeAddress(range)}`;
}

/** "C, “Due” (likely)": the label of the choice of a role. */
export function columnLabel({ column, heading, sureness }: UnderstoodColumn): string {
  const name = heading === "" ? TABLE_WORDS.noHeading : `“${heading}”`;
  return `${columnName(column)}, ${name}${sureness === null ? "" : ` (${SURENESS_WORD[sureness]})`}`;
}

export function dateOrderLine(order: DateOrder): string {
  return ORDER_WORDS[order];
}

/** "Red, amber, green, blue and grey, the usual scale." */
export function scaleLine({ name, from, source }: Scale): string {
  if (from === "settings") return `${name}, as chosen in Settings.`;
  if (from === "workbook") return `From this workbook's own key${source === null ? "" : ` (${source})`}.`;
  return `${name}: the usual scale, because this workbook has no key of its own.`;
}

/** "Red: delayed and at risk", or "Purple: signed off, read as complete" where the label does not say it itself. */
export function stepLine({ label, value }: ScaleStep): string {
  const meaning = STATUS_NAMES[value];
  return label.toLowerCase().includes(meaning) ? label : `${label}, read as ${meaning}`;
}

/** "Plan, C, “Projected”: read as Due date." */
export function correctionLine(kept: KeptCorrection): string {
  if (kept.list === "tables") {
    const { sheet, headings, kind } = kept.correction;
    return `${sheet}, the table with ${headings === "" ? "no headings" : headings}: ${KIND_WORD[kind]}.`;
  }
  if (kept.list === "columns") {
    const { sheet, column, heading, role } = kept.correction;
    return `${sheet}, column ${column}, ${heading === "" ? TABLE_WORDS.noHeading : `“${heading}”`}: ${ROLE_WORD[role]}.`;
  }
  const { sheet, cell, text, readAs } = kept.correction;
  return `${sheet}, ${cell}: “${text}” is read as “${readAs}”.`;
}

export function hiddenLine(names: readonly string[]): string {
  return `${listWords(names)}.`;
}
