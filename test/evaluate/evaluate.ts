import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { reviewWorkbook } from "../../src/core/index";
import type { CalendarDate } from "../../src/core/model/calendarDate";
import { readXlsx } from "../../src/xlsx/read";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { readTruth, type StoredTruth } from "./readTruth";
import { scoreWorkbook, type ReviewOutcome, type WorkbookScore } from "./scoreWorkbook";

export interface EvaluateOptions {
  /** The day the plans are judged on; 24 June 2019 when not given. */
  readonly asAt?: CalendarDate;
}

export interface EvaluationReport {
  readonly dir: string;
  readonly asAt: CalendarDate;
  /** Workbooks that may be looked at to improve the recognition, by file name. */
  readonly development: readonly WorkbookScore[];
  /** Workbooks for measuring only. */
  readonly heldOut: readonly WorkbookScore[];
}

/**
 * Reviews every workbook of a directory and holds the reviews against its truth.json. A workbook that cannot be
 * reviewed is a miss with its message; so is one that the truth names and the directory lacks.
 * @throws Error with one sentence when the directory cannot be listed or has no truth.json.
 */
export async function evaluate(
  dir: string,
  { asAt = "2019-06-24" }: EvaluateOptions = {},
): Promise<EvaluationReport> {
  const truth = await readTruth(dir);
  const present = (await readdir(dir)).filter((name) => /^[^~.].*\.xls[xm]$/i.test(name));
  const named = [...truth.tables, ...truth.negative].map(({ file }) => file);
  const scores: WorkbookScore[] = [];
  for (const file of [...new Set([...present, ...named])].sort()) {
    const about = truthAbout(file, truth);
    const outcome = await review(join(dir, file), asAt);
    scores.push(scoreWorkbook(file, about, outcome));
  }
  const heldOut = new Set(truth.heldOut);
  return {
    dir,
    asAt,
    development: scores.filter(({ file }) => !heldOut.has(file)),
    heldOut: scores.filter(({ file }) => heldOut.has(file)),
  };
}

function truthAbout(file: string, { tables, negative, samples }: StoredTruth) {
  const isIt = (entry: { file: string }) => entry.file === file;
  return { tables: tables.filter(isIt), negative: negative.filter(isIt), samples: samples.filter(isIt) };
}

async function review(path: string, asAt: CalendarDate): Promise<ReviewOutcome> {
  try {
    const document = await readXlsx(new Uint8Array(await readFile(path)));
    return reviewWorkbook(toSnapshot(document), { asAt });
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
