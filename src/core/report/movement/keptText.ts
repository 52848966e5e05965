import { LONGEST_KEPT } from "./keptLimits";

/** Controls and halves of characters: nothing that can be read, and not all of it can stand in XML. */
const UNREADABLE = /[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** @returns the text on one line, cut at a word with "…" where it is longer than what is kept of its kind. */
export function keptText(text: string, kind: keyof typeof LONGEST_KEPT): string {
  const line = text.replace(UNREADABLE, " ").trim();
  const longest = LONGEST_KEPT[kind];
  if (line.length <= longest) return line;
  const start = line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${start.replace(/\s\S{0,20}$/, "")}…`;
}
