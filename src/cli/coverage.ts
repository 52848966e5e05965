import { reviewWorkbook } from "../core/index";
import type { CoverageCorrection } from "../core/model/coverage";
import { coverageOf } from "../core/report/commitments/coverageOf";
import { parseCoverageCorrections } from "../core/settings/coverageCorrections";
import { SettingsError } from "../core/settings/settingsError";
import { readCommitments } from "./commitmentList";
import { coverageJson } from "./coverageJson";
import { coverageText } from "./coverageText";
import { CannotRun, EXIT } from "./exitCodes";
import { readKept, type KeptRequest } from "./kept";
import { readBytes } from "./readBytes";
import { readWorkbookFile } from "./readWorkbookFile";
import { widthOf, type Terminal } from "./terminal";
import { printable } from "./wrap";

export const COVERAGE_FORMATS = ["text", "json"] as const;
export type CoverageFormat = (typeof COVERAGE_FORMATS)[number];

export interface CoverageRequest extends KeptRequest {
  /** A file, or a sheet, table or range of the workbook; null: the list found in the workbook. */
  readonly commitments: string | null;
  /** A JSON file; null: none. */
  readonly corrections: string | null;
  readonly format: CoverageFormat;
}

/**
 * Matches a list of commitments and measures to a workbook's plans and KPIs, and prints what was found.
 * @returns exit code 0 when all are planned and measured, else 1.
 * @throws CannotRun with the sentence for the reader.
 */
export async function coverage(file: string, request: CoverageRequest, terminal: Terminal): Promise<number> {
  const snapshot = await readWorkbookFile(file);
  const { asAt, settings, ignored } = readKept(file, snapshot, request, terminal.today);
  const list = await readCommitments(file, snapshot, request.commitments);
  const corrections = request.corrections === null ? [] : readCorrections(request.corrections);
  const review = reviewWorkbook(snapshot, { asAt: asAt.date, settings, ignored });
  if (review.tables.length === 0) {
    throw new CannotRun(
      `${printable(file)}: No plan or KPI table was found in this file, so there is nothing to match; plan-check review says what it looked at.`,
    );
  }
  const found = coverageOf(review, list, corrections);
  terminal.out(
    request.format === "json"
      ? `${JSON.stringify(coverageJson(found, review), null, 2)}\n`
      : coverageText(found, { file, kinds: review.tables.map(({ kind }) => kind), width: widthOf(terminal) }),
  );
  const { notPlanned, notMeasured } = found.counts;
  return notPlanned + notMeasured > 0 ? EXIT.errorsFound : EXIT.noErrors;
}

function readCorrections(file: string): CoverageCorrection[] {
  const text = new TextDecoder().decode(readBytes(file, "corrections, as a JSON file"));
  try {
    return parseCoverageCorrections(JSON.parse(text));
  } catch (error) {
    if (error instanceof SettingsError) throw new CannotRun(`${printable(file)}: ${error.message}`);
    if (!(error instanceof SyntaxError)) throw error;
    throw new CannotRun(`${printable(file)}: This file is not JSON (${error.message}). Correct it.`);
  }
}
