import { readSettingsFile } from "../kept";
import { widthOf, type Terminal } from "../terminal";
import { printable } from "../wrap";
import { writeOutAsTheyCome } from "../writeOut";
import { findWorkbooks } from "./findWorkbooks";
import type { ManyRequest, Outcome } from "./outcome";
import { manyPieces } from "./pieces";
import { exitCodeOfMany } from "./summary";
import { reviewFiles, type StartThread } from "./threads";

/**
 * Reviews several files, says on standard error how far it has come, and prints one summary of all, or writes it to a
 * file. A file that cannot be reviewed does not stop the others.
 * @param names of files, folders and patterns.
 * @returns exit code 2 when a file could not be reviewed, else 1 when a finding of severity error is left, else 0.
 * @throws CannotRun with the sentence for the reader.
 */
export async function reviewMany(
  names: readonly string[],
  { out, ...asked }: Omit<ManyRequest, "today"> & { readonly out: string | null },
  terminal: Terminal,
  startThread: StartThread | null,
): Promise<number> {
  const request: ManyRequest = { ...asked, today: terminal.today() };
  // What is wrong with the settings is wrong for every file, and said once.
  if (request.settings !== null) readSettingsFile(request.settings);
  const files = findWorkbooks(names);
  let done = 0;
  const tell = ({ file, problem }: Outcome) =>
    terminal.error(
      `${++done} of ${files.length}: ${printable(file)}${problem === null ? "" : " could not be reviewed"}\n`,
    );
  const summary: Omit<Outcome, "part">[] = [];
  const outcomes = reviewFiles(files, request, startThread, tell);
  const pieces = manyPieces(outcomes, { files, format: request.format, width: widthOf(terminal), summary });
  if (out === null) {
    for await (const piece of pieces) terminal.out(piece);
  } else {
    await writeOutAsTheyCome(out, pieces);
    terminal.out(`${printable(out)} was written.\n`);
  }
  return exitCodeOfMany(summary);
}
