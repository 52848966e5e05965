import { cellAddress } from "../../model/address";
import { groupBy } from "../../model/groupBy";
import type { KeptFigure, KeptFigures } from "../../model/movement";
import type { Measure, MeasureValue } from "../../model/plan";
import { MOST_KEPT_IN_ROW } from "./keptLimits";
import { keptText } from "./keptText";

/** @returns the newest figure and its target, for each group of people whose figures stand in the row. */
export function keepFigures(measure: Measure): KeptFigures[] {
  const values = measure.values.filter(({ reading }) => reading.text.trim() !== "");
  const groups = groupBy(values, ({ group }) => group?.toLowerCase() ?? "");
  return [...groups.values()]
    .map(keepGroup)
    .filter(({ actual, target }) => actual ?? target)
    .slice(0, MOST_KEPT_IN_ROW);
}

function keepGroup(values: readonly MeasureValue[]): KeptFigures {
  const group = values[0]?.group ?? null;
  const actual = newest(values.filter(({ role }) => role === "actual"));
  const target = targetFor(
    actual,
    values.filter(({ role }) => role === "target"),
  );
  return {
    ...(group === null ? {} : { group: keptText(group, "name") }),
    ...(actual ? { actual: keepFigure(actual) } : {}),
    ...(target ? { target: keepFigure(target) } : {}),
  };
}

/** A figure before words that stand for one: "Not available" does not hide what was known before. */
function newest(actuals: readonly MeasureValue[]): MeasureValue | undefined {
  const figures = actuals.filter(({ reading }) => reading.value !== null);
  const own = figures.length > 0 ? figures : actuals;
  return own.every(({ period }) => period?.to) ? [...own].sort(byEnd).at(-1) : own.at(-1);
}

function targetFor(actual: MeasureValue | undefined, targets: readonly MeasureValue[]) {
  if (!actual) return targets[0];
  const paired = targets.find(({ row, column }) => cellAddress(row, column) === actual.pairedWith);
  const end = actual.period?.to ?? "";
  return paired ?? [...targets].sort(byEnd).find(({ period }) => (period?.to ?? "") > end) ?? targets.at(-1);
}

function byEnd(a: MeasureValue, b: MeasureValue): number {
  const [one, other] = [a.period?.to ?? "", b.period?.to ?? ""];
  return one < other ? -1 : one > other ? 1 : a.column - b.column;
}

function keepFigure({ reading, period }: MeasureValue): KeptFigure {
  return {
    text: keptText(reading.text, "figure"),
    ...(reading.value === null ? {} : { value: reading.value }),
    ...(period === null ? {} : { period: keptText(period.text, "figure") }),
  };
}
