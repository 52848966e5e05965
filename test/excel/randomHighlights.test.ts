/** @jest-environment jsdom */
import fc from "fast-check";
import { clearNow, reviewNow } from "../../src/commands/reviewNow";
import { officerEdit } from "./random/officerEdits";
import { proveCrash, proveEdits, proveReview, type AddIn } from "./random/proof";
import { randomWorkbook } from "./random/randomWorkbook";

/** 60 in every run; more with PLAN_CHECK_RANDOM_WORKBOOKS=1000. */
const RUNS = Number(process.env["PLAN_CHECK_RANDOM_WORKBOOKS"] ?? 60);
const LIMIT_MS = 10_000 + RUNS * 500;

const addIn: AddIn = { reviewNow, clearNow };

/** Up to the last request of a review, cut short at the start, at the end, or between two of its actions. */
const crash = fc.record({
  request: fc.nat(4),
  done: fc.oneof(fc.constant("all" as const), fc.nat(120)),
});

describe(`${RUNS} random workbooks`, () => {
  it.each(["1.9", "1.15"])(
    "are painted once, below the officer's own rules, and left as they were, with ExcelApi %s",
    async (set) => {
      const property = fc.asyncProperty(randomWorkbook, (workbook) => proveReview(addIn, workbook, set));
      await fc.assert(property, { numRuns: RUNS / 2 });
    },
    LIMIT_MS,
  );

  it(
    "keep nothing of ours when rows and sheets are inserted, deleted, sorted, copied, split, renamed, hidden",
    async () => {
      const edits = fc.array(officerEdit, { minLength: 1, maxLength: 5 });
      const property = fc.asyncProperty(randomWorkbook, edits, fc.boolean(), (workbook, made, again) =>
        proveEdits(addIn, workbook, made, again),
      );
      await fc.assert(property, { numRuns: RUNS });
    },
    LIMIT_MS,
  );

  it(
    "keep nothing of ours after a crash at any action of any request",
    async () => {
      const property = fc.asyncProperty(randomWorkbook, crash, (workbook, at) =>
        proveCrash(addIn, workbook, at),
      );
      await fc.assert(property, { numRuns: RUNS });
    },
    LIMIT_MS,
  );
});
