import type { Fix } from "./fix";
import type { IgnoreEntry } from "./ignoring";

export const SEVERITIES = ["error", "warning", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A cell the finding rests on, and how it was read. */
export interface Evidence {
  readonly sheet: string;
  /** "C23". */
  readonly cell: string;
  readonly text: string;
  /** "read as: by 31 March 2019", or null where the text needs no reading. */
  readonly readAs: string | null;
}

export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  /** From 1, as officers count. */
  readonly row: number;
  readonly ref: string | null;
  /** The table it stands in. */
  readonly table: string;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** How it can be put right without thinking twice: none, one, or several of which the officer chooses. */
  readonly fixes: readonly Fix[];
  /** Made of check, ref and content, never of the address: an ignored finding stays ignored when rows move. */
  readonly fingerprint: string;
  /** Why the officer ignores it, and by what entry; null when it is not ignored. */
  readonly ignored: Pick<IgnoreEntry, "what" | "reason"> | null;
}
