import { columnIndex } from "../core/model/address";
import { RichText } from "./readText";
import type { XmlEvents } from "./xmlTree";

type Attributes = Readonly<Record<string, string>>;

/** A cell as it stands in the part, before its type and style are looked up. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  /** The text of `v`, or of `is` for an inline string; null when there is neither. */
  readonly value: string | null;
  readonly formula: RawFormula | null;
  /** Offsets of the whole element. */
  readonly start: number;
  readonly end: number;
}

export interface RawFormula {
  readonly text: string;
  readonly attributes: Attributes;
}

export interface RawRow {
  readonly row: number;
  readonly attributes: Attributes;
  readonly start: number;
  readonly startTagEnd: number;
}

/** Where `sheetData` is told to; `rowEnd` gets the offsets of the end tag, equal for a row without one. */
export interface SheetDataHandler {
  row(row: RawRow): void;
  cell(cell: RawCell): void;
  rowEnd?(row: number, endTagStart: number, end: number): void;
}

/**
 * Reads the rows and cells of `sheetData` (ECMA-376 part 1, 18.3.1.80) one by one. Rows and cells that do not say
 * where they are follow the one before.
 */
export function sheetDataEvents(handler: SheetDataHandler): XmlEvents {
  let row = -1;
  let column = -1;
  let inCell = false;
  let cellAttributes: Attributes = {};
  let cellStart = 0;
  let value: string | null = null;
  let formula: { text: string; attributes: Attributes } | null = null;
  let collecting: "v" | "f" | "is" | null = null;
  const rich = new RichText();
  return {
    open(local, attributes, start, end) {
      if (collecting === "is") rich.open(local);
      else if (inCell) {
        if (local === "v") value = "";
        else if (local === "f") formula = { text: "", attributes };
        if (local === "v" || local === "f" || local === "is") collecting = local;
      } else if (local === "c") {
        const stated = attributes["r"];
        column = stated === undefined ? column + 1 : columnOf(stated, column + 1);
        [inCell, cellAttributes, cellStart, value, formula] = [true, attributes, start, null, null];
      } else if (local === "row") {
        const stated = Number(attributes["r"]);
        row = Number.isInteger(stated) && stated > 0 ? stated - 1 : row + 1;
        column = -1;
        handler.row({ row, attributes, start, startTagEnd: end });
      }
    },
    text(chunk) {
      if (collecting === "v") value = (value ?? "") + chunk;
      else if (collecting === "is") rich.text(chunk);
      else if (collecting === "f" && formula) formula.text += chunk;
    },
    close(local, start, end) {
      if (collecting === "is" && local !== "is") rich.close(local);
      else if (local === collecting) {
        if (local === "is") value = rich.take();
        collecting = null;
      } else if (local === "c") {
        inCell = false;
        handler.cell({ row, column, attributes: cellAttributes, value, formula, start: cellStart, end });
      } else if (local === "row") handler.rowEnd?.(row, start, end);
    },
  };
}

function columnOf(address: string, otherwise: number): number {
  let letters = 0;
  while (letters < address.length && address.charCodeAt(letters) > 57) letters += 1;
  return letters === 0 ? otherwise : columnIndex(address.slice(0, letters));
}
