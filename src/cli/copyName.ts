import path from "node:path";
import { CannotRun } from "./exitCodes";
import { printable } from "./wrap";

/**
 * A copy keeps the form of the workbook: with macros or without; a .csv file becomes a workbook.
 * @param option that names the copy, for the sentence.
 * @returns the copy's name.
 * @throws CannotRun when it does not end as it must.
 */
export function copyName(file: string, copy: string, option: string): string {
  const wanted = /\.xlsm$/i.test(file) ? ".xlsm" : ".xlsx";
  if (path.extname(copy).toLowerCase() === wanted) return copy;
  throw new CannotRun(
    `${printable(copy)}: A copy of this workbook ends in ${wanted}; name it so with ${option}.`,
  );
}
