import type { Severity } from "../../core/model/finding";
import type { Review } from "../../core/model/review";
import type { Settings } from "../../core/model/settings";
import type { WorkbookSnapshot } from "../../core/model/workbookSnapshot";
import { highlightSteps } from "../../core/report/highlights/highlightsOf";
import { inSlices } from "../../excel/inSlices";
import type { Reviewed } from "./reviewed";

/**
 * @param marked which findings are highlighted.
 * @returns a review with what is shown of it in the cells, made in slices.
 */
export async function toReviewed(
  review: Review,
  snapshot: WorkbookSnapshot,
  settings: Settings,
  marked: readonly Severity[],
): Promise<Reviewed> {
  const highlights = await inSlices(highlightSteps(review, snapshot, marked));
  return { review, settings, snapshot, highlights, sheets: snapshot.sheets.map(({ name }) => name) };
}
