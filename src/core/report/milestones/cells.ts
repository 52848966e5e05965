import { cellAddress } from "../../model/address";
import type { CalendarDate } from "../../model/calendarDate";
import type { MilestoneCell } from "../../model/milestones";
import { currentDue, lastDayOf, type Action, type Measure, type MeasureValue } from "../../model/plan";

/** @returns the cell of a figure, with what stands in it. */
export function valueCell({ sheet }: Pick<Measure, "sheet">, value: MeasureValue): MilestoneCell {
  return { sheet, cell: cellAddress(value.row, value.column), text: value.reading.text.trim() };
}

/** @returns the cell of an action's or theme's words; of its ref where the table has no column for words. */
export function actionCell({ row, columns }: Pick<Action, "row" | "columns">): string {
  return cellAddress(row, columns.action ?? columns.ref ?? 0);
}

export function measureCell({ row, columns }: Pick<Measure, "row" | "columns">): string {
  return cellAddress(row, columns.measure ?? columns.ref ?? 0);
}

/** A date, and the cell that gives it. */
export interface Step {
  readonly due: CalendarDate;
  readonly cell: MilestoneCell;
}

/** @returns the last day of an action's current due date with its cell; null where there is none. */
export function currentStep(action: Action): Step | null {
  const current = currentDue(action);
  const due = lastDayOf(current);
  if (due === null) return null;
  return { due, cell: dueCell(action, current === action.revisedDue ? "revisedDue" : "due") };
}

/** @returns the cell of a due date, with what stands in it. */
export function dueCell(action: Action, role: "due" | "revisedDue"): MilestoneCell {
  const { sheet, row, columns, texts } = action;
  return { sheet, cell: cellAddress(row, columns[role] ?? 0), text: texts[role] ?? "" };
}
