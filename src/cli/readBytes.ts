import { readFileSync } from "node:fs";
import { CannotRun } from "./exitCodes";
import { systemErrorCode } from "./systemErrorCode";
import { printable } from "./wrap";

const SYSTEM_ERRORS: Record<string, (wanted: string) => string> = {
  ENOENT: () => "There is no such file; check the name and the folder.",
  ENOTDIR: () => "There is no such file; check the name and the folder.",
  EISDIR: (wanted) => `This is a folder; name ${wanted}.`,
  EACCES: () => "This file may not be read by this user; ask its owner for permission.",
  EPERM: () => "This file may not be read by this user; ask its owner for permission.",
};

/**
 * @param wanted what is to be named in place of a folder: "one workbook (.xlsx, .xlsm or .csv) in it".
 * @throws CannotRun with the file's name and a sentence that says what is the matter with it and what to do.
 */
export function readBytes(file: string, wanted: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = systemErrorCode(error);
    const sentence = SYSTEM_ERRORS[code]?.(wanted) ?? `This file cannot be read (${code}).`;
    throw new CannotRun(`${printable(file)}: ${sentence}`);
  }
}
