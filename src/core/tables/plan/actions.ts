import { dateParts, daysBetween, type CalendarDate } from "../../model/calendarDate";
import { currentDue, isOpen, type Action, type PlanRole } from "../../model/plan";
import type { DateReading, StatusReading } from "../../model/reading";
import { readForecast } from "../../read/forecasts";
import { readLinks } from "../../read/links";
import { normalizeRef, parentRefs } from "../../read/refs";
import { readUpdates } from "../../read/updates";
import type { ReadingContext } from "../context";
import type { TableOnSheet } from "../findTables";
import { cellReaders, type CellReaders } from "./cellReaders";
import type { RowCells } from "./rowCells";
import { classifyRows, type PlanRow } from "./rowKinds";

const NARRATIVE_ROLES: readonly PlanRole[] = ["update", "outcome", "mitigation", "nextStep"];

/** @returns the actions and themes of a plan table, in row order. */
export function readActions(found: TableOnSheet, context: ReadingContext): Action[] {
  const readers = cellReaders(found, context);
  const rows = classifyRows(found, readers);
  const themes = new Set(
    rows.filter((r) => r.kind === "theme" && r.ref !== null).map((r) => normalizeRef(r.ref ?? "")),
  );
  const actions: Action[] = [];
  let band: string | null = null;
  let column: string | null = null;
  let year: number | null = null;
  for (const row of rows) {
    if (row.kind === "band") band = row.title || found.grid.text(row.cells.row, row.cells.filled[0] ?? 0);
    column = row.cells.text("theme") || column;
    const above = themes.size === 0 ? [] : parentRefs(row.ref ?? "");
    const parent = above.find((ref) => themes.has(normalizeRef(ref)));
    const theme =
      parent ?? (row.cells.columns.theme !== undefined ? column : row.kind === "band" ? null : band);
    const action = readAction(found, row, { theme, year, readers, asAt: context.asAt });
    year = yearOf(action) ?? year;
    actions.push(action);
  }
  return actions;
}

/** What a row takes from those above it, and what it is read by. */
interface RowContext {
  readonly theme: string | null;
  readonly year: number | null;
  readonly readers: CellReaders;
  readonly asAt: CalendarDate;
}

function yearOf(action: Action): number | null {
  const to = action.due?.certain ? action.due.to : null;
  return to === null ? null : dateParts(to).year;
}

function readAction(found: TableOnSheet, row: PlanRow, { theme, year, readers, asAt }: RowContext): Action {
  const { cells } = row;
  const date = (role: PlanRole): DateReading | null => {
    const cell = cells.cell(role);
    return cell === null ? null : readers.date(role, cell, year);
  };
  const [title, narrative] = words(found, row);
  const due = date("due");
  const revisedDue = date("revisedDue");
  const percentCell = cells.cell("percentComplete");
  const percent = percentCell === null ? null : readers.percent(percentCell);
  const updates = narrative === "" ? [] : readUpdates(narrative, asAt);
  const status =
    row.status ??
    (found.table.scale === null ? statusOfPercent(percent, cells.text("percentComplete")) : null);
  const current = currentDue({ due, revisedDue });
  const original = due?.to ?? null;
  const kind = row.kind === "action" ? "action" : "theme";
  const late = kind === "action" && isOpen({ status }) && current?.to ? daysBetween(current.to, asAt) : 0;
  return {
    table: found.table.id,
    sheet: found.table.sheet,
    row: cells.row,
    ref: row.ref,
    kind,
    theme,
    title,
    reportOf: null,
    hidden: found.grid.isHiddenRow(cells.row),
    status,
    start: date("start"),
    due,
    revisedDue,
    completedOn: date("completedOn"),
    percentComplete: percent,
    slippageDays: original && current !== due && current?.to ? daysBetween(original, current.to) : null,
    forecast: narrative === "" ? null : readForecast(narrative, asAt, updates),
    leads: readers.leads(cells.text("lead")),
    updates,
    links: readLinks(`${title}\n${narrative}`),
    overdueDays: Math.max(0, late),
    columns: cells.isCovered("ref") ? withoutRef(cells.columns) : cells.columns,
    texts: textsOf(cells),
  };
}

function textsOf(cells: RowCells): Partial<Record<PlanRole, string>> {
  const texts: Partial<Record<PlanRole, string>> = {};
  for (const role of Object.keys(cells.columns) as PlanRole[]) {
    texts[role] = cells.text(role) || cells.texts(role).join("\n");
  }
  return texts;
}

/** The title is the action cell's first line; what stands under it in a report is narrative, like the update columns. */
function words(found: TableOnSheet, row: PlanRow): [title: string, narrative: string] {
  const more = row.continuations.map((cells) => cells.text("action")).filter((text) => text !== "");
  const whole = [row.title, ...more].join(" ");
  const [head = "", ...under] = found.headingStatus === null ? [whole] : whole.split(/\r?\n/);
  const narrative: string[] = [];
  for (const role of NARRATIVE_ROLES) {
    narrative.push(...row.cells.texts(role));
    for (const cells of row.continuations) narrative.push(...cells.texts(role));
  }
  const inTitle =
    found.headingStatus === null ? [] : [under.length > 0 ? under.join("\n") : afterFirstSentence(whole)];
  return [head.trim(), [...inTitle, ...narrative].filter((text) => text !== "").join("\n")];
}

function afterFirstSentence(text: string): string {
  return text.length > 120 ? text : "";
}

/** Where a plan keeps a percentage and no status, the percentage is the status. */
function statusOfPercent(percent: number | null, text: string): StatusReading | null {
  if (percent === null) return null;
  const value = percent >= 100 ? "complete" : percent > 0 ? "underway" : "notStarted";
  return { value, text, from: "text", fillValue: null };
}

function withoutRef(columns: Partial<Record<PlanRole, number>>): Partial<Record<PlanRole, number>> {
  const rest = { ...columns };
  delete rest.ref;
  return rest;
}
