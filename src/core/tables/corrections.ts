import { columnName } from "../model/address";
import type { ColumnCorrection, Corrections, TableCorrection } from "../model/settings";

/** @returns the headings of a table as a correction knows it again: from left to right, without blanks. */
export function headingsKey(headings: ReadonlyMap<number, string>): string {
  return [...headings]
    .sort(([a], [b]) => a - b)
    .map(([, heading]) => heading)
    .filter((heading) => heading !== "")
    .join(" | ");
}

/** @returns the correction of the table under these headings, or null. */
export function tableCorrectionFor(
  { tables }: Pick<Corrections, "tables">,
  sheet: string,
  headings: string,
): TableCorrection | null {
  return tables.find((table) => table.sheet === sheet && same(table.headings, headings)) ?? null;
}

/**
 * @param headings the headings of the table, by column.
 * @returns the correction of a column, known by its heading; by its letter too where the heading is blank or repeated.
 */
export function columnCorrectionFor(
  { columns }: Pick<Corrections, "columns">,
  sheet: string,
  headings: ReadonlyMap<number, string>,
  column: number,
): ColumnCorrection | null {
  if (columns.length === 0) return null;
  const heading = headings.get(column) ?? "";
  const alike = [...headings.values()].filter((other) => same(other, heading)).length;
  const needsLetter = heading === "" || alike > 1;
  return (
    columns.find(
      (known) =>
        known.sheet === sheet &&
        same(known.heading, heading) &&
        (!needsLetter || known.column === columnName(column)),
    ) ?? null
  );
}

function same(a: string, b: string): boolean {
  return squeeze(a) === squeeze(b);
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
