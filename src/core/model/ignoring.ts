import type { CalendarDate } from "./calendarDate";

/** One finding, every finding of a row, or every finding of a check. */
export const IGNORED_KINDS = ["finding", "row", "check"] as const;
export type IgnoredKind = (typeof IGNORED_KINDS)[number];

/** What an officer chose to ignore, and why. Kept by content, never by address, so that it survives sorting. */
export interface IgnoreEntry {
  readonly what: IgnoredKind;
  /** The finding's fingerprint, the row's, or the check's id. */
  readonly key: string;
  /** What was ignored, for people: the finding's message, the row's ref and words, the check's title. */
  readonly about: string;
  readonly reason: string;
  /** The day it was ignored, or null when that is not known. */
  readonly on: CalendarDate | null;
}

/** An entry and how much it covers in this review; 0: it no longer applies. */
export interface IgnoreUse {
  readonly entry: IgnoreEntry;
  readonly findings: number;
}
