import { reviewWorkbook, statedAsAt } from "../../core/index";
import { openDocument } from "../../xlsx/openDocument";
import { toSnapshot } from "../../xlsx/snapshot";
import type { WorkbookDocument } from "../../xlsx/document";
import { writeXlsx } from "../../xlsx/write";
import { copyName } from "../copyName";
import { CannotRun, exitCodeOf } from "../exitCodes";
import { readKept, type KeptRequest } from "../kept";
import { openWorkbookFile } from "../readWorkbookFile";
import { widthOf, type Terminal } from "../terminal";
import { reviewText } from "../text";
import { writeOut } from "../writeOut";
import { applyChecks } from "./applyChecks";
import { fixText } from "./fixText";
import type { FixRequest } from "./fixOption";

export interface FixCopyRequest extends KeptRequest {
  readonly fixes: readonly FixRequest[];
  /** The copy to write; null when none was named. */
  readonly out: string | null;
}

/**
 * Fixes findings in a copy of a workbook, prints what was changed, and reviews the copy. The workbook itself is only
 * read.
 * @returns the exit code of the review of the copy.
 * @throws CannotRun with the sentence for the reader, before anything is written.
 */
export async function fixCopy(file: string, request: FixCopyRequest, terminal: Terminal): Promise<number> {
  const out = checkedOut(file, request.out);
  const document = await openWorkbookFile(file);
  const { asAt, settings, ignored } = readKept(file, toSnapshot(document), request, terminal.today);
  const review = (reviewed: WorkbookDocument) =>
    reviewWorkbook(toSnapshot(reviewed), { asAt: asAt.date, settings, ignored });
  const done = applyChecks(document, request.fixes, review);
  const changed = done.some(({ leftBecause }) => leftBecause === null);
  const bytes = changed ? await writeXlsx(document) : null;
  if (bytes !== null) writeOut(out, bytes);
  // What was written is read again, so that what is said of the copy is what the copy holds.
  const copy = bytes === null ? document : await openDocument(bytes, out);
  const left = review(copy);
  const width = widthOf(terminal);
  const stated = statedAsAt(toSnapshot(copy), settings);
  const { colour } = terminal;
  const name = bytes === null ? file : out;
  terminal.out(`${fixText(done, { file, out, width })}\n`);
  terminal.out(reviewText(left, { file: name, asAt, movement: null, apart: [], stated, width, colour }));
  return exitCodeOf(left);
}

function checkedOut(file: string, out: string | null): string {
  if (out === null)
    throw new CannotRun("--fix changes a copy and never the workbook; name the copy with --out COPY.xlsx.");
  return copyName(file, out, "--out");
}
