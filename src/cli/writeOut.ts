import { closeSync, existsSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import path from "node:path";
import { CannotRun } from "./exitCodes";
import { systemErrorCode } from "./systemErrorCode";
import { printable } from "./wrap";

/**
 * Writes a file whole or not at all: it is written beside its place under another name and then renamed.
 * @param content bytes, or a text in pieces.
 * @throws CannotRun when there is such a file already, or it cannot be written.
 */
export function writeOut(file: string, content: Uint8Array | string | Iterable<string>): void {
  refuseExisting(file);
  const draft = draftOf(file);
  try {
    const opened = openSync(draft, "w");
    try {
      const pieces = content instanceof Uint8Array || typeof content === "string" ? [content] : content;
      for (const piece of pieces) writeFileSync(opened, piece);
    } finally {
      closeSync(opened);
    }
    refuseExisting(file);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw notWritten(file, error);
  }
}

/** As {@link writeOut}, for pieces that take their time: whether there is such a file already is told before the first. */
export async function writeOutAsTheyCome(file: string, pieces: AsyncIterable<string>): Promise<void> {
  refuseExisting(file);
  const draft = draftOf(file);
  try {
    const opened = await open(draft, "w");
    try {
      for await (const piece of pieces) await opened.writeFile(piece);
    } finally {
      await opened.close();
    }
    refuseExisting(file);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw notWritten(file, error);
  }
}

function refuseExisting(file: string): void {
  if (!existsSync(file)) return;
  throw new CannotRun(
    `${printable(file)}: There is such a file already, and it was left as it is; give another name.`,
  );
}

function draftOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
}

/** What went wrong, in a sentence where the file is to blame. */
function notWritten(file: string, error: unknown): unknown {
  if (error instanceof CannotRun) return error;
  const code = systemErrorCode(error);
  return new CannotRun(
    `${printable(file)}: This file cannot be written (${code}); check the folder and whether you may write there.`,
  );
}
