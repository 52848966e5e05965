import type { Measure, MeasureValue } from "../../model/plan";

/** A blank cell of a part where the other parts have figures. */
export interface MissingPart {
  readonly measure: Measure;
  readonly value: MeasureValue;
}

/**
 * @param parts the rows of one measure.
 * @returns its blank actuals and targets where every other part has a figure in the same column, or another group has
 *   one under the same heading in the same row. Comparators are told with all that others have.
 */
export function missingParts(parts: readonly Measure[]): MissingPart[] {
  return parts.flatMap((measure) =>
    measure.values
      .filter((v) => v.reading.missing === "blank" && (v.role === "actual" || v.role === "target"))
      .filter((v) => othersHave(parts, measure, v) || otherGroupHas(measure, v))
      .map((value) => ({ measure, value })),
  );
}

function othersHave(parts: readonly Measure[], own: Measure, { column }: MeasureValue): boolean {
  const others = parts.filter((measure) => measure !== own && measure.part !== null);
  return (
    own.part !== null &&
    others.length > 0 &&
    others.every((m) => m.values.some((v) => v.column === column && v.reading.value !== null))
  );
}

function otherGroupHas({ values }: Measure, blank: MeasureValue): boolean {
  return values.some(
    (v) =>
      v.role === blank.role &&
      v.reading.value !== null &&
      v.group !== null &&
      blank.group !== null &&
      v.group !== blank.group &&
      (v.heading === blank.heading || v.period?.text === blank.period?.text),
  );
}
