import { cellAddress, parseAddress, type CellRange } from "../../model/address";
import type { Commitment, CommitmentKind } from "../../model/coverage";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../model/workbookSnapshot";
import { kindNamed, priorityNamed, readLine, withIds, type CommitmentDraft } from "./commitmentDraft";

/** How far down a sheet the headings of a list may stand. */
const HEADING_ROWS = 40;
const NUMBER = /^(?:no\.?|number|ref\.?|reference|#|id)$/i;
const PRIORITY =
  /^(?:strategic )?(?:priority|theme|objective|aim|goal|strand|pillar|ambition)(?: (?:no\.?|number))?$/i;
/** What only a plan or a KPI table has beside its words. */
const NOT_A_LIST =
  /^(?:status|rag|brag|progress|due(?: date)?|deadline|by when|target(?: date)?|actual|baseline|frequency)\b/i;

/** Where the columns of a list stand; `rows` below the headings. */
interface ListLayout {
  readonly columns: ReadonlyMap<number, CommitmentKind>;
  readonly number: number | null;
  readonly priority: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Where a list is looked for. */
export type ListPlace =
  /** On every sheet, but only where nothing speaks for a plan or a KPI table: a list within the plan's own workbook. */
  | { readonly at: "plan" }
  /** On every sheet: a workbook that is the list. */
  | { readonly at: "list" }
  /** In a sheet, an Excel table or a range ("Strategy!A3:C40"), in any case. */
  | { readonly at: "named"; readonly name: string };

/**
 * Reads the commitments and measures that a workbook lists under headings such as Commitment, We will, Measure, with a
 * column for the number and one for the priority where there are any. A priority stands for the rows below it too.
 * @returns the lines in the order of the sheets; none where no list was found.
 */
export function commitmentsFromWorkbook({ sheets }: WorkbookSnapshot, place: ListPlace): Commitment[] {
  const places = place.at === "named" ? placeNamed(sheets, place.name) : sheets.map(wholeSheet);
  return withIds(places.flatMap(({ sheet, range }) => readList(sheet, range, place.at !== "plan")));
}

interface Place {
  readonly sheet: SheetSnapshot;
  readonly range: CellRange;
}

function wholeSheet(sheet: SheetSnapshot): Place {
  const { row, column } = sheet.origin;
  return {
    sheet,
    range: { row, column, rowCount: sheet.values.length, columnCount: sheet.values[0]?.length ?? 0 },
  };
}

function placeNamed(sheets: readonly SheetSnapshot[], named: string): Place[] {
  const wanted = named.trim().toLowerCase();
  const [, quoted, bare, address = ""] = /^(?:'(.+)'|([^!]+))!(.+)$/.exec(named.trim()) ?? [];
  const range = parseAddress(address);
  const onSheet = (quoted ?? bare ?? "").toLowerCase();
  return sheets.flatMap((sheet): Place[] => {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === wanted);
    if (table) return [{ sheet, range: table.range }];
    if (range && sheet.name.toLowerCase() === onSheet) return [{ sheet, range }];
    return sheet.name.toLowerCase() === wanted ? [wholeSheet(sheet)] : [];
  });
}

function readList(sheet: SheetSnapshot, range: CellRange, named: boolean): CommitmentDraft[] {
  const layout = layoutOf(sheet, range, named);
  if (layout === null) return [];
  const drafts: CommitmentDraft[] = [];
  let priority: string | null = null;
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    const textAt = (column: number | null) => (column === null ? "" : cellAt(sheet, row, column).text.trim());
    const own = textAt(layout.priority);
    if (own !== "") priority = priorityNamed(own) ?? own;
    for (const [column, kind] of layout.columns) {
      for (const line of textAt(column).split(/\r?\n/)) {
        if (line.trim() === "" || kindNamed(line) !== null) continue;
        const read = readLine(line);
        const number = textAt(layout.number) || read.number;
        const place = { sheet: sheet.name, cell: cellAddress(row, column), line: null };
        drafts.push({ kind, number, priority: read.priority ?? priority, text: read.text, ...place });
      }
    }
  }
  return drafts;
}

function layoutOf(sheet: SheetSnapshot, range: CellRange, named: boolean): ListLayout | null {
  const lastRow = range.row + range.rowCount - 1;
  const columns = Array.from({ length: range.columnCount }, (_, i) => range.column + i);
  for (let row = range.row; row <= Math.min(lastRow, range.row + HEADING_ROWS); row++) {
    const headings = columns.map((column) => ({ column, text: cellAt(sheet, row, column).text.trim() }));
    const kinds = new Map(
      headings.flatMap(({ column, text }) => {
        const kind = kindNamed(text);
        return kind === null ? [] : [[column, kind] as const];
      }),
    );
    const sought = named ? kinds.size > 0 : [...kinds.values()].includes("commitment");
    if (!sought || (!named && headings.some(({ text }) => NOT_A_LIST.test(text)))) continue;
    const columnOf = (pattern: RegExp) => headings.find(({ text }) => pattern.test(text))?.column ?? null;
    return {
      columns: kinds,
      number: columnOf(NUMBER),
      priority: columnOf(PRIORITY),
      firstRow: row + 1,
      lastRow,
    };
  }
  return null;
}
