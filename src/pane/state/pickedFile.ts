import { reviewWorkbook } from "../../core/index";
import type { CalendarDate } from "../../core/model/calendarDate";
import type { KeptList } from "../../core/model/coverage";
import type { WorkbookSnapshot } from "../../core/model/workbookSnapshot";
import { commitmentsFromText } from "../../core/read/commitments/commitmentsFromText";
import { commitmentsFromWorkbook } from "../../core/read/commitments/commitmentsFromWorkbook";
import { keepReview } from "../../core/report/movement/keepReview";
import { settingsFrom } from "../../core/settings/resolve";
import { readStored } from "../../core/settings/stored";
import { PlainError } from "../../excel/explainOfficeError";
import { openDocument } from "../../xlsx/openDocument";
import { toSnapshot } from "../../xlsx/snapshot";
import { WorkbookFileError } from "../../xlsx/workbookFileError";
import { listOf } from "./commitmentList";
import type { OlderReview } from "./paperDraft";

/**
 * Reviews an older version of the workbook, by its own settings and as at the date kept in it, else as at `asAt`. The
 * file is read here and goes nowhere.
 * @throws PlainError with a sentence when it cannot be read or holds nothing to compare with.
 */
export async function readOlder(file: File, asAt: CalendarDate): Promise<OlderReview> {
  const snapshot = await readFile(file);
  const kept = readStored(snapshot.stored).settings;
  const review = reviewWorkbook(snapshot, { asAt: kept.asAt ?? asAt, settings: settingsFrom(kept) });
  if (review.tables.length === 0) {
    throw new PlainError(
      `${file.name}: No plan or KPI table was found in this file, so nothing can be compared with it. Choose another.`,
    );
  }
  return { name: file.name, review: keepReview(review) };
}

/**
 * Reads a list of commitments from a workbook, or from a text file with one on each line.
 * @throws PlainError with a sentence when it cannot be read or holds no list.
 */
export async function readList(file: File): Promise<KeptList> {
  const found = /\.txt$/i.test(file.name)
    ? commitmentsFromText(await file.text())
    : commitmentsFromWorkbook(await readFile(file), { at: "list" });
  if (found.length > 0) return listOf(found);
  throw new PlainError(
    `${file.name}: No list of commitments was found in it. Plan Check looks for a heading such as Commitment, We will or Measure, with the lines below it.`,
  );
}

/** @throws PlainError with the file's name and a sentence when it cannot be read. */
export async function readFile(file: File): Promise<WorkbookSnapshot> {
  try {
    return toSnapshot(await openDocument(new Uint8Array(await file.arrayBuffer()), file.name));
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new PlainError(`${file.name}: ${error.message}`);
    throw error;
  }
}
