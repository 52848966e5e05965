import path from "node:path";
import { reviewWorkbook } from "../core/index";
import type { BoardPaper } from "../core/model/boardPaper";
import type { Coverage } from "../core/model/coverage";
import type { Review } from "../core/model/review";
import type { WorkbookSnapshot } from "../core/model/workbookSnapshot";
import { boardPaper } from "../core/report/boardPaper";
import { coverageOf } from "../core/report/commitments/coverageOf";
import { keepReview } from "../core/report/movement/keepReview";
import { movementBetween } from "../core/report/movement/movementBetween";
import { paperDocx } from "../paper/docx";
import { paperHtmlPage } from "../paper/html";
import { paperMarkdown } from "../paper/markdown";
import { readCommitments } from "./commitmentList";
import { CannotRun, EXIT } from "./exitCodes";
import { keptCommitments } from "../core/read/commitments/keptCommitments";
import type { Stored } from "../core/settings/stored";
import { readKept, type KeptRequest } from "./kept";
import { previousReview } from "./previous";
import { readWorkbookFile } from "./readWorkbookFile";
import type { Terminal } from "./terminal";
import { printable } from "./wrap";
import { writeOut } from "./writeOut";

export const REPORT_FORMATS = ["markdown", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportRequest extends KeptRequest {
  /** How it is printed; not for a file, whose name says it. */
  readonly format: ReportFormat;
  /** The file to write; null: the paper is printed. */
  readonly out: string | null;
  /** An older version of the workbook; null: the review kept in the workbook, if any. */
  readonly previous: string | null;
  /** A list of commitments: a file, or a sheet, table or range of the workbook; null: the list kept in the workbook, if any. */
  readonly commitments: string | null;
}

/** What each ending of a file's name asks for. */
const WRITERS: Readonly<Record<string, (paper: BoardPaper) => string | Promise<Uint8Array>>> = {
  ".docx": paperDocx,
  ".md": paperMarkdown,
  ".html": paperHtmlPage,
  ".json": paperJson,
};

/**
 * Writes the board paper of a workbook to a file, or prints it.
 * @returns exit code 0, whatever the paper says.
 * @throws CannotRun with the sentence for the reader; then nothing was written.
 */
export async function report(file: string, request: ReportRequest, terminal: Terminal): Promise<number> {
  const write = request.out === null ? null : writerFor(request.out);
  const paper = await paperOf(file, request, terminal);
  if (request.out === null || write === null) {
    terminal.out(request.format === "json" ? paperJson(paper) : paperMarkdown(paper));
    return EXIT.noErrors;
  }
  writeOut(request.out, await write(paper));
  terminal.out(`${printable(request.out)} was written.\n`);
  return EXIT.noErrors;
}

async function paperOf(file: string, request: ReportRequest, { today }: Terminal): Promise<BoardPaper> {
  const snapshot = await readWorkbookFile(file);
  const { asAt, settings, ignored, stored } = readKept(file, snapshot, request, today);
  const review = reviewWorkbook(snapshot, { asAt: asAt.date, settings, ignored });
  if (review.tables.length === 0) {
    throw new CannotRun(
      `${printable(file)}: No plan or KPI table was found in this file, so there is nothing to report on; plan-check review says what it looked at.`,
    );
  }
  const previous =
    request.previous === null ? stored.previous : await previousReview(request.previous, request, asAt.date);
  const movement = previous && movementBetween(previous, keepReview(review));
  const coverage = await coverageFor(file, snapshot, { review, stored, commitments: request.commitments });
  return boardPaper(review, { settings, movement, coverage, source: path.basename(file) });
}

interface CoverageFor {
  readonly review: Review;
  readonly stored: Stored;
  readonly commitments: string | null;
}

/** By the list that was named, else the one that was kept; corrections that were kept hold for both. */
async function coverageFor(
  file: string,
  snapshot: WorkbookSnapshot,
  { review, stored: { coverage: kept }, commitments }: CoverageFor,
): Promise<Coverage | null> {
  const list =
    commitments === null
      ? keptCommitments(kept, snapshot)
      : await readCommitments(file, snapshot, commitments);
  return list.length === 0 ? null : coverageOf(review, list, kept?.corrections);
}

function writerFor(out: string) {
  const writer = WRITERS[path.extname(out).toLowerCase()];
  if (writer !== undefined) return writer;
  throw new CannotRun(
    `${printable(out)}: The name's ending says what to write; use .docx for Word, .md, .html or .json.`,
  );
}

function paperJson(paper: BoardPaper): string {
  return `${JSON.stringify(paper, null, 2)}\n`;
}
