import path from "node:path";
import { reviewWorkbook, statedAsAt } from "../core/index";
import { toSnapshot } from "../xlsx/snapshot";
import { keepReview } from "../core/report/movement/keepReview";
import { movementBetween } from "../core/report/movement/movementBetween";
import { exitCodeOf } from "./exitCodes";
import { apartFrom, readBeside } from "./beside";
import { readKept, type KeptRequest } from "./kept";
import { reviewPrevious } from "./previous";
import { annotatedCopy } from "./annotatedCopy";
import { openWorkbookFile } from "./readWorkbookFile";
import { RENDERERS, type Format } from "./renderers";
import { widthOf, type Terminal } from "./terminal";
import { printable } from "./wrap";
import { writeOut } from "./writeOut";

export interface ReviewRequest extends KeptRequest {
  readonly format: Format;
  /** The file to write the review to; null: it is printed. */
  readonly out: string | null;
  /** The copy with highlights to write; null: none. */
  readonly annotate: string | null;
  /** An older version of the workbook; null: the review kept in the workbook, if any. */
  readonly previous: string | null;
  /** Workbooks to read beside it. */
  readonly others: readonly string[];
}

/**
 * Reviews a file and prints what was found, or writes it to a file.
 * @returns exit code 0 when no finding of severity error is left that is not ignored, else 1.
 * @throws CannotRun with the sentence for the reader.
 */
export async function review(file: string, request: ReviewRequest, terminal: Terminal): Promise<number> {
  const { format, out, annotate } = request;
  const document = await openWorkbookFile(file);
  const snapshot = toSnapshot(document);
  const { asAt, settings, ignored, stored } = readKept(file, snapshot, request, terminal.today);
  const others = await readBeside(request.others, { asAt: asAt.date, settings });
  const name = path.basename(file);
  const result = reviewWorkbook(snapshot, { asAt: asAt.date, settings, ignored, name, others });
  const previous =
    request.previous === null
      ? null
      : { file: request.previous, review: await reviewPrevious(request.previous, request, asAt.date) };
  const before = previous === null ? stored.previous : keepReview(previous.review);
  const pieces = RENDERERS[format](result, {
    file,
    asAt,
    stated: statedAsAt(snapshot, settings),
    previous,
    settings,
    movement: before && movementBetween(before, keepReview(result)),
    apart: apartFrom(
      result,
      others.map((other) => other.name),
    ),
    width: widthOf(terminal),
    colour: terminal.colour && out === null,
  });
  const annotated = annotate === null ? null : await annotatedCopy(document, result, annotate);
  if (out === null) {
    for (const piece of pieces) terminal.out(piece);
  } else {
    writeOut(out, pieces);
    terminal.out(`${printable(out)} was written.\n`);
  }
  if (annotated !== null) {
    // A review for another program to read must stay the only thing on standard output.
    const say = out === null && format !== "text" ? terminal.error : terminal.out;
    say(`${annotated}\n`);
  }
  return exitCodeOf(result);
}
