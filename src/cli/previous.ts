import { reviewWorkbook } from "../core/index";
import type { CalendarDate } from "../core/model/calendarDate";
import type { KeptReview } from "../core/model/movement";
import type { Review } from "../core/model/review";
import { keepReview } from "../core/report/movement/keepReview";
import { CannotRun } from "./exitCodes";
import { readKept, type KeptRequest } from "./kept";
import { readWorkbookFile } from "./readWorkbookFile";
import { printable } from "./wrap";

export const PREVIOUS_OPTION = {
  flags: "--previous <older>",
  words: "say what moved since this older workbook (default: since the review kept in the workbook, if any)",
} as const;

/**
 * Reviews an older version of a workbook, to say what moved since: by its own settings and as at the date kept in it,
 * else as at `asAt`. Which of the two matters little: rows, ratings and due dates are the same on any day.
 * @param file path of an .xlsx, .xlsm or .csv file.
 * @throws CannotRun with a sentence when it cannot be read, or has nothing to compare with.
 */
export async function reviewPrevious(
  file: string,
  { settings, hiddenSheets }: Omit<KeptRequest, "asAt">,
  asAt: CalendarDate,
): Promise<Review> {
  const snapshot = await readWorkbookFile(file);
  const kept = readKept(file, snapshot, { asAt: null, settings, hiddenSheets }, () => asAt);
  const review = reviewWorkbook(snapshot, { asAt: kept.asAt.date, settings: kept.settings });
  if (review.tables.length === 0) {
    throw new CannotRun(
      `${printable(file)}: No plan or KPI table was found in this file, so nothing can be compared with it; name another with --previous.`,
    );
  }
  return review;
}

/** @returns what is kept of such a review, to compare another with. See {@link reviewPrevious}. */
export async function previousReview(
  ...[file, request, asAt]: Parameters<typeof reviewPrevious>
): Promise<KeptReview> {
  return keepReview(await reviewPrevious(file, request, asAt));
}
