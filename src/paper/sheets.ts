import type { BoardPaper } from "../core/model/boardPaper";
import { PAPER_TABLE } from "../core/model/paperMark";
import { paperBlocks, type SectionId } from "./blocks";
import type { CellContent, PaperDocument, TableBlock } from "./blocks/types";

/** Excel lets a cell hold one more; that one is for the apostrophe which marks text. */
const MOST_CHARACTERS = 32_766;
/** Government guidance writes "[x]" where a value is not available: a blank cell says nothing. */
const NOT_AVAILABLE = "[x]";
const WIDTH_PER_WEIGHT = 1.4;
const PREFIX = "Paper";

/**
 * A worksheet as data, one table on it at most. Words are to be written as words whatever they begin with: a formula
 * among them ("=HYPERLINK…") stays text.
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
 * @param taken names of sheets and tables that are there already: where one of the paper's is among them, all of the
 *   paper's begin with "Paper 2", or the next number that is free.
 * @see https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/
 */
export function paperSheets(
  paper: BoardPaper,
  sections?: readonly SectionId[],
  taken: readonly string[] = [],
): PaperSheet[] {
  const document = paperBlocks(paper, sections);
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const sheets = sheetsOf(document, number === 1 ? PREFIX : `${PREFIX} ${number}`);
    const names = sheets.flatMap(({ name, table }) => [name, table?.name ?? name]);
    if (!names.some((name) => known.has(name.toLowerCase()))) return sheets;
  }
}

function sheetsOf(document: PaperDocument, prefix: string): PaperSheet[] {
  const tables = document.sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? { section: title, block } : [])),
  );
  const sheets = tables.map(({ section, block }) => tableSheet(section, block, prefix));
  return [contents(document, sheets, prefix), notes(document, prefix), ...sheets];
}

function contents(
  { title, facts }: PaperDocument,
  sheets: readonly PaperSheet[],
  prefix: string,
): PaperSheet {
  return {
    name: `${prefix} contents`,
    title,
    lines: [
      ...facts.map(([label, value]) => `${label}: ${value}`),
      "This sheet lists the sheets of the paper.",
    ],
    table: {
      name: tableName(prefix, "contents"),
      columns: [
        { heading: "Sheet", width: 32, numeric: false },
        { heading: "What it holds", width: 70, numeric: false },
      ],
      rows: [
        [`${prefix} notes`, "What the markers mean, and what the paper says in words"],
        ...sheets.map((sheet) => [sheet.name, sheet.title]),
      ],
    },
  };
}

/** The markers, and the sentences and empty sections that a table cannot hold. */
function notes({ sections }: PaperDocument, prefix: string): PaperSheet {
  const said = sections.flatMap(({ title, blocks }) => {
    let heading = title;
    return blocks.flatMap((block) => {
      if (block.kind === "subheading") heading = `${title}: ${block.text}`;
      return block.kind === "table" || block.kind === "subheading" ? [] : [[heading, fit(block.text)]];
    });
  });
  return {
    name: `${prefix} notes`,
    title: "Notes",
    lines: ["This sheet holds one table. It says what the markers mean and what the paper says in words."],
    table: {
      name: tableName(prefix, "notes"),
      columns: [
        { heading: "About", width: 36, numeric: false },
        { heading: "Note", width: 100, numeric: false },
      ],
      rows: [[`Marker ${NOT_AVAILABLE}`, "Not available: the workbook gives nothing here."], ...said],
    },
  };
}

function tableSheet(
  section: string,
  { name, caption, columns, groups }: TableBlock,
  prefix: string,
): PaperSheet {
  const shown = columns.flatMap((column, i) => (column.only === "page" ? [] : i));
  const grouped = groups.some((group) => group.name !== null);
  const own = columns.filter((_, i) => shown.includes(i));
  const empty = groups.filter(({ rows }) => rows.length === 0).flatMap((group) => group.name ?? []);
  return {
    name: `${prefix} ${name}`,
    title: `${section}: ${caption}`,
    lines: [
      `This sheet holds one table. ${NOT_AVAILABLE} means not available: the workbook gives nothing.`,
      ...(empty.length === 0 ? [] : [`None under: ${empty.join("; ")}.`]),
    ],
    table: {
      name: tableName(prefix, name),
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

function tableName(prefix: string, name: string): string {
  return `${PAPER_TABLE}${`${prefix} ${name}`.replace(/\W+/g, "_")}`;
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
