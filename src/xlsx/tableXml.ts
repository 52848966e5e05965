import { rangeAddress } from "../core/model/address";
import type { ExcelTable } from "../core/model/workbookSnapshot";
import type { SheetDocument } from "./document";
import { cellOf } from "./documentEdit";
import { MAIN_NAMESPACE, XML_DECLARATION } from "./packageEdit";
import { encodeXstring } from "./xmlText";

/**
 * @param id the table's number, unique in the workbook.
 * @returns the part of an Excel table made here (ECMA-376 part 1, 18.5.1.2).
 * @throws Error when the header row has a cell that is not text, is blank or repeats another: Excel refuses such a file.
 */
export function tableXml(table: ExcelTable, id: number, sheet: SheetDocument): string {
  const reference = rangeAddress(table.range);
  const names = table.hasHeaderRow
    ? headings(table, sheet)
    : Array.from({ length: table.range.columnCount }, (_, index) => `Column${index + 1}`);
  const columns = names.map(
    (name, index) => `<tableColumn id="${index + 1}" name="${encodeXstring(name)}"/>`,
  );
  const name = encodeXstring(table.name);
  return (
    `${XML_DECLARATION}<table xmlns="${MAIN_NAMESPACE}" id="${id}" name="${name}" displayName="${name}" ` +
    `ref="${reference}"${table.hasHeaderRow ? "" : ' headerRowCount="0"'} totalsRowShown="0">` +
    (table.hasHeaderRow ? `<autoFilter ref="${reference}"/>` : "") +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}

function headings({ name, range }: ExcelTable, sheet: SheetDocument): string[] {
  const seen = new Set<string>();
  return Array.from({ length: range.columnCount }, (_, index) => {
    const heading = cellOf(sheet, range.row, range.column + index)?.value ?? "";
    if (typeof heading !== "string" || heading === "" || seen.has(heading.toLowerCase())) {
      throw new Error(
        `The table ${name} on ${sheet.name} cannot be written: heading ${index + 1}, ${JSON.stringify(heading)}, ` +
          "must be text, not blank and unlike the others.",
      );
    }
    seen.add(heading.toLowerCase());
    return heading;
  });
}
