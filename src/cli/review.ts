import path from "node:path";
import { reviewWorkbook, statedAsAt } from "../core/index";
import { keepReview } from "../core/report/movement/keepReview";
import { movementBetween } from "../core/report/movement/movementBetween";
import { EXIT } from "./exitCodes";
import { readBeside } from "./beside";
import { readKept, type KeptRequest } from "./kept";
import { reviewJson } from "./json";
import { previousReview } from "./previous";
import { readWorkbookFile } from "./readWorkbookFile";
import type { Terminal } from "./terminal";
import { reviewText } from "./text";

export const FORMATS = ["text", "json"] as const;
export type Format = (typeof FORMATS)[number];

const WIDTH_WITHOUT_SCREEN = 100;
const WIDEST = 120;
const NARROWEST = 40;

export interface ReviewRequest extends KeptRequest {
  readonly format: Format;
  /** An older version of the workbook; null: the review kept in the workbook, if any. */
  readonly previous: string | null;
  /** Workbooks to read beside it. */
  readonly others: readonly string[];
}

/**
 * Reviews a file and prints what was found.
 * @returns exit code 0 when no finding of severity error is left that is not ignored, else 1.
 * @throws CannotRun with the sentence for the reader.
 */
export async function review(file: string, request: ReviewRequest, terminal: Terminal): Promise<number> {
  const snapshot = await readWorkbookFile(file);
  const { asAt, settings, ignored, stored } = readKept(file, snapshot, request, terminal.today);
  const others = await readBeside(request.others, { asAt: asAt.date, settings });
  const name = path.basename(file);
  const result = reviewWorkbook(snapshot, { asAt: asAt.date, settings, ignored, name, others });
  const previous =
    request.previous === null ? stored.previous : await previousReview(request.previous, request, asAt.date);
  const movement = previous && movementBetween(previous, keepReview(result));
  terminal.out(
    request.format === "json"
      ? `${JSON.stringify(reviewJson(result, movement), null, 2)}\n`
      : reviewText(result, {
          file,
          asAt,
          movement,
          stated: statedAsAt(snapshot, settings),
          width: Math.min(Math.max(terminal.columns ?? WIDTH_WITHOUT_SCREEN, NARROWEST), WIDEST),
          colour: terminal.colour,
        }),
  );
  const isError = result.findings.some(({ severity, ignored }) => severity === "error" && !ignored);
  return isError ? EXIT.errorsFound : EXIT.noErrors;
}
