import type { Review } from "./model/review";
import type { WorkbookSnapshot } from "./model/workbookSnapshot";
import { createReviewer, type ReviewOptions } from "./reviewer";

export { rowFingerprint } from "./ignore";
export { checkById, CHECKS } from "./checks/registry";
export { replaceCells, type CellBlock } from "./model/replaceCells";
export { createReviewer, type Reviewer, type ReviewOptions } from "./reviewer";
export { statedAsAt } from "./tables/statedAsAt";

/**
 * Finds the plan and KPI tables of a workbook, reads them and checks them.
 * Same input, same output, in the same order: findings by sheet, row, column and check.
 */
export function reviewWorkbook(snapshot: WorkbookSnapshot, options: ReviewOptions): Review {
  return createReviewer(options).review(snapshot);
}
