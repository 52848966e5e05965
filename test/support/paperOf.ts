import { reviewWorkbook } from "../../src/core";
import type { BoardPaper } from "../../src/core/model/boardPaper";
import type { CalendarDate } from "../../src/core/model/calendarDate";
import type { Coverage } from "../../src/core/model/coverage";
import type { Movement } from "../../src/core/model/movement";
import { DEFAULT_SETTINGS, type PaperSettings } from "../../src/core/model/settings";
import type { WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";
import { boardPaper } from "../../src/core/report/boardPaper";
import { workbookFromText } from "./textTable";

export interface PaperOf {
  readonly asAt?: CalendarDate;
  readonly paper?: Partial<PaperSettings>;
  readonly movement?: Movement;
  readonly coverage?: Coverage;
}

/** @returns the board paper of a workbook, or of a table as text, as at 24 June 2019 unless said otherwise. */
export function paperOf(
  workbook: WorkbookSnapshot | string,
  { asAt = "2019-06-24", paper = {}, movement, coverage }: PaperOf = {},
): BoardPaper {
  const snapshot = typeof workbook === "string" ? workbookFromText(workbook) : workbook;
  const settings = { ...DEFAULT_SETTINGS, paper: { ...DEFAULT_SETTINGS.paper, ...paper } };
  const review = reviewWorkbook(snapshot, { asAt, settings });
  return boardPaper(review, {
    settings,
    movement: movement ?? null,
    coverage: coverage ?? null,
    source: "plan.xlsx",
  });
}
