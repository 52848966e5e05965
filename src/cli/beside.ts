import path from "node:path";
import type { ReviewOptions } from "../core/index";
import { readWorkbook } from "../core/tables/readWorkbook";
import type { CalendarDate } from "../core/model/calendarDate";
import type { Review } from "../core/model/review";
import type { Settings } from "../core/model/settings";
import { listWords } from "../core/model/words";
import { CannotRun } from "./exitCodes";
import { readWorkbookFile } from "./readWorkbookFile";
import { printable } from "./wrap";

export const WITH_OPTION = {
  flags: "--with <other>",
  words:
    "read this workbook beside it, an older plan or the one that took its place, to follow what was carried forward; may be given again",
  collect: (file: string, before: readonly string[] = []): readonly string[] => [...before, file],
} as const;

/**
 * Reads the workbooks to be held beside the one under review. Each is named by its file's name, or by its path as given
 * where two files have the same name.
 * @throws CannotRun with a sentence for one that cannot be read, or that holds no plan.
 */
export async function readBeside(
  files: readonly string[],
  { asAt, settings }: { readonly asAt: CalendarDate; readonly settings: Settings },
): Promise<NonNullable<ReviewOptions["others"]>> {
  const names = files.map((file) => path.basename(file));
  const others = [];
  for (const [index, file] of files.entries()) {
    const snapshot = await readWorkbookFile(file);
    if (!readWorkbook(snapshot, { asAt, settings }).tables.some(({ kind }) => kind === "plan")) {
      throw new CannotRun(
        `${printable(file)}: No plan was found in this file, so nothing can be carried into it or out of it; name another with --with.`,
      );
    }
    const name = names[index] ?? file;
    others.push({ name: names.filter((other) => other === name).length > 1 ? file : name, snapshot });
  }
  return others;
}

/** @returns the names of the workbooks read beside one that nothing was carried into or out of. */
export function apartFrom({ carriedForward }: Review, names: readonly string[]): string[] {
  const linked = new Set(carriedForward.flatMap(({ from, to }) => [from.workbook, to?.workbook]));
  return names.filter((name) => !linked.has(name));
}

/** Without it, a reader could not tell a plan that fits from one that has nothing to do with this one. */
export function nothingCarried(names: readonly string[]): string {
  return (
    `Nothing here was found to be carried forward into ${listWords(names)}, or out of ${names.length === 1 ? "it" : "them"}: ` +
    "most rows of the plan that was replaced should name the action that took them on, as in “see Action 3.7.3” or “moved to 2.1.4”."
  );
}
