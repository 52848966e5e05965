import type { Commitment, CommitmentKind } from "../../model/coverage";
import { kindNamed, priorityNamed, readLine, withIds, type CommitmentDraft } from "./commitmentDraft";

/**
 * Reads a pasted list: one commitment or measure a line, each with a number where it has one. A line "Priority 2: …" gives
 * the priority of those below it, a line "Measures" or "We will" their kind; "(Priority 2)" at a line's end gives its
 * own. Without either, the first part of a number such as 2.3 is the priority. Bullets and blank lines are passed over.
 * Cells apart by tabs, as Excel pastes them, are number, priority and words in any order: the words are the longest.
 */
export function commitmentsFromText(text: string): Commitment[] {
  const drafts: CommitmentDraft[] = [];
  let priority: string | null = null;
  let kind: CommitmentKind = "commitment";
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    if (line.trim() === "") return;
    if (line.includes("\t")) {
      const read = readCells(line.split("\t").map((cell) => cell.trim()));
      if (read) drafts.push({ ...read, kind, priority: read.priority ?? priority, ...PASTED, line: i + 1 });
      return;
    }
    const heading = priorityNamed(line);
    const named = kindNamed(line);
    if (heading !== null) {
      priority = heading;
      // A new priority begins with what will be done.
      kind = "commitment";
    } else if (named !== null) kind = named;
    else {
      const read = readLine(line);
      const own = read.priority ?? priority ?? firstPart(read.number);
      drafts.push({ ...read, kind, priority: own, ...PASTED, line: i + 1 });
    }
  });
  return withIds(drafts);
}

const PASTED = { sheet: null, cell: null } as const;

function readCells(cells: readonly string[]): Pick<CommitmentDraft, "number" | "priority" | "text"> | null {
  const named = cells.find((cell) => priorityNamed(cell) !== null);
  const [words = ""] = cells.filter((cell) => cell !== named).sort((a, b) => b.length - a.length);
  // The line of headings, and a line of numbers only.
  if (kindNamed(words) !== null || !/\p{L}{2}/u.test(words)) return null;
  const others = cells.filter((cell) => cell !== words && cell !== named);
  const number = others.find((cell) => /\d/.test(cell) && cell.length <= 12) ?? null;
  const read = readLine(words);
  return {
    number: number ?? read.number,
    priority: named === undefined ? firstPart(number) : priorityNamed(named),
    text: read.text,
  };
}

/** "2" of "2.3"; null for a number of one part. */
function firstPart(number: string | null): string | null {
  return /^([\p{L}\d]+)\./u.exec(number ?? "")?.[1] ?? null;
}
