import { existsSync } from "node:fs";
import type { Commitment } from "../core/model/coverage";
import type { WorkbookSnapshot } from "../core/model/workbookSnapshot";
import { commitmentsFromText } from "../core/read/commitments/commitmentsFromText";
import { commitmentsFromWorkbook } from "../core/read/commitments/commitmentsFromWorkbook";
import { CannotRun } from "./exitCodes";
import { readBytes } from "./readBytes";
import { readWorkbookFile } from "./readWorkbookFile";
import { printable } from "./wrap";

const TEXT_FILE = /\.txt$/i;
const LIST_FILE = /\.(?:xlsx|xlsm|csv|txt)$/i;

/** What a list in a workbook looks like, for a reader whose list was not found. */
const EXPECTED =
  "Plan Check looks for a heading such as Commitment, We will or Measure, with the lines below it.";

/**
 * @param workbook the name of the file reviewed, and `snapshot` what it holds.
 * @param list a file, or a sheet, table or range of the workbook; null: the list found in the workbook.
 * @throws CannotRun when there is no such list, or nothing in it.
 */
export async function readCommitments(
  workbook: string,
  snapshot: WorkbookSnapshot,
  list: string | null,
): Promise<Commitment[]> {
  const found = await readList(snapshot, list);
  if (found.length > 0) return found;
  if (list === null) {
    throw new CannotRun(
      `${printable(workbook)}: No list of commitments was found in it; name one with --commitments. ${EXPECTED}`,
    );
  }
  if (!LIST_FILE.test(list) && !existsSync(list)) {
    throw new CannotRun(
      `${printable(list)}: There is no such file, and no list of commitments was found on a sheet, in a table or in a range of this name in ${printable(workbook)}. ${EXPECTED}`,
    );
  }
  throw new CannotRun(
    TEXT_FILE.test(list)
      ? `${printable(list)}: There is nothing in it; write one commitment on each line.`
      : `${printable(list)}: No list of commitments was found there. ${EXPECTED}`,
  );
}

async function readList(snapshot: WorkbookSnapshot, list: string | null): Promise<Commitment[]> {
  if (list === null) return commitmentsFromWorkbook(snapshot, { at: "plan" });
  if (TEXT_FILE.test(list)) {
    return commitmentsFromText(
      new TextDecoder().decode(readBytes(list, "one list (.txt, .xlsx or .csv) in it")),
    );
  }
  if (LIST_FILE.test(list) || existsSync(list)) {
    return commitmentsFromWorkbook(await readWorkbookFile(list), { at: "list" });
  }
  return commitmentsFromWorkbook(snapshot, { at: "named", name: list });
}
