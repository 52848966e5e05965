import type { TableOnSheet } from "../findTables";

/** Where a row stands in a plan whose rows have levels, as scheduling tools write them out: 1 is the outermost. */
export interface OutlinePlace {
  readonly level: number;
  /** The rows below it are its parts: its dates and shares are theirs summed up. */
  readonly isSummary: boolean;
}

const DEEPEST = 20;

/** @returns the place of a row by the table's column of outline levels; null where it has none, or none in this row. */
export function outlinePlaceOf(found: TableOnSheet, row: number): OutlinePlace | null {
  const level = levelAt(found, row);
  if (level === null) return null;
  const next = row < found.table.lastRow ? levelAt(found, row + 1) : null;
  return { level, isSummary: next !== null && next > level };
}

/** @returns the summaries that the rows below this one stand under, by level from the outermost. */
export function summariesBelow(
  summaries: readonly string[],
  { level, isSummary }: OutlinePlace,
  name: string,
): readonly string[] {
  const outer = summaries.slice(0, level - 1);
  return isSummary
    ? [...outer, ...Array.from({ length: level - 1 - outer.length }, () => name), name]
    : outer;
}

function levelAt({ grid, outlineColumn }: TableOnSheet, row: number): number | null {
  const text = outlineColumn === null ? "" : grid.text(row, outlineColumn);
  const level = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return level >= 1 && level <= DEEPEST ? level : null;
}
