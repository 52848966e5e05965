import { cellAddress } from "../../model/address";
import type { FoundTable, PlanRole } from "../../model/plan";
import type { Draft, PlacedDraft } from "../defineCheck";

interface PlacedRow {
  readonly sheet: string;
  readonly row: number;
  readonly columns: Partial<Record<string, number>>;
}

/** @returns where a row stands, as seen from a sheet: "E35", or "Priority 3!E35" from another one. */
export function placeOf(row: PlacedRow, from: string, ...roles: readonly (PlanRole | "measure")[]): string {
  const column = roles.map((role) => row.columns[role]).find((found) => found !== undefined) ?? 0;
  const cell = cellAddress(row.row, column);
  return row.sheet === from ? cell : `${row.sheet}!${cell}`;
}

/** @returns the drafts of one table, each with its table. */
export function placed(table: FoundTable, drafts: readonly Draft[]): PlacedDraft[] {
  return drafts.map((draft) => ({ ...draft, table }));
}
