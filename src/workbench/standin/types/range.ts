import type { CellDocument } from "../../../xlsx/document";
import { fullAddress, SHEET_COLUMNS, SHEET_ROWS } from "../addresses";
import type { Area } from "../area";
import { grid } from "../cells";
import { notEmulated } from "../hostError";
import { defineType } from "../hostObject";
import type { Json } from "../wire";
import { integer } from "./arguments";
import { cellProperties, columnProperties, rowProperties } from "./cellProperties";
import { hiddenColumns, hiddenRows, inBoth } from "./hiddenCells";
import { mergedAreas } from "./mergedAreas";
import { RANGE_NAVIGATION } from "./rangeNavigation";
import { writeNumberFormats, writeValues } from "./rangeWriting";
import { invalidArgument } from "../hostError";

/**
 * A range is limited to five million cells for reading.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
const MOST_CELLS_READ = 5_000_000;

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const makeRange = defineType<Area>({
  name: "Range",
  keepable: true,
  members: {
    Address: { get: ({ sheet, range }) => fullAddress(sheet.name, range) },
    RowIndex: { get: ({ range }) => range.row },
    ColumnIndex: { get: ({ range }) => range.column },
    RowCount: { get: ({ range }) => range.rowCount },
    ColumnCount: { get: ({ range }) => range.columnCount },
    CellCount: { get: (area) => cellCount(area) },
    Values: { get: (area) => read(area, (cell) => cell.value), set: writeValues },
    Formulas: {
      get: (area) => read(area, (cell) => cell.formula ?? cell.value),
      set: () => {
        throw notEmulated("Range.formulas", "It can be read, but not set: nothing here calculates.");
      },
    },
    Text: {
      get: (area) => read(area, (cell) => area.host.displayText(cell.value, cell.style.numberFormat)),
    },
    NumberFormat: { get: (area) => read(area, (cell) => cell.style.numberFormat), set: writeNumberFormats },
    ValueTypes: { get: (area) => read(area, valueType) },
    RowHidden: { since: "1.2", get: hiddenRows },
    ColumnHidden: { since: "1.2", get: hiddenColumns },
    Hidden: { since: "1.2", get: (area) => inBoth(hiddenRows(area), hiddenColumns(area)) },
    Worksheet: { open: ({ host, sheet }) => host.types.worksheet(sheet) },
    Format: { open: (area) => area.host.types.rangeFormat(area) },
    ConditionalFormats: { since: "1.6", open: (area) => area.host.types.conditionalFormats(area) },
    GetCellProperties: { since: "1.9", call: (area, [wanted]) => cellProperties(area, wanted) },
    GetRowProperties: { since: "1.9", call: (area, [wanted]) => rowProperties(area, wanted) },
    GetColumnProperties: { since: "1.9", call: (area, [wanted]) => columnProperties(area, wanted) },
    GetMergedAreasOrNullObject: {
      since: "1.13",
      call: (area) => {
        const merged = mergedAreas(area);
        return merged && area.host.types.rangeAreas(merged);
      },
    },
    Select: {
      call: ({ host, sheet, range }) => {
        host.desk.select(sheet, range);
        return null;
      },
    },
    _ValidateArraySize: {
      since: "1.3",
      call: ({ range }, [rows, columns]) => {
        const fits =
          integer(rows, "Range") === range.rowCount && integer(columns, "Range") === range.columnCount;
        if (!fits) throw invalidArgument("Range", "The array is not of the range's size.");
      },
    },
    ...RANGE_NAVIGATION,
  },
});

/** -1 for more than a 32-bit count holds (excel.range#cellcount). */
export function cellCount(area: Area): number {
  return area.cellCount > 2_147_483_647 ? -1 : area.cellCount;
}

/**
 * Cell-level properties of an unbounded range are null
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded), and a read beyond the limit
 * has been seen to come back null as well.
 */
function read(area: Area, item: (cell: Readonly<CellDocument>) => Json): Json {
  const { rowCount, columnCount } = area.range;
  if (rowCount === SHEET_ROWS || columnCount === SHEET_COLUMNS || area.cellCount > MOST_CELLS_READ)
    return null;
  return grid(area.sheet, area.range, item);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
function valueType({ value, formula }: Readonly<CellDocument>): Json {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "" && formula === null) return "Empty";
  return isErrorText(value) ? "Error" : "String";
}

function isErrorText(value: string): boolean {
  return /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/.test(value);
}
