import { runChecks } from "./checks/runChecks";
import { applyIgnoring } from "./ignore";
import type { CalendarDate } from "./model/calendarDate";
import type { IgnoreEntry } from "./model/ignoring";
import type { Review } from "./model/review";
import { DEFAULT_SETTINGS, type Settings } from "./model/settings";
import type { WorkbookSnapshot } from "./model/workbookSnapshot";
import { correctReadings, showCorrections } from "./readings";
import { summarize } from "./summarize";
import { linkCarriedForward } from "./tables/carriedForward";
import { ReadingMemory } from "./tables/readingMemory";
import { readWorkbook } from "./tables/readWorkbook";
import { sheetsLeftOut } from "./tables/sheetsToRead";
import { unusedCorrections } from "./unusedCorrections";

export interface ReviewOptions {
  /** The day the plan is judged on. Nothing in core asks the clock. */
  readonly asAt: CalendarDate;
  readonly settings?: Settings;
  /** What the officer ignores; default: nothing. */
  readonly ignored?: readonly IgnoreEntry[];
  /** The file's name: a plan beside this one may speak of it by that. */
  readonly name?: string;
  /** Workbooks to read beside it, by their files' names: an older plan, the one that took its place. */
  readonly others?: readonly { readonly name: string; readonly snapshot: WorkbookSnapshot }[];
}

/** Reviews a workbook again and again, as its cells change. */
export interface Reviewer {
  /**
   * Finds the plan and KPI tables of a workbook, reads them and checks them.
   * Same input, same output, in the same order, whatever was reviewed before: findings by sheet, row, column and
   * check. What is the very same value as in an earlier snapshot is not read again; see replaceCells.
   */
  review(snapshot: WorkbookSnapshot): Review;
}

/** @returns a reviewer for one as-at date and one set of settings. Drop it to forget what it has read. */
export function createReviewer(options: ReviewOptions): Reviewer {
  const { asAt, settings = DEFAULT_SETTINGS, ignored = [], name, others = [] } = options;
  const memory = new ReadingMemory();
  const read = (snapshot: WorkbookSnapshot) => readWorkbook(snapshot, { asAt, settings }, memory);
  return {
    review(snapshot) {
      const corrected = correctReadings(snapshot, settings.readings);
      const workbook = read(corrected.snapshot);
      const beside = others.map((other) => ({ name: other.name, workbook: read(other.snapshot) }));
      const carriedForward = linkCarriedForward(workbook, name ?? null, beside);
      const found = runChecks({ asAt, settings, workbook, others: beside, carriedForward }, settings.checks);
      const { findings, ignoring } = applyIgnoring(
        found.map((finding) => showCorrections(finding, corrected)),
        ignored,
        workbook,
      );
      return {
        asAt,
        ...workbook,
        findings,
        carriedForward,
        summary: summarize(workbook, findings),
        ignoring,
        unusedCorrections: unusedCorrections(settings, workbook, corrected),
        hiddenSheets: sheetsLeftOut(snapshot, settings),
      };
    },
  };
}
