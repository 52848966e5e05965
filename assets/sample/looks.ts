import type { Look } from "./sheetBuilder";

export const TITLE: Look = { bold: true, size: 14 };
export const HEADING: Look = { bold: true, fill: "#D9E1F2" };

/** The published plan's colours, by the letters of its key. */
export const FILLS: Readonly<Record<string, string>> = {
  "n/s": "#BFBFBF",
  R: "#FF0000",
  A: "#FFC000",
  G: "#00B050",
  C: "#0070C0",
};
