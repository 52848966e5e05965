import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";

/** A cell in sheet coordinates, from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Words that nobody uses and that name nothing. */
const MADE_UP = [
  "Zanquil",
  "Vorpen",
  "Brismo",
  "Quellat",
  "Tramble",
  "Yostic",
  "Glimpo",
  "Fardwen",
  "Plovit",
];

/** @returns the snapshot with a made-up word in each of the places, as if the office had headings of its own. */
export function disguise(snapshot: WorkbookSnapshot, places: readonly Place[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const here = places.filter((place) => place.sheet === sheet.name);
    return here.length === 0 ? sheet : disguiseSheet(sheet, here);
  });
  return { ...snapshot, sheets };
}

function disguiseSheet(sheet: SheetSnapshot, places: readonly Place[]): SheetSnapshot {
  const put = <T>(grid: readonly (readonly T[])[], word: (column: number) => T): T[][] => {
    const copy = grid.map((row) => [...row]);
    for (const { row, column } of places) {
      const cells = copy[row - sheet.origin.row];
      if (cells) cells[column - sheet.origin.column] = word(column);
    }
    return copy;
  };
  const word = (column: number) => MADE_UP[column % MADE_UP.length] ?? "";
  return { ...sheet, values: put(sheet.values, word), text: put(sheet.text, word) };
}

/** @returns the lowest written cell of a column between two rows, as its heading; null where there is none. */
export function headingCell(
  sheet: SheetSnapshot,
  [first, last]: readonly [number, number],
  column: number,
): Place | null {
  for (let row = last; row >= first; row--) {
    const text = sheet.text[row - sheet.origin.row]?.[column - sheet.origin.column] ?? "";
    if (text.trim() !== "") return { sheet: sheet.name, row, column };
  }
  return null;
}
