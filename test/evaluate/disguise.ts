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

/**
 * @returns the snapshot with a made-up word in each of the places, and wherever that heading comes again in its column,
 *   as if the office had headings of its own.
 */
export function disguise(snapshot: WorkbookSnapshot, places: readonly Place[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const here = places.filter((place) => place.sheet === sheet.name);
    return here.length === 0 ? sheet : disguiseSheet(sheet, here);
  });
  return { ...snapshot, sheets };
}

function disguiseSheet(sheet: SheetSnapshot, places: readonly Place[]): SheetSnapshot {
  const cells = places.flatMap(({ row, column }) => {
    const at = column - sheet.origin.column;
    const heading = sheet.text[row - sheet.origin.row]?.[at];
    return sheet.text.flatMap((texts, r) => (texts[at] === heading ? [{ r, at }] : []));
  });
  const disguised = <T>(grid: readonly (readonly T[])[], word: (at: number) => T): T[][] => {
    const copy = grid.map((row) => [...row]);
    for (const { r, at } of cells) copy[r]?.splice(at, 1, word(at));
    return copy;
  };
  const word = (at: number) => MADE_UP[at % MADE_UP.length] ?? "";
  return { ...sheet, values: disguised(sheet.values, word), text: disguised(sheet.text, word) };
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
