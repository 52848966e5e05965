import type { Measure, MeasureValue } from "../../model/plan";
import type { DirectionReading, MissingReason } from "../../model/reading";
import type { Draft, KpiSubject } from "../defineCheck";
import { joinedFixes } from "./fixes";
import type { Strand } from "../../read/targets/strands";
import { wholeMeasures as rowsTogether } from "../../read/targets/wholeMeasures";
import { figureText, listWords, nameOfMeasure, shorten } from "./words";

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

/** @returns "4b (iv) R, SEN (E)". */
export function nameOfStrand({ measure, group }: Strand): string {
  return group === null ? nameOfMeasure(measure) : `${nameOfMeasure(measure)}, ${group}`;
}

/** @returns "14.7% for December 2018 – February 2019", "108 under “Target 18/19”". */
export function figureWithPlace(value: MeasureValue): string {
  const own = value.reading.period;
  return own
    ? `${figureText(value)} for ${own.text}`
    : `${figureText(value)} under “${shorten(value.heading)}”`;
}

/** @returns which way is better and why, for the end of a sentence: "higher is better, because of …". */
export function becauseOf({ direction, reason }: Pick<DirectionReading, "direction" | "reason">): string {
  return `${direction} is better${reason === null ? "" : `, ${reason}`}`;
}

/** @returns the rows of each measure of a table together: R, W and M of 4b (ii) are one. In row order. */
export function wholeMeasures(kpi: KpiSubject): Measure[][] {
  return rowsTogether(kpi.measures);
}

/** How many findings of one kind a table may have before they are told in one. */
const TOLD_APART = 3;

/**
 * One finding for the table where more than `most` of its measures have the same matter: a list that says one thing ten
 * times is not read to its end. @param say makes the sentence from the measures' names.
 */
export function toldTogether(
  kpi: KpiSubject,
  drafts: readonly Draft[],
  say: (names: string) => string,
  { column, most = TOLD_APART }: { readonly column?: number; readonly most?: number } = {},
): Draft[] {
  if (drafts.length <= most) return [...drafts];
  const at = column ?? Math.min(...drafts.map((draft) => draft.column));
  const names = [...new Set(drafts.map((draft) => draft.ref ?? `row ${draft.row + 1}`))];
  const together = onKpiTable(kpi, at, say(listWords(names)), names.join(" "));
  return [
    {
      ...together,
      evidence: drafts.flatMap((draft) => draft.evidence),
      ...joinedFixes(drafts, (label, cells) => `${label} in ${cells} cells`),
    },
  ];
}
