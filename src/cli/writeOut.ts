import { closeSync, existsSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
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
  if (existsSync(file)) {
    throw new CannotRun(
      `${printable(file)}: There is such a file already, and it was left as it is; give another name.`,
    );
  }
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    writeAll(draft, content);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    const code = systemErrorCode(error);
    throw new CannotRun(
      `${printable(file)}: This file cannot be written (${code}); check the folder and whether you may write there.`,
    );
  }
}

function writeAll(file: string, content: Uint8Array | string | Iterable<string>): void {
  const pieces = content instanceof Uint8Array || typeof content === "string" ? [content] : content;
  const opened = openSync(file, "w");
  try {
    for (const piece of pieces) writeFileSync(opened, piece);
  } finally {
    closeSync(opened);
  }
}
