import { addMonths, formatDate } from "../../model/calendarDate";
import type { Evidence } from "../../model/finding";
import type { Action, PlanRole } from "../../model/plan";
import type { RowContext } from "./eachRow";
import { evidenceAt } from "./evidence";
import { reportsOn } from "./workbookIndex";
import { shorten } from "./words";

const NARRATIVES: readonly PlanRole[] = ["update", "mitigation", "outcome", "nextStep"];

/** True when the row's newest dated update falls within the reporting cycle that ends at the as-at date. */
export function hasCurrentUpdate(
  action: Action,
  { asAt, settings }: Pick<RowContext, "asAt" | "settings">,
): boolean {
  const [newest] = action.updates;
  return newest !== undefined && newest.date > addMonths(asAt, -settings.reportingCycleMonths);
}

/** True when any words, dated or not, say how the action goes: in its own row, or under its ref in a report. */
export function hasNarrative(action: Action, { reports }: RowContext): boolean {
  if (action.updates.length > 0) return true;
  if (NARRATIVES.some((role) => (action.texts[role] ?? "") !== "")) return true;
  // A report keeps its narrative under the action's words, in the same cell.
  return reportsOn(action, reports).some(
    ({ texts, title }) => (texts.action ?? "").length > title.length + 20,
  );
}

/** @returns the cell whose narrative gives the forecast, and the words that do. */
export function forecastEvidence(action: Action, { reports }: RowContext): Evidence[] {
  const { forecast } = action;
  if (forecast === null) return [];
  const report = reportsOn(action, reports).find((row) => row.forecast?.text === forecast.text);
  const source = report ?? action;
  const column = source.columns.update ?? source.columns.action;
  if (column === undefined) return [];
  const until = forecast.to ?? forecast.from;
  return [evidenceAt(source, column, forecast.text, until === null ? null : `read as: ${formatDate(until)}`)];
}

/** @returns what an overdue row's own words add: ", and says “will be ready by the end of August 2019”"; or "". */
export function forecastWords(action: Action, opening: string): string {
  return action.forecast === null ? "" : `${opening} “${shorten(action.forecast.text)}”`;
}
