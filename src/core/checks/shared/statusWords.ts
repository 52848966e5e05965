import type { Action } from "../../model/plan";
import type { Scale, StatusValue } from "../../model/reading";
import { normalizeWords, wordStatus } from "../../read/scale";
import { STATUS_NAMES } from "./words";

const LONGEST_WORD = 30;

/**
 * @param rated the rows of the plan that have a status.
 * @returns the word for a status, as the plan's other rows write it, else a word of its scale; null where neither has
 *   one that is read as this status.
 */
export function wordFor(value: StatusValue, rated: readonly Action[], scale: Scale | null): string | null {
  const word = ownWord(value, rated) ?? capital(STATUS_NAMES[value]);
  if (scale === null || wordStatus(normalizeWords(word), scale) === value) return word;
  const own = scale.steps.find((step) => step.value === value)?.words[0];
  return own === undefined ? null : capital(own);
}

/** @returns "Not started" for "not started"; the first letter only. */
function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function ownWord(value: StatusValue, rated: readonly Action[]): string | null {
  const same = rated.find(
    ({ status }) => status?.value === value && status.from === "text" && status.text.length <= LONGEST_WORD,
  );
  return same?.status?.text ?? null;
}
