import type { BoardPaper } from "../core/model/boardPaper";
import { paperBlocks, type SectionId } from "./blocks";
import type { CellContent, PaperDocument, TableBlock } from "./blocks/types";

/** Excel lets a cell hold no more. */
const MOST_CHARACTERS = 32_767;
/** Government guidance writes "[x]" where a value is not available: a blank cell says nothing. */
const NOT_AVAILABLE = "[x]";
const WIDTH_PER_WEIGHT = 1.4;
const PREFIX = "Paper";

/**
 * A worksheet as data, one table on it at most. Words are to be written as words whatever they begin with: a formula
 * among them ("=HYPERLINK…") stays text; see {@link typedIn}.
 */
export interface PaperSheet {
  /** At most 31 characters; no two alike. */
  readonly name: string;
  /** For A1, as heading 1. */
  readonly title: string;
  /** For A2 and on, one to a cell. */
  readonly lines: readonly string[];
  readonly table: PaperSheetTable | null;
}

export interface PaperSheetTable {
  /** A name for the Excel table: letters, digits and _. */
  readonly name: string;
  /** `width` in characters. */
  readonly columns: readonly {
    readonly heading: string;
    readonly width: number;
    readonly numeric: boolean;
  }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * The paper for a workbook, after the government's guidance on accessible spreadsheets: a cover with the contents, notes
 * that explain the markers, and one table a sheet, without merges, blank rows, or meaning in colour alone.
 * @see https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/
 */
export function paperSheets(paper: BoardPaper, sections?: readonly SectionId[]): PaperSheet[] {
  const document = paperBlocks(paper, sections);
  const tables = document.sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? { section: title, block } : [])),
  );
  const sheets = tables.map(({ section, block }) => tableSheet(section, block));
  return [contents(document, sheets), notes(document), ...sheets];
}

/** @returns what to give Excel for a cell: words with an apostrophe before them, as a person types text. */
export function typedIn(cell: string | number): string | number {
  return typeof cell === "number" ? cell : `'${cell}`;
}

function contents({ title, facts }: PaperDocument, sheets: readonly PaperSheet[]): PaperSheet {
  return {
    name: `${PREFIX} contents`,
    title,
    lines: [
      ...facts.map(([label, value]) => `${label}: ${value}`),
      "This sheet lists the sheets of the paper.",
    ],
    table: {
      name: "Paper_contents",
      columns: [
        { heading: "Sheet", width: 32, numeric: false },
        { heading: "What it holds", width: 70, numeric: false },
      ],
      rows: [
        [`${PREFIX} notes`, "What the markers mean, and what the paper says in words"],
        ...sheets.map((sheet) => [sheet.name, sheet.title]),
      ],
    },
  };
}

/** The markers, and the sentences and empty sections that a table cannot hold. */
function notes({ sections }: PaperDocument): PaperSheet {
  const said = sections.flatMap(({ title, blocks }) => {
    let heading = title;
    return blocks.flatMap((block) => {
      if (block.kind === "subheading") heading = `${title}: ${block.text}`;
      return block.kind === "table" || block.kind === "subheading" ? [] : [[heading, fit(block.text)]];
    });
  });
  return {
    name: `${PREFIX} notes`,
    title: "Notes",
    lines: ["This sheet holds one table. It says what the markers mean and what the paper says in words."],
    table: {
      name: "Paper_notes",
      columns: [
        { heading: "About", width: 36, numeric: false },
        { heading: "Note", width: 100, numeric: false },
      ],
      rows: [[`Marker ${NOT_AVAILABLE}`, "Not available: the workbook gives nothing here."], ...said],
    },
  };
}

function tableSheet(section: string, { name, caption, columns, groups }: TableBlock): PaperSheet {
  const shown = columns.flatMap((column, i) => (column.only === "page" ? [] : i));
  const grouped = groups.some((group) => group.name !== null);
  const own = columns.filter((_, i) => shown.includes(i));
  const empty = groups.filter(({ rows }) => rows.length === 0).flatMap((group) => group.name ?? []);
  return {
    name: `${PREFIX} ${name}`,
    title: `${section}: ${caption}`,
    lines: [
      `This sheet holds one table. ${NOT_AVAILABLE} means not available: the workbook gives nothing.`,
      ...(empty.length === 0 ? [] : [`None under: ${empty.join("; ")}.`]),
    ],
    table: {
      name: `${PREFIX}_${name.replace(/\W+/g, "_")}`,
      columns: [
        ...(grouped ? [{ heading: "Priority or theme", width: 36, numeric: false }] : []),
        ...own.map(({ heading, weight, numeric }) => ({
          heading,
          width: Math.max(10, Math.round(weight * WIDTH_PER_WEIGHT)),
          numeric,
        })),
      ],
      rows: groups.flatMap((group) =>
        group.rows.map((row) => [
          ...(grouped ? [sheetCell(group.name)] : []),
          ...shown.map((i) => sheetCell(row[i] ?? null)),
        ]),
      ),
    },
  };
}

function sheetCell(cell: CellContent): string | number {
  if (typeof cell === "number") return cell;
  return cell === null || cell === "" ? NOT_AVAILABLE : fit(cell);
}

function fit(text: string): string {
  return text.length <= MOST_CHARACTERS
    ? text
    : `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
