import type { CellPlace, MemberQuestion } from "../../model/boardPaper";
import { cellAddress } from "../../model/address";
import type { Action, PlanRole } from "../../model/plan";

type Answered = MemberQuestion["answered"];

export interface Answer {
  readonly answered: Answered;
  readonly answer: string;
  readonly cells: readonly CellPlace[];
}

/** @returns the cells of a role in some rows; the action's own cell where the table has no such column. */
export function cellsOf(actions: readonly Action[], role: PlanRole): CellPlace[] {
  return actions.map(({ sheet, row, columns }) => ({
    sheet,
    cell: cellAddress(row, columns[role] ?? columns.action ?? 0),
  }));
}

/** @returns "yes" where all of the rows answer, "no" where none does, else "partly". */
export function howMany(answering: number, all: number): Answered {
  if (answering === 0) return "no";
  return answering === all ? "yes" : "partly";
}

/** @returns "1 action", "12 actions". */
export function actionsText(count: number): string {
  return count === 1 ? "1 action" : `${count} actions`;
}
