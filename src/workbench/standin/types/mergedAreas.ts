import type { CellRange } from "../../../core/model/address";
import { intersection } from "../addresses";
import type { Area } from "../area";
import { HostError } from "../hostError";

/** "if the merged areas count in this range is more than 512, then this method will fail" (excel.range). */
const MOST_MERGED_AREAS = 512;

/** @returns the merged areas that the range touches, whole, or null when there is none. */
export function mergedAreas(area: Area): Area | null {
  const merges = area.sheet.merges.filter((merge) => intersection(merge, area.range) !== null);
  if (merges.length === 0) return null;
  if (merges.length > MOST_MERGED_AREAS) {
    throw new HostError(
      "GeneralException",
      `There are ${merges.length} merged areas in the range; the method answers at most ${MOST_MERGED_AREAS}.`,
      "Range.getMergedAreasOrNullObject",
    );
  }
  return area.with(...merges);
}

/** @returns the merged area that a cell lies in, or null. */
export function mergeAt(merges: readonly CellRange[], row: number, column: number): CellRange | null {
  return merges.find((merge) => intersection(merge, { row, column, rowCount: 1, columnCount: 1 })) ?? null;
}
