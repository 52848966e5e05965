import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { reviewWorkbook } from "../../src/core/index";
import type { CalendarDate } from "../../src/core/model/calendarDate";
import type { WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";
import { readXlsx } from "../../src/xlsx/read";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { readTruth, type StoredTruth } from "./readTruth";
import { UnknownHeadingsMeasure, type UnknownHeadings } from "./unknownHeadings";
import { scoreWorkbook, type ReviewOutcome, type WorkbookScore } from "./scoreWorkbook";

export interface EvaluateOptions {
  /** The day the plans are judged on; 24 June 2019 when not given. */
  readonly asAt?: CalendarDate;
  /** Also measure what is known when headings are words that nobody uses. */
  readonly unknownHeadings?: boolean;
}

export interface EvaluationReport {
  readonly dir: string;
  readonly asAt: CalendarDate;
  /** Workbooks that may be looked at to improve the recognition, by file name. */
  readonly development: readonly WorkbookScore[];
  /** Workbooks for measuring only. */
  readonly heldOut: readonly WorkbookScore[];
  /** Over all workbooks but those held out; null when it was not asked for. */
  readonly unknownHeadings: UnknownHeadings | null;
}

/**
 * Reviews every workbook of a directory and holds the reviews against its truth.json. A workbook that cannot be
 * reviewed is a miss with its message; so is one that the truth names and the directory lacks.
 * @throws Error with one sentence when the directory cannot be listed or has no truth.json.
 */
export async function evaluate(
  dir: string,
  { asAt = "2019-06-24", unknownHeadings = false }: EvaluateOptions = {},
): Promise<EvaluationReport> {
  const truth = await readTruth(dir);
  const present = (await readdir(dir)).filter((name) => /^[^~.].*\.xls[xm]$/i.test(name));
  const named = [...truth.tables, ...truth.negative].map(({ file }) => file);
  const scores: WorkbookScore[] = [];
  const heldOut = new Set(truth.heldOut);
  const unknown = unknownHeadings ? new UnknownHeadingsMeasure(asAt) : null;
  for (const file of [...new Set([...present, ...named])].sort()) {
    const about = truthAbout(file, truth);
    const snapshot = await open(join(dir, file));
    scores.push(scoreWorkbook(file, about, "failure" in snapshot ? snapshot : review(snapshot, asAt)));
    if (unknown && !("failure" in snapshot) && !heldOut.has(file)) unknown.add(file, about, snapshot);
  }
  return {
    dir,
    asAt,
    development: scores.filter(({ file }) => !heldOut.has(file)),
    heldOut: scores.filter(({ file }) => heldOut.has(file)),
    unknownHeadings: unknown?.result() ?? null,
  };
}

function truthAbout(file: string, { tables, negative, samples }: StoredTruth) {
  const isIt = (entry: { file: string }) => entry.file === file;
  return { tables: tables.filter(isIt), negative: negative.filter(isIt), samples: samples.filter(isIt) };
}

async function open(path: string): Promise<WorkbookSnapshot | { readonly failure: string }> {
  try {
    return toSnapshot(await readXlsx(new Uint8Array(await readFile(path))));
  } catch (error) {
    return failed(error);
  }
}

function review(snapshot: WorkbookSnapshot, asAt: CalendarDate): ReviewOutcome {
  try {
    return reviewWorkbook(snapshot, { asAt });
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown) {
  return { failure: error instanceof Error ? error.message : String(error) };
}
