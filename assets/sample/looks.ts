import type { CellStyle } from "../../src/xlsx/document";
import { DEFAULT_STYLE } from "../../src/xlsx/documentEdit";

const { font } = DEFAULT_STYLE;

export const PLAIN: CellStyle = DEFAULT_STYLE;
export const BOLD: CellStyle = { ...PLAIN, font: { ...font, bold: true } };
export const TITLE: CellStyle = { ...PLAIN, font: { ...font, bold: true, size: 14 } };
export const HEADING: CellStyle = { ...BOLD, fill: "#D9E1F2" };

/** The published plan's colours, by the letters of its key. */
export const FILLS: Readonly<Record<string, string>> = {
  "n/s": "#BFBFBF",
  R: "#FF0000",
  A: "#FFC000",
  G: "#00B050",
  C: "#0070C0",
};

/** @returns the style, wrapped and at the top of its row, as the cells of the tables are. */
export function wrapped(style: CellStyle): CellStyle {
  return { ...style, wrap: true, vertical: "top" };
}
