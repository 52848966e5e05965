import { readFileSync } from "node:fs";
import type { WorkbookSnapshot } from "../core/model/workbookSnapshot";
import { openDocument } from "../xlsx/openDocument";
import { toSnapshot } from "../xlsx/snapshot";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import { CannotRun } from "./exitCodes";
import { printable } from "./wrap";

const SYSTEM_ERRORS: Record<string, string> = {
  ENOENT: "There is no such file; check the name and the folder.",
  ENOTDIR: "There is no such file; check the name and the folder.",
  EISDIR: "This is a folder; name one workbook (.xlsx, .xlsm or .csv) in it.",
  EACCES: "This file may not be read by this user; ask its owner for permission.",
  EPERM: "This file may not be read by this user; ask its owner for permission.",
};

/**
 * @param file path of an .xlsx, .xlsm or .csv file.
 * @throws CannotRun with the file's name and a sentence that says what is the matter with it and what to do.
 */
export async function readWorkbookFile(file: string): Promise<WorkbookSnapshot> {
  const bytes = readBytes(file);
  try {
    return toSnapshot(await openDocument(bytes, file));
  } catch (error) {
    if (error instanceof WorkbookFileError) throw cannotRead(file, error.message);
    throw error;
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw cannotRead(file, SYSTEM_ERRORS[code] ?? `This file cannot be read (${code}).`);
  }
}

function cannotRead(file: string, sentence: string): CannotRun {
  return new CannotRun(`${printable(file)}: ${sentence}`);
}
