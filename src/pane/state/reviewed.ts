import type { Review } from "../../core/model/review";
import type { Settings } from "../../core/model/settings";
import type { WorkbookSnapshot } from "../../core/model/workbookSnapshot";
import type { Highlight } from "../../core/report/highlights/highlightsOf";

/** A review and what later steps need of the workbook it was made of. */
export interface Reviewed {
  readonly review: Review;
  /** What it was made by. */
  readonly settings: Settings;
  /** What was read: other settings can be tried on it before they are kept. */
  readonly snapshot: WorkbookSnapshot;
  readonly highlights: readonly Highlight[];
  readonly sheets: readonly string[];
}

/** A workbook read from a file. */
export interface OtherWorkbook {
  /** The file's name. */
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
}
