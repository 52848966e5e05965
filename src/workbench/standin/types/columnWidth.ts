import type { Area } from "../area";
import { invalidArgument } from "../hostError";
import type { Json } from "../wire";

/** Widths are in points here and in pixels in the model. */
const PIXELS_PER_POINT = 4 / 3;
/** Excel's own for Calibri 11, in pixels. */
const DEFAULT_PIXELS = 64;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-columnwidth-member */
export function columnWidth({ sheet, range }: Area): number | null {
  const widths = columnsOf(range).map((column) => sheet.columnWidths.get(column) ?? DEFAULT_PIXELS);
  const [first = DEFAULT_PIXELS] = widths;
  return widths.every((width) => width === first) ? first / PIXELS_PER_POINT : null;
}

/** Sets all columns of the range. */
export function setColumnWidth(area: Area, value: Json): void {
  const location = "RangeFormat.columnWidth";
  area.requireUnprotected(location);
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument(location);
  for (const column of columnsOf(area.range)) {
    area.sheet.columnWidths.set(column, Math.round(value * PIXELS_PER_POINT));
  }
}

function columnsOf({ column, columnCount }: Area["range"]): number[] {
  return Array.from({ length: columnCount }, (_, index) => column + index);
}
