import type { Measure, MeasureValue } from "../../model/plan";
import type { MissingReason } from "../../model/reading";
import type { Draft, KpiSubject } from "../defineCheck";

/** Reasons that leave a hole. "No target" and "not applicable" are answers; a promise has a check of its own. */
const HOLES: ReadonlySet<MissingReason> = new Set([
  "blank",
  "notAvailable",
  "unknown",
  "noData",
  "undecided",
  "error",
]);

export function isHole(value: MeasureValue): boolean {
  return value.reading.missing !== null && HOLES.has(value.reading.missing);
}

export function valuesOf(measure: Measure, role: MeasureValue["role"]): MeasureValue[] {
  return measure.values.filter((value) => value.role === role);
}

export function isPromised(measure: Measure): boolean {
  return measure.values.some((value) => value.reading.missing === "promised");
}

/** @returns "1b (i)", "4b (ii) R", or the measure's words. */
export function nameOfMeasure(measure: Measure): string {
  const name = measure.ref ?? `“${measure.title}”`;
  return measure.part === null ? name : `${name} ${measure.part}`;
}

/** One finding on the table's headings. */
export function onKpiTable(
  kpi: KpiSubject,
  column: number | undefined,
  message: string,
  content: string,
): Draft {
  return {
    row: kpi.table.headingRows[0] ?? kpi.table.firstRow,
    column: column ?? kpi.table.range.column,
    ref: null,
    message,
    evidence: [],
    content,
  };
}

/** @returns what a missing figure says for itself: "blank", "“Not available”". */
export function saysWhat(value: MeasureValue): string {
  return value.reading.text.trim() === "" ? "blank" : `“${value.reading.text.trim()}”`;
}
