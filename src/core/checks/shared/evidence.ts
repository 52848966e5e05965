import { cellAddress } from "../../model/address";
import { formatDate } from "../../model/calendarDate";
import type { Evidence } from "../../model/finding";
import { currentDue, type Action, type Measure, type MeasureValue, type PlanRole } from "../../model/plan";
import { figureText, STATUS_NAMES } from "./words";

/** @returns the due date's cell (the revised one where that counts) and how it was read; none without the column. */
export function dueEvidence(action: Action): Evidence[] {
  const current = currentDue(action);
  const revised = current !== null && current === action.revisedDue;
  const column = revised ? action.columns.revisedDue : action.columns.due;
  if (column === undefined) return [];
  return [
    evidenceAt(action, column, current?.text ?? "", current === null ? null : `read as: ${current.phrase}`),
  ];
}

export function statusEvidence(action: Action): Evidence[] {
  const column = action.columns.status;
  if (column === undefined || action.status === null) return [];
  const { value, text, from } = action.status;
  const meaning = value === null ? "not on the scale" : `read as: ${STATUS_NAMES[value]}`;
  return [evidenceAt(action, column, text, from === "fill" ? `${meaning}, from the cell's colour` : meaning)];
}

/** @returns a role's cell of a row, as it stands there; none where the table has no such column. */
export function cellEvidence(action: Action, role: PlanRole): Evidence[] {
  const column = action.columns[role];
  return column === undefined ? [] : [evidenceAt(action, column, action.texts[role] ?? "", null)];
}

export function evidenceAt(
  row: Pick<Action | Measure, "sheet" | "row">,
  column: number,
  text: string,
  readAs: string | null,
): Evidence {
  return { sheet: row.sheet, cell: cellAddress(row.row, column), text, readAs };
}

export function valueEvidence(measure: Measure, value: MeasureValue): Evidence {
  const { reading } = value;
  const parts = [
    reading.value === null ? null : `read as: ${figureText(value)}`,
    value.group === null ? null : `for ${value.group}`,
    value.period?.to ? `for the period to ${formatDate(value.period.to)}` : null,
    reading.promisedBy === null ? null : `promised by ${formatDate(reading.promisedBy)}`,
  ].filter((part) => part !== null);
  return {
    sheet: measure.sheet,
    cell: cellAddress(value.row, value.column),
    text: reading.text,
    readAs: parts.length === 0 ? null : parts.join(", "),
  };
}
