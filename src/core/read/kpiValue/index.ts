import type { KpiValueReading } from "../../model/reading";
import type { Cell } from "../../model/workbookSnapshot";
import { cleanText } from "./cleanText";
import { figure, outOf, range, ratio, severalFigures, share, tolerance } from "./figures";
import { errorValue, missingMarker, missingWithRemark, promised } from "./missing";
import { bareNumber, readNumberCell } from "./numberCell";
import { shorten } from "../../model/words";
import type { KpiValueContext, Parts, ValuePattern } from "./types";
import { aim, aimWithLevel, dateOnly, groupLabel, zeroWord } from "./words";

export type { KpiValueContext } from "./types";

/** Tried in this order; the first that reads the text decides. */
export const VALUE_PATTERNS: readonly ValuePattern[] = [
  errorValue,
  missingMarker,
  promised,
  missingWithRemark,
  dateOnly,
  zeroWord,
  aimWithLevel,
  aim,
  ratio,
  share,
  outOf,
  tolerance,
  severalFigures,
  range,
  figure,
  groupLabel,
];

const EMPTY: Omit<KpiValueReading, "text" | "pattern"> = {
  value: null,
  to: null,
  bound: null,
  unit: null,
  period: null,
  group: null,
  missing: null,
  promisedBy: null,
  unmeasurable: false,
  remark: null,
  certain: true,
  note: null,
};

/**
 * Reads a cell of a KPI table: a figure with its unit, bound, period and group; a missing marker with its reason; a
 * promise with its date; or an aim that cannot be measured.
 *
 * Percentages are points. A change ("50% reduction") has the unit "% reduction" and is not certain: hold it against
 * nothing but another change. A group's name standing alone has the pattern "groupLabel", no value and no missing reason.
 *
 * @returns always a reading; one without value, missing reason, group and aim is unreadable, and its note says so.
 */
export function readKpiValue(
  cell: Pick<Cell, "value" | "text" | "numberFormat" | "fill">,
  context: KpiValueContext,
): KpiValueReading {
  const shown = (cell.text === "" ? String(cell.value) : cell.text).trim();
  if (typeof cell.value === "number") {
    const { pattern, parts } = readNumberCell(cell.value, { ...cell, text: shown }, context);
    return reading(shown, pattern, parts);
  }
  const text = cleanText(shown);
  for (const pattern of VALUE_PATTERNS) {
    const parts = pattern.read(text, context);
    if (parts === null) continue;
    return isBare(parts) ? impliedUnit(shown, parts, pattern.id, context) : reading(shown, pattern.id, parts);
  }
  const note = `"${shorten(shown)}" was not read as a figure.`;
  return reading(shown, "unreadable", { certain: false, note });
}

/** A figure typed as text is as bare as a number cell. */
function impliedUnit(text: string, parts: Parts, id: string, context: KpiValueContext): KpiValueReading {
  const implied = bareNumber(parts.value ?? 0, context);
  if (implied.parts.unit == null) return reading(text, id, parts);
  return reading(text, implied.pattern, { ...parts, ...implied.parts });
}

function isBare(parts: Parts): boolean {
  return typeof parts.value === "number" && parts.unit == null && parts.note == null;
}

function reading(text: string, pattern: string, parts: Parts): KpiValueReading {
  return { ...EMPTY, ...parts, text, pattern };
}
