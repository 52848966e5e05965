import { FoundBefore } from "./checks/foundBefore";
import { CHECKS } from "./checks/registry";
import { checkingSteps } from "./checks/runChecks";
import { applyIgnoring } from "./ignore";
import type { CalendarDate } from "./model/calendarDate";
import type { IgnoreEntry } from "./model/ignoring";
import { isSame } from "./model/isSame";
import type { ReadWorkbook } from "./model/plan";
import type { Review } from "./model/review";
import { DEFAULT_SETTINGS, type Settings } from "./model/settings";
import { runToEnd, withProgress, type Progress, type Steps } from "./model/steps";
import type { WorkbookSnapshot } from "./model/workbookSnapshot";
import { correctReadings, showCorrections } from "./readings";
import { countBySeverity, summarize } from "./summarize";
import { linkCarriedForward } from "./tables/carriedForward";
import { ReadingMemory } from "./tables/readingMemory";
import { readingSteps } from "./tables/readWorkbook";
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
  /**
   * The same review in steps of a few milliseconds, for a thread that has a screen to keep alive. One that is left off
   * in the middle does no harm: what it has read is kept for the next.
   */
  reviewSteps(snapshot: WorkbookSnapshot): Generator<Progress, Review, void>;
  /**
   * @returns a reviewer by other options. It knows what this one has read where only what is ignored is another, so that
   *   ignoring a finding reads nothing again.
   */
  by(options: ReviewOptions): Reviewer;
}

/** @returns a reviewer for one as-at date and one set of settings. Drop it to forget what it has read. */
export function createReviewer(options: ReviewOptions): Reviewer {
  return reviewerWith(options, { main: new ReadingMemory(), others: [], found: new FoundBefore() });
}

function reviewerWith(options: ReviewOptions, memory: ReviewMemory): Reviewer {
  const reviewSteps = (snapshot: WorkbookSnapshot) =>
    withProgress(stepsOf(snapshot, options, memory), unitsOf(snapshot, options));
  return {
    reviewSteps,
    review: (snapshot) => runToEnd(reviewSteps(snapshot)),
    by: (next) =>
      readsAlike(options, next)
        ? reviewerWith({ ...options, ignored: next.ignored ?? [] }, memory)
        : createReviewer(next),
  };
}

/** Whether all but what is ignored is the same. Workbooks are compared as they are: by saying the same they would be slow. */
function readsAlike(a: ReviewOptions, b: ReviewOptions): boolean {
  const [others, next] = [a.others ?? [], b.others ?? []];
  return (
    a.asAt === b.asAt &&
    a.name === b.name &&
    isSame(a.settings ?? DEFAULT_SETTINGS, b.settings ?? DEFAULT_SETTINGS) &&
    others.length === next.length &&
    others.every((one, i) => one.name === next[i]?.name && one.snapshot === next[i].snapshot)
  );
}

interface ReviewMemory {
  readonly main: ReadingMemory;
  /** The workbooks beside it never change. */
  readonly others: ReadWorkbook[];
  readonly found: FoundBefore;
}

/** Two for each row, and then the checks, which take about as long as two for each row. */
function unitsOf(snapshot: WorkbookSnapshot, { others = [] }: ReviewOptions): number {
  return [snapshot, ...others.map((other) => other.snapshot)]
    .flatMap(({ sheets }) => sheets)
    .reduce((sum, { values }) => sum + 2 * values.length, rowsOf(snapshot) * 2);
}

function rowsOf({ sheets }: WorkbookSnapshot): number {
  return sheets.reduce((sum, { values }) => sum + values.length, 0);
}

function* stepsOf(snapshot: WorkbookSnapshot, options: ReviewOptions, memory: ReviewMemory): Steps<Review> {
  const { asAt, settings = DEFAULT_SETTINGS, ignored = [], name, others = [] } = options;
  const corrected = correctReadings(snapshot, settings.readings);
  const reading = { asAt, settings };
  const workbook = yield* readingSteps(corrected.snapshot, reading, memory.main);
  const beside = [];
  for (const [i, other] of others.entries()) {
    const known = (memory.others[i] ??= yield* readingSteps(other.snapshot, reading));
    beside.push({ name: other.name, workbook: known });
  }
  yield 0;
  const carriedForward = yield* linkCarriedForward(workbook, name ?? null, beside);
  yield 0;
  const context = { asAt, settings, workbook, others: beside, carriedForward };
  const unitsOfCheck = (rowsOf(snapshot) * 2) / CHECKS.length;
  const found = yield* scaled(checkingSteps(context, settings.checks, memory.found), unitsOfCheck);
  yield 0;
  const { findings, ignoring } = applyIgnoring(showCorrections(found.findings, corrected), ignored, workbook);
  const bySeverity = ignored.length === 0 ? found.bySeverity : countBySeverity(findings);
  const { tables, otherTables, actions, measures } = workbook;
  return {
    asAt,
    tables,
    otherTables,
    actions,
    measures,
    findings,
    carriedForward,
    summary: summarize(workbook, bySeverity),
    ignoring,
    unusedCorrections: unusedCorrections(settings, workbook, corrected),
    hiddenSheets: sheetsLeftOut(snapshot, settings),
  };
}

function* scaled<T>(steps: Steps<T>, units: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield step.value * units;
  }
}
