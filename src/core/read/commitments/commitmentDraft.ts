import type { Commitment, CommitmentKind } from "../../model/coverage";
import { refInText } from "../refs";

/** A line of a list before it has its id. */
export type CommitmentDraft = Omit<Commitment, "id">;

/** "Priority 2", "Objective B:", "Theme 3 – Growing up well". */
const PRIORITY =
  /^(?:priority|objective|theme|goal|aim|ambition|outcome|strand|pillar|p)[ .#-]*(\d{1,2}|[A-Z])\b/i;
const PRIORITY_AT_END = /\s*[[(]\s*(?:priority|p)[ .#-]*(\d{1,2}|[A-Z])\s*[\])]\s*$/i;
const MEASURES =
  /^(?:our )?(?:measures?|measures? of success|success measures?|indicators?|kpis?|performance indicators?|how (?:we )?(?:will|shall) (?:we )?(?:know|measure).*)\s*:?$/i;
const COMMITMENTS =
  /^(?:our |the )?(?:commitments?|promises?|pledges?|we will|what we will do|what we said we would do)\s*[:…]?$/i;

/** @returns "2" of "Priority 2: Become equal partners"; null for words that name no priority. */
export function priorityNamed(text: string): string | null {
  return PRIORITY.exec(text.trim())?.[1] ?? null;
}

/** @returns the kind of line that follows a heading such as "Measures" or "We will:"; null for any other words. */
export function kindNamed(text: string): CommitmentKind | null {
  const words = text.trim();
  if (MEASURES.test(words)) return "measure";
  return COMMITMENTS.test(words) ? "commitment" : null;
}

/**
 * @param text one line: "3.1 Target the support available", "• Share our data (Priority 2)".
 * @returns its number, its priority as far as the line names one, and its words.
 */
export function readLine(text: string): Pick<Commitment, "number" | "priority" | "text"> {
  const line = text
    .replace(/\s+/g, " ")
    .replace(/^[\s•·*▪‣–—-]+\s*/u, "")
    .trim();
  const priority = PRIORITY_AT_END.exec(line)?.[1] ?? null;
  const words = line.replace(PRIORITY_AT_END, "");
  const numbered = refInText(words);
  return numbered === null
    ? { number: null, priority, text: words }
    : { number: numbered.ref, priority, text: numbered.rest };
}

/** @returns the lines with their ids: the number where no other line has the same, else the words in small letters. */
export function withIds(drafts: readonly CommitmentDraft[]): Commitment[] {
  const numbers = new Map<string, number>();
  for (const { number } of drafts) if (number !== null) numbers.set(number, (numbers.get(number) ?? 0) + 1);
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const { number, text } = draft;
    const plain = number !== null && numbers.get(number) === 1 ? number : text.toLowerCase();
    const before = seen.get(plain) ?? 0;
    seen.set(plain, before + 1);
    return { id: before === 0 ? plain : `${plain} (${before + 1})`, ...draft };
  });
}
