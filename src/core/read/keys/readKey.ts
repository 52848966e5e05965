import { looksLikeDate } from "../dates";
import { normalizeWords } from "../scale";
import { readEntries } from "./entries";
import { stepsOf } from "./keyScale";
import type { KeyReading, KeyRow } from "./types";

/**
 * Reads a key, the small table that says what the colours or ratings of a plan mean.
 *
 * The description's words decide, then the label's. "At risk" beside a stronger word for delayed ("Delayed", "Off
 * track") is underway; so is an amber row that says the same as a red one.
 *
 * @returns null when it is no key: fewer than two rows understood or colours and ratings missing, or most rows not understood.
 */
export function readKey(rows: readonly KeyRow[]): KeyReading | null {
  const filled = rows.filter(({ label, description }) => label.text.trim() + description.text.trim() !== "");
  const entries = readEntries(filled);
  const values = new Set(entries.map((entry) => entry.value));
  if (entries.length < 2 || values.size < 2 || entries.length * 2 < filled.length) return null;
  if (entries.every((entry) => entry.weak || entry.value === "underway")) return null;
  // A plan's own columns of tasks and statuses repeat themselves; a key does not.
  if (filled.length > MOST_ROWS || values.size * 2 <= entries.length) return null;
  if (isColumnOfPlan(filled)) return null;
  return { steps: stepsOf(entries), confident: entries.length === filled.length && entries.length >= 3 };
}

const MOST_ROWS = 12;

/** No key names a rating twice, and none explains one by a day: those are the statuses of a plan and when it is due. */
function isColumnOfPlan(rows: readonly KeyRow[]): boolean {
  const labels = rows.map(({ label }) => normalizeWords(label.text)).filter((text) => text !== "");
  return new Set(labels).size < labels.length || rows.some(({ description }) => isDay(description.text));
}

function isDay(text: string): boolean {
  return looksLikeDate({ value: text, text, numberFormat: "General" });
}
