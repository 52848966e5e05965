import type { CellValue } from "./workbookSnapshot";

/** One cell set to a value: text, a number or a true date, never a formula. */
export interface CellEdit {
  readonly sheet: string;
  /** "C23". In a merge it stands for the merge's first cell. */
  readonly cell: string;
  /** A true date is its serial number in the 1900 date system. Text is text, also when it begins with "=". */
  readonly value: CellValue;
  /** What the cell then shows. */
  readonly text: string;
  /** Excel's format code, in English; null leaves the cell's own. */
  readonly numberFormat: string | null;
}

/** A change that the officer may confirm. It clears its finding, and is never applied by itself. */
export interface Fix {
  /** What it does, for the button: "Write Complete". */
  readonly label: string;
  /** Where a finding can be put right in several ways, the word that chooses this one: "x"; null for the only way. */
  readonly choice: string | null;
  /** At most one for each cell. */
  readonly edits: readonly CellEdit[];
}
