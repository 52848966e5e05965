import { rangeAddress } from "../core/model/address";
import { cellXml } from "./cellXml";
import type { SheetDocument } from "./document";
import { formatRuleXml } from "./formatRuleXml";
import { MAIN_NAMESPACE, OFFICE_RELATIONSHIPS, XML_DECLARATION } from "./packageEdit";
import { columnWidth, rowPoints } from "./sizes";
import type { StyleTableEditor } from "./styleTableEditor";

/**
 * @param active whether the workbook opens on this sheet.
 * @param tableIds the ids of the relationships to its tables' parts.
 * @returns the worksheet part of a sheet made here, its elements in the order of ECMA-376 part 1, 18.3.1.99.
 */
export function sheetXml(
  sheet: SheetDocument,
  styles: StyleTableEditor,
  active: boolean,
  tableIds: readonly string[],
): string {
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`);
  const tables = tableIds.map((id) => `<tablePart r:id="${id}"/>`);
  const formats = sheet.conditionalFormats.map((format, index) =>
    formatRuleXml(format, index + 1, styles.look(format.look), ""),
  );
  return [
    `${XML_DECLARATION}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
    `<sheetViews><sheetView${active ? ' tabSelected="1"' : ""} workbookViewId="0"/></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    rowsXml(sheet, styles),
    sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "",
    counted("mergeCells", merges),
    ...formats,
    counted("tableParts", tables),
    "</worksheet>",
  ].join("");
}

function columnsXml(sheet: SheetDocument): string {
  const columns = sorted([...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  if (columns.length === 0) return "";
  const elements = columns.map((column) => {
    const width = sheet.columnWidths.get(column);
    const size = width === undefined ? "" : ` width="${columnWidth(width)}" customWidth="1"`;
    const hidden = sheet.hiddenColumns.has(column) ? ' hidden="1"' : "";
    return `<col min="${column + 1}" max="${column + 1}"${size}${hidden}/>`;
  });
  return `<cols>${elements.join("")}</cols>`;
}

function rowsXml(sheet: SheetDocument, styles: StyleTableEditor): string {
  const rows = sorted([...sheet.cells.keys(), ...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  const elements = rows.map((row) => {
    const height = sheet.rowHeights.get(row);
    const size = height === undefined ? "" : ` ht="${rowPoints(height)}" customHeight="1"`;
    const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : "";
    const cells = [...(sheet.cells.get(row) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([column, cell]) => cellXml(row, column, cell, styles.cellStyle(cell.style), ""));
    return `<row r="${row + 1}"${size}${hidden}>${cells.join("")}</row>`;
  });
  return `<sheetData>${elements.join("")}</sheetData>`;
}

function counted(name: string, elements: readonly string[]): string {
  return elements.length === 0 ? "" : `<${name} count="${elements.length}">${elements.join("")}</${name}>`;
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
