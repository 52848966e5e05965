import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";

/** A workbook of one visible sheet from a table as text: cells apart by " | ", the heading line in row 1. */
export function workbookFromText(text: string, name = "Plan"): WorkbookSnapshot {
  return { sheets: [sheetFromText(text, name)], stored: null };
}

export function sheetFromText(text: string, name = "Plan"): SheetSnapshot {
  const lines = text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const width = Math.max(...lines.map((line) => line.length));
  const texts = lines.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? ""));
  const grid = <T>(value: T) => texts.map((line) => line.map(() => value));
  return {
    name,
    visibility: "visible",
    origin: { row: 0, column: 0 },
    values: texts.map((line) => line.map(valueOf)),
    text: texts,
    numberFormats: texts.map((line) => line.map((cell) => (isPercent(cell) ? "0.0%" : "General"))),
    fills: grid<string | null>(null),
    fontColors: grid<string | null>(null),
    bold: grid(false),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
}

function isPercent(text: string): boolean {
  return /^-?\d+(\.\d+)?%$/.test(text);
}

/** Numbers and percentages as Excel holds them; refs of several parts and everything else stay text. */
function valueOf(text: string, column: number): string | number {
  if (column > 0 && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return isPercent(text) ? Number(text.slice(0, -1)) / 100 : text;
}
