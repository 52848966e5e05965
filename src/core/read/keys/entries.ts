import type { StatusValue } from "../../model/reading";
import { describeStatus } from "../keyDescription";
import { DEFAULT_SCALE } from "../scale";
import { wholeStatus } from "../statusWords";
import { fillColor, isTwoColors, labelColor, rowColor } from "./rowColor";
import type { KeyRow } from "./types";

/** What a row of a key says. */
export interface KeyEntry {
  readonly row: KeyRow;
  readonly value: StatusValue;
  /** "At risk", "minor delays": delayed, unless another row says that more strongly. */
  readonly weak: boolean;
}

/** @returns what the rows say that can be understood, "at risk" settled by what the others say. */
export function readEntries(rows: readonly KeyRow[]): readonly KeyEntry[] {
  return settleRisk(rows.map(readEntry).filter((entry) => entry !== null));
}

function readEntry(row: KeyRow): KeyEntry | null {
  const { label, description } = row;
  if (!isKeyLabel(row)) return null;
  const described = describeStatus(description.text);
  if (described !== null) return { row, ...described };
  // Without a description that says something, "Amber" alone would prove nothing; "Delayed" does.
  const labelled = describeStatus(label.text);
  return labelled === null ? null : { row, ...labelled };
}

/** A colour, a code or the name of a status; not the words of a task. */
function isKeyLabel({ label, description }: KeyRow): boolean {
  const text = label.text.trim();
  if (text === "") return label.fill !== null || description.fill !== null;
  return (
    text.length <= 4 ||
    labelColor(text) !== null ||
    wholeStatus(text, DEFAULT_SCALE) !== null ||
    (fillColor(label.fill) !== null && text.length <= 40)
  );
}

/** "At risk" is delayed only where nothing on the scale says it more strongly, or more redly. */
function settleRisk(entries: readonly KeyEntry[]): readonly KeyEntry[] {
  const delayed = entries.filter((entry) => entry.value === "delayed");
  const strong = delayed.some((entry) => !entry.weak);
  const red = delayed.some((entry) => rowColor(entry.row) === "red");
  return entries.map((entry) => {
    if (entry.value !== "delayed" || delayed.length < 2) return entry;
    const milder =
      (strong && entry.weak) ||
      (red && rowColor(entry.row) === "amber" && !isTwoColors(entry.row.label.text));
    return milder ? { ...entry, value: "underway" } : entry;
  });
}
