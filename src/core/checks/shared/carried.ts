import type { CarriedForward, CarriedRow } from "../../model/carriedForward";
import type { Action, FoundTable, PlanRole } from "../../model/plan";
import type { CheckContext, Draft, PlacedDraft } from "../defineCheck";
import { placeOf } from "./places";
import { nameOf } from "./words";

/** @returns "3.7.3", and for a row of a workbook beside this one "3.7.3 of improvement-plan.xlsx". */
export function nameOfRow({ workbook, action }: CarriedRow): string {
  return workbook === null ? nameOf(action) : `${nameOf(action)} of ${workbook}`;
}

/** @returns where a row stands: "Plan!C4", with its file's name for one beside this workbook. */
export function whereIs({ workbook, action }: CarriedRow, ...roles: readonly PlanRole[]): string {
  const place = placeOf(action, "", ...roles);
  return workbook === null ? place : `${workbook}, ${place}`;
}

/** @returns the end of a link at which its finding is told: the successor where it is here, else the row it took on. */
export function told({ from, to }: CarriedForward): Action {
  return to?.workbook === null ? to.action : from.action;
}

/** A draft on a row of this workbook, at the first of the roles that its table has. */
export function onRow(
  { workbook }: CheckContext,
  action: Action,
  roles: readonly PlanRole[],
  draft: Omit<Draft, "row" | "column" | "ref">,
): PlacedDraft[] {
  const table = workbook.tables.find(({ id }) => id === action.table);
  if (!table) return [];
  const column = roles.map((role) => action.columns[role]).find((found) => found !== undefined);
  return [{ table, row: action.row, column: column ?? table.range.column, ref: action.ref, ...draft }];
}

/** A draft on the headings of a plan, for what is missing from it. */
export function onHeadings(table: FoundTable, draft: Omit<Draft, "row" | "column" | "ref">): PlacedDraft {
  return {
    table,
    row: table.headingRows[0] ?? table.firstRow,
    column: table.range.column,
    ref: null,
    ...draft,
  };
}

/** Rows of one plan beside this workbook that should go on here and do not. */
export interface LostRows {
  readonly workbook: string;
  readonly lost: readonly CarriedForward[];
  /** The first plan here that took on some of that plan's other rows: this is where they should be. */
  readonly table: FoundTable;
}

/** @returns the rows with a problem that plans beside this workbook have lost here, by workbook. */
export function lostHere(
  { workbook, others, carriedForward }: CheckContext,
  problem: CarriedForward["problem"],
): LostRows[] {
  return others.flatMap(({ name }) => {
    const links = carriedForward.filter(({ from }) => from.workbook === name);
    const lost = links.filter((link) => link.problem === problem);
    const heirs = new Set(links.flatMap(({ to }) => (to?.workbook === null ? [to.action.table] : [])));
    const table = workbook.tables.find(({ id }) => heirs.has(id));
    return table && lost.length > 0 ? [{ workbook: name, lost, table }] : [];
  });
}
