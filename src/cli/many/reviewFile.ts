import path from "node:path";
import { reviewWorkbook } from "../../core/index";
import { keepReview } from "../../core/report/movement/keepReview";
import { movementBetween } from "../../core/report/movement/movementBetween";
import { CannotRun } from "../exitCodes";
import { readKept } from "../kept";
import { readWorkbookFile } from "../readWorkbookFile";
import { printable } from "../wrap";
import { notReviewed, type ManyRequest, type Outcome } from "./outcome";
import { partOf, problemPart } from "./parts";

/** Reviews one of many files: what is the matter with it is what came of it, and the others go on. */
export async function reviewFile(file: string, request: ManyRequest): Promise<Outcome> {
  try {
    return await reviewed(file, request);
  } catch (error) {
    const problem = problemOf(file, error);
    return notReviewed(file, problem, problemPart(file, problem, request.format));
  }
}

async function reviewed(file: string, request: ManyRequest): Promise<Outcome> {
  const snapshot = await readWorkbookFile(file);
  const { asAt, settings, ignored, stored } = readKept(file, snapshot, request, () => request.today);
  const review = reviewWorkbook(snapshot, {
    asAt: asAt.date,
    settings,
    ignored,
    name: path.basename(file),
  });
  const movement = stored.previous && movementBetween(stored.previous, keepReview(review));
  return {
    file,
    problem: null,
    asAt: asAt.date,
    tables: review.tables.length,
    findings: review.summary.findingsBySeverity,
    part: partOf(file, review, { movement, settings }, request.format),
  };
}

function problemOf(file: string, error: unknown): string {
  if (!(error instanceof CannotRun)) {
    // Not foreseen, so a fault of the program; the others are none the worse for it.
    return `Plan Check failed at this file (${error instanceof Error ? error.message : String(error)}).`;
  }
  const name = `${printable(file)}: `;
  return error.message.startsWith(name) ? error.message.slice(name.length) : error.message;
}
