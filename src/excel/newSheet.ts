/** A sheet to be made: a title in A1, lines below it, and one table below those. Words are written as words. */
export interface NewSheet {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly table: {
    /** The Excel table's name. */
    readonly name: string;
    /** `width` in characters. */
    readonly columns: readonly { readonly heading: string; readonly width: number }[];
    readonly rows: readonly (readonly (string | number)[])[];
  } | null;
}

/** Cells that are written together. */
export interface SheetPiece {
  readonly sheet: NewSheet;
  /** From 0. */
  readonly firstRow: number;
  readonly values: readonly (readonly (string | number)[])[];
  /** With its headings a table is made, for the rows to come as well: so it is known as ours from the start. */
  readonly headings: boolean;
}

/** A request may carry 5 MB; a character may take three bytes, or six when it is escaped. */
const MOST_CHARACTERS = 500_000;
const CHARACTERS_PER_CELL = 8;

/** @returns what to write, cut into requests that Excel takes. */
export function requestsFor(sheets: readonly NewSheet[]): SheetPiece[][] {
  const requests: SheetPiece[][] = [[]];
  let size = 0;
  for (const piece of sheets.flatMap(piecesOf)) {
    const own = sizeOf(piece.values);
    if (size > 0 && size + own > MOST_CHARACTERS) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(piece);
    size += own;
  }
  return requests;
}

/** @returns the row of the table's headings, from 0. */
export function headingRow({ lines }: NewSheet): number {
  return 1 + lines.length;
}

function piecesOf(sheet: NewSheet): SheetPiece[] {
  const { title, lines, table } = sheet;
  const head = { sheet, firstRow: 0, values: [title, ...lines].map((line) => [line]), headings: false };
  if (table === null) return [head];
  const rows = [table.columns.map(({ heading }) => heading), ...table.rows];
  const pieces: SheetPiece[] = [head];
  let [firstRow, size] = [0, 0];
  rows.forEach((row, index) => {
    size += sizeOf([row]);
    const last = index === rows.length - 1;
    if (!last && size + sizeOf([rows[index + 1] ?? []]) <= MOST_CHARACTERS) return;
    const values = rows.slice(firstRow, index + 1);
    pieces.push({ sheet, firstRow: headingRow(sheet) + firstRow, values, headings: firstRow === 0 });
    [firstRow, size] = [index + 1, 0];
  });
  return pieces;
}

function sizeOf(values: SheetPiece["values"]): number {
  return values.reduce(
    (sum, row) => row.reduce<number>((all, cell) => all + String(cell).length + CHARACTERS_PER_CELL, sum),
    0,
  );
}
