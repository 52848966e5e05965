import { cellAddress, columnName } from "../../src/core/model/address";
import { cellAt, type SheetSnapshot } from "../../src/core/model/workbookSnapshot";
import { plain, table } from "./markdown";

/**
 * Draws a sheet as Excel shows it, with its column letters and row numbers.
 *
 * @param marked addresses of cells to mark: "C2".
 * @returns a Markdown table. Bold, fills, merges and hidden rows are told in words.
 */
export function drawSheet(sheet: SheetSnapshot, marked: ReadonlySet<string> = new Set()): string {
  const { origin, values } = sheet;
  const columns = Array.from({ length: values[0]?.length ?? 0 }, (_, i) => origin.column + i);
  const rows = values.map((_, i) => origin.row + i);
  return table(
    ["", ...columns.map(columnName)],
    rows.map((row) => [
      `${row + 1}${sheet.hiddenRows.includes(row) ? " (hidden)" : ""}`,
      ...columns.map((column) => drawCell(sheet, row, column, marked)),
    ]),
  );
}

function drawCell(sheet: SheetSnapshot, row: number, column: number, marked: ReadonlySet<string>): string {
  const { text, fill, bold } = cellAt(sheet, row, column);
  const merge = sheet.merges.find((one) => one.row === row && one.column === column);
  const remarks = [
    ...(fill === null ? [] : [`_(filled ${FILL_NAMES[fill] ?? fill})_`]),
    ...(merge ? [`_(merged over ${merge.rowCount * merge.columnCount} cells)_`] : []),
  ];
  if (marked.has(cellAddress(row, column))) {
    return [`**▶ ${text === "" ? "(blank)" : plain(text)}**`, ...remarks].join(" ");
  }
  const words = bold ? `**${plain(text)}**` : plain(text);
  return [words, ...remarks].filter((part) => part !== "").join(" ");
}

const FILL_NAMES: Readonly<Record<string, string>> = {
  "#FF0000": "red",
  "#FFC000": "amber",
  "#00B050": "green",
  "#0070C0": "blue",
  "#BFBFBF": "grey",
};
