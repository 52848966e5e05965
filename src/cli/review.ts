import { reviewWorkbook, statedAsAt } from "../core/index";
import { EXIT } from "./exitCodes";
import { readKept, type KeptRequest } from "./kept";
import { reviewJson } from "./json";
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
}

/**
 * Reviews a file and prints what was found.
 * @returns exit code 0 when no finding of severity error is left that is not ignored, else 1.
 * @throws CannotRun with the sentence for the reader.
 */
export async function review(file: string, request: ReviewRequest, terminal: Terminal): Promise<number> {
  const snapshot = await readWorkbookFile(file);
  const { asAt, settings, ignored } = readKept(file, snapshot, request, terminal.today);
  const result = reviewWorkbook(snapshot, { asAt: asAt.date, settings, ignored });
  terminal.out(
    request.format === "json"
      ? `${JSON.stringify(reviewJson(result), null, 2)}\n`
      : reviewText(result, {
          file,
          asAt,
          stated: statedAsAt(snapshot, settings),
          width: Math.min(Math.max(terminal.columns ?? WIDTH_WITHOUT_SCREEN, NARROWEST), WIDEST),
          colour: terminal.colour,
        }),
  );
  const isError = result.findings.some(({ severity, ignored }) => severity === "error" && !ignored);
  return isError ? EXIT.errorsFound : EXIT.noErrors;
}
