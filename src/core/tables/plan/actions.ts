import { dateParts, daysBetween, type CalendarDate } from "../../model/calendarDate";
import { isSame, settled } from "../../model/isSame";
import { currentDue, isOpen, lastDayOf, type Action, type PlanRole } from "../../model/plan";
import type { DateReading, StatusReading } from "../../model/reading";
import type { Steps } from "../../model/steps";
import { readForecast } from "../../read/forecasts";
import { readLinks } from "../../read/links";
import { normalizeRef, parentRefs } from "../../read/refs";
import { readUpdates } from "../../read/updates";
import type { ReadingContext } from "../context";
import type { TableOnSheet } from "../findTables";
import { monthAndYearIn } from "../monthBesideYear";
import { blockParts } from "../rowBlocks";
import type { CellReaders } from "./cellReaders";
import { classifyRows } from "./classifyRows";
import type { Above, KnownTable, ReadBlock } from "./knownTable";
import { summariesBelow } from "./outline";
import { rowCellsOf, type RowCells } from "./rowCells";
import { listHeadingIn, type PlanRow } from "./rowKinds";

const NARRATIVE_ROLES: readonly PlanRole[] = ["update", "outcome", "mitigation", "nextStep"];

/**
 * Reads the rows of a plan table block by block, each row a step. A block is read again only when
 * its cells, or what its rows take from others, have changed since the table was last read.
 * @returns the table's actions and themes in row order, by block.
 */
export function* readActions(
  found: TableOnSheet,
  known: KnownTable,
  { asAt }: ReadingContext,
): Steps<readonly (readonly Action[])[]> {
  const parts = blockParts(found.grid.blocks, found.table.firstRow, found.table.lastRow);
  const at = rowCellsOf(found);
  const rows = yield* classifyRows(found, known, parts);
  const themes = known.themes(rows);
  const blocks: (readonly Action[])[] = [];
  let above: Above = { band: null, head: null, column: null, year: found.year, summaries: [], list: null };
  for (const [i, part] of parts.entries()) {
    const before = known.read[i];
    const context = { own: part.own, rows: rows[i] ?? [], themes, above, readers: known.readers, asAt };
    const isStill = before !== undefined && isMadeOf(before, context);
    const read = isStill ? before : asBefore(before, yield* readBlock(found, at, context));
    known.read[i] = read;
    if (read.actions.length > 0) blocks.push(read.actions);
    above = read.below;
  }
  return blocks;
}

function isMadeOf(before: ReadBlock, { own, rows, themes, above }: BlockContext): boolean {
  return (
    before.own === own && before.rows === rows && before.themes === themes && isSame(before.above, above)
  );
}

/** The rows that say what they said are the very same, so that nothing that was made of them is made again. */
function asBefore(before: ReadBlock | undefined, now: ReadBlock): ReadBlock {
  const known = new Map(before?.actions.map((action) => [action.row, action]));
  const actions = now.actions.map((action) => settled(known.get(action.row), action));
  return { ...now, actions: settled(before?.actions, actions) };
}

/** What a block is read by, beside its cells. */
interface BlockContext extends Pick<ReadBlock, "own" | "rows" | "themes" | "above"> {
  readonly readers: CellReaders;
  readonly asAt: CalendarDate;
}

function* readBlock(
  found: TableOnSheet,
  at: (row: number) => RowCells,
  { own, rows, themes, above, readers, asAt }: BlockContext,
): Steps<ReadBlock> {
  let { band, head, column, year, summaries, list } = above;
  const actions: Action[] = [];
  for (const row of rows) {
    const cells = at(row.row);
    if (row.kind === "band") {
      band = row.title || found.grid.text(cells.row, cells.filled[0] ?? 0);
      head = band;
      list = listHeadingIn(found, cells) ?? list;
    } else if (row.kind === "theme" && row.outline === null) head = row.ref ?? row.title;
    column = cells.text("theme") || column;
    const summary = row.outline === null ? null : (summaries.slice(0, row.outline.level - 1).at(-1) ?? null);
    if (row.outline !== null)
      summaries = summariesBelow(summaries, row.outline, row.title || (row.ref ?? ""));
    const parent = parentRefs(row.ref ?? "").find((ref) => themes.has(normalizeRef(ref)));
    const under = row.kind !== "action" || row.ref !== null ? band : head;
    const theme =
      parent ?? summary ?? (cells.columns.theme !== undefined ? column : row.kind === "band" ? null : under);
    const action = readAction(found, inList(row, list), cells, { theme, year, readers, asAt });
    year = yearOf(action) ?? year;
    actions.push(action);
    yield 1;
  }
  return { own, rows, themes, above, actions, below: { band, head, column, year, summaries, list } };
}

/** A list's own heading goes before the one over the whole table. */
function inList(row: PlanRow, list: Above["list"]): PlanRow {
  return list === null || row.status?.from !== "heading"
    ? row
    : { ...row, status: { ...row.status, ...list } };
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

function readAction(
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
