import type { FoundTable, PlanRole, KpiRole } from "../../core/model/plan";
import type { ColumnCorrection } from "../../core/model/settings";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../core/model/workbookSnapshot";
import { correctionOf } from "./corrections";

/** How sure a column's role is, as people say it. */
export type Sureness = "sure" | "likely" | "guess" | "corrected";

/** A column of a found table, read or not. */
export interface UnderstoodColumn {
  /** In sheet coordinates, from 0. */
  readonly column: number;
  /** "" where the heading is blank. */
  readonly heading: string;
  readonly role: PlanRole | KpiRole | "none";
  /** Null for a column that is not read. */
  readonly sureness: Sureness | null;
}

const SURE = 0.9;
const LIKELY = 0.75;

/** @returns the columns of a table from left to right: those that are read, and those with a heading that are not. */
export function understoodColumns(table: FoundTable, { sheets }: WorkbookSnapshot): UnderstoodColumn[] {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  const { column: first, columnCount } = table.range;
  return Array.from({ length: columnCount }, (_, index) => first + index).flatMap((column) => {
    const read = table.columns.find((known) => known.column === column);
    const heading = read?.heading ?? (sheet ? headingOf(table, sheet, column) : "");
    const corrected = correctionOf(table, { column, heading });
    if (read === undefined && corrected === undefined && heading === "") return [];
    return [
      { column, heading, role: read?.role ?? "none", sureness: surenessOf(read?.confidence, corrected) },
    ];
  });
}

function surenessOf(
  confidence: number | undefined,
  corrected: ColumnCorrection | undefined,
): Sureness | null {
  if (corrected !== undefined) return "corrected";
  if (confidence === undefined) return null;
  if (confidence >= SURE) return "sure";
  return confidence >= LIKELY ? "likely" : "guess";
}

/** The words over a column that is not read, as the table's own headings have them; those of a merge belong to all of it. */
function headingOf({ headingRows, firstRow }: FoundTable, sheet: SheetSnapshot, column: number): string {
  const words = headingRows
    .filter((row) => row < firstRow)
    .map((row) => cellText(sheet, row, column))
    .filter((text) => text !== "");
  return [...new Set(words)].join(" ");
}

function cellText(sheet: SheetSnapshot, row: number, column: number): string {
  const own = squeezed(cellAt(sheet, row, column).text);
  if (own !== "") return own;
  const merge = sheet.merges.find(
    (range) =>
      row >= range.row &&
      row < range.row + range.rowCount &&
      column >= range.column &&
      column < range.column + range.columnCount,
  );
  return merge ? squeezed(cellAt(sheet, merge.row, merge.column).text) : "";
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
