import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { reviewWorkbook } from "../src/core";
import type { CellRange } from "../src/core/model/address";
import type { FoundTable } from "../src/core/model/plan";
import { DEFAULT_SETTINGS } from "../src/core/model/settings";
import { openDocument } from "../src/xlsx/openDocument";
import { toSnapshot } from "../src/xlsx/snapshot";
import { WorkbookFileError } from "../src/xlsx/workbookFileError";

/**
 * Whatever workbooks lie about are reviewed: those in the installed packages, our own and, where they are, the
 * development data. PLAN_CHECK_SWEEP names one more folder.
 */
const ROOT = path.join(__dirname, "..");
const FOLDERS = ["assets", "test/fixtures", "../shared/data", "node_modules"].map((name) =>
  path.join(ROOT, name),
);
const MOST_FILES = 150;
const LARGEST_CSV = 200_000;
const LARGEST_WORKBOOK = 2_000_000;

const folders = [...FOLDERS, ...(process.env["PLAN_CHECK_SWEEP"]?.split(path.delimiter) ?? [])];
const files = folders.flatMap((folder) => [...filesIn(folder)]).slice(0, MOST_FILES);

test(`every workbook that can be found is reviewed or refused in a sentence (${files.length})`, async () => {
  const printed = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
    jest.spyOn(console, name),
  );
  let reviewed = 0;
  for (const file of files) reviewed += await reviewFile(file);
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
  expect(reviewed).toBeGreaterThan(0);
}, 60_000);

/** @returns 1 when the file was reviewed, 0 when it was refused as it should be. */
async function reviewFile(file: string): Promise<0 | 1> {
  try {
    const snapshot = toSnapshot(await openDocument(new Uint8Array(readFileSync(file)), file));
    const settings = { ...DEFAULT_SETTINGS, hiddenSheets: true };
    const { tables } = reviewWorkbook(snapshot, { asAt: "2019-06-24", settings });
    expect({ file, claimedTwice: claimedTwice(tables) }).toEqual({ file, claimedTwice: [] });
    return 1;
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw new Error(`${file}: ${String(error)}`, { cause: error });
    expect(error.message).toMatch(/^[A-Z].*\.$/);
    return 0;
  }
}

/** @returns the tables that share a cell with one before them. */
function claimedTwice(tables: readonly FoundTable[]): string[] {
  const shares = (a: FoundTable, b: FoundTable) => a.sheet === b.sheet && overlap(a.range, b.range);
  return tables
    .filter((table, i) => tables.slice(0, i).some((other) => shares(other, table)))
    .map(({ id }) => id);
}

function overlap(a: CellRange, b: CellRange): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** Workbooks in a folder and those below it, in the order of their names; none where there is no such folder. */
function* filesIn(folder: string): Generator<string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(name);
    else if (/\.(?:xlsx|xlsm|csv)$/i.test(entry.name) && statSync(name).size <= largest(name)) yield name;
  }
}

function largest(name: string): number {
  return /\.csv$/i.test(name) ? LARGEST_CSV : LARGEST_WORKBOOK;
}
