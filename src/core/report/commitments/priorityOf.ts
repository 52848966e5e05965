import type { Action, FoundTable, Measure, ReadWorkbook } from "../../model/plan";
import { parentRefs } from "../../read/refs";

/**
 * @returns what tells a priority apart: "2" of "Priority 2: Become equal partners", "A" of "Theme A", else the words
 *   themselves in small letters; null for a blank.
 */
export function priorityKey(text: string): string | null {
  const words = text.trim().replace(/\s+/g, " ");
  if (words === "") return null;
  const named =
    /\b(?:priority|objective|theme|goal|aim|outcome|strand|pillar|ambition|p)[ .:#-]*(\d{1,2}|[a-z])\b/i;
  const key = named.exec(words)?.[1] ?? /^(\d{1,2}(?=[ .:)-]|$)|[A-Za-z](?=[.:)-]|$))/.exec(words)?.[1];
  return (key ?? words).toLowerCase();
}

/**
 * Tells the priority of each row: by its own column, else by what its table is called (its title, else its sheet), else
 * by the first part of its ref.
 */
export function priorities({
  tables,
}: Pick<ReadWorkbook, "tables">): (row: Action | Measure) => string | null {
  const ofTable = new Map(tables.map((table) => [table.id, named(table)]));
  return (row) => {
    const own = "texts" in row ? priorityKey(row.texts.priority ?? "") : null;
    return own ?? ofTable.get(row.table) ?? (row.ref === null ? null : firstPart(row.ref));
  };
}

function named({ title, sheet }: FoundTable): string | null {
  for (const text of [title ?? "", sheet]) {
    const key = priorityKey(text);
    if (key !== null && key.length <= 2) return key;
  }
  return null;
}

function firstPart(ref: string): string | null {
  const top = parentRefs(ref).at(-1);
  return top === undefined ? null : priorityKey(top);
}
