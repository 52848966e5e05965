import { daysBetween, type CalendarDate } from "../../model/calendarDate";
import { currentDue, isOpen, lastDayOf, type Action, type PlanRole } from "../../model/plan";
import type { DateReading, StatusReading } from "../../model/reading";
import { readForecast } from "../../read/forecasts";
import { readLinks } from "../../read/links";
import { readUpdates } from "../../read/updates";
import type { TableOnSheet } from "../findTables";
import { monthAndYearIn } from "../monthBesideYear";
import type { CellReaders } from "./cellReaders";
import { NARRATIVE_ROLES, type PlanRow } from "./planRow";
import type { RowCells } from "./rowCells";

/** What a row takes from those above it, and what it is read by. */
export interface RowContext {
  readonly theme: string | null;
  readonly year: number | null;
  readonly readers: CellReaders;
  readonly asAt: CalendarDate;
}

/** @returns the action or theme that a row of a plan table is. */
export function readAction(
  found: TableOnSheet,
  row: PlanRow,
  cells: RowCells,
  { theme, year, readers, asAt }: RowContext,
): Action {
  const date = (role: PlanRole): DateReading | null => {
    const apart = role === "due" ? found.monthAndYear : null;
    const cell = (apart && monthAndYearIn(found.grid, cells.row, apart)) ?? cells.cell(role);
    return cell === null ? null : readers.date(role, cell, year);
  };
  const [title, narrative] = words(found, row, cells);
  const due = date("due");
  const revisedDue = date("revisedDue");
  const percentCell = cells.cell("percentComplete");
  const percent = percentCell === null ? null : readers.percent(percentCell);
  const updates = narrative === "" ? [] : readUpdates(narrative, asAt);
  const completedOn = date("completedOn");
  const unrated =
    found.table.scale === null
      ? (statusOfPercent(percent, cells.text("percentComplete")) ?? statusOfDay(completedOn, asAt))
      : null;
  const status = row.status ?? unrated;
  const current = currentDue({ due, revisedDue });
  const original = due?.to ?? null;
  const kind = row.kind === "action" ? "action" : "theme";
  const lastDay = lastDayOf(current);
  const late = kind === "action" && isOpen({ status }) && lastDay ? daysBetween(lastDay, asAt) : 0;
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
    completedOn,
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
function words(
  found: TableOnSheet,
  { title, continued }: PlanRow,
  cells: RowCells,
): [title: string, narrative: string] {
  const whole = [title, ...(continued?.action ?? [])].join(" ");
  const [head = "", ...under] = found.headingStatus === null ? [whole] : whole.split(/\r?\n/);
  const narrative: string[] = [];
  for (const role of NARRATIVE_ROLES) {
    narrative.push(...cells.texts(role), ...(continued?.[role] ?? []));
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

/** Where a plan keeps the day of completion and no status, a day that has come is the status. */
function statusOfDay(completedOn: DateReading | null, asAt: CalendarDate): StatusReading | null {
  if (completedOn === null || completedOn.from === null || completedOn.from > asAt) return null;
  return { value: "complete", text: completedOn.text, from: "text", fillValue: null };
}

function withoutRef(columns: Partial<Record<PlanRole, number>>): Partial<Record<PlanRole, number>> {
  const rest = { ...columns };
  delete rest.ref;
  return rest;
}
