import type { CellValue } from "./workbookSnapshot";

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

/** A change the officer may confirm: set one cell. */
export interface Fix {
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue;
  readonly numberFormat: string | null;
  /** What it does, for the button: "Write Complete". */
  readonly label: string;
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
  readonly fix: Fix | null;
  /** Made of check, ref and content, never of the address: an ignored finding stays ignored when rows move. */
  readonly fingerprint: string;
  readonly ignored: boolean;
}
