/** What a cell of a table says: words (lines apart by "\n"), a number, or null where the workbook gives nothing. */
export type CellContent = string | number | null;

export interface PaperColumn {
  readonly heading: string;
  /** Its share of the table's width, against the other columns'. */
  readonly weight: number;
  readonly numeric: boolean;
  /** A sheet has room for columns that a page has not, and the other way round; null: both. */
  readonly only: "page" | "sheet" | null;
}

/** The rows of a table under one priority or theme; null where the rows are not told apart. */
export interface RowGroup {
  readonly name: string | null;
  readonly rows: readonly (readonly CellContent[])[];
}

export interface TableBlock {
  readonly kind: "table";
  /** Names its sheet: at most 22 characters that a sheet's name may have. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly PaperColumn[];
  readonly groups: readonly RowGroup[];
}

export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  /** A smaller line on how something was counted. */
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "subheading"; readonly text: string }
  | TableBlock;

export const SECTION_IDS = [
  "summary",
  "overdue",
  "delayed",
  "completed",
  "notStarted",
  "dueNext",
  "dates",
  "movement",
  "coverage",
  "measures",
  "milestones",
  "missing",
  "reportLists",
  "questions",
  "calendar",
  "chase",
  "sources",
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export interface PaperSection {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The paper as every writer sees it. */
export interface PaperDocument {
  readonly title: string;
  readonly author: string | null;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly PaperSection[];
}
