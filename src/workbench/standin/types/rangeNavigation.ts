import type { CellRange } from "../../../core/model/address";
import { boundingRange, fits, intersection, readAddress, SHEET_COLUMNS, SHEET_ROWS } from "../addresses";
import { areaOf, type Area } from "../area";
import { usedRange } from "../cells";
import { invalidArgument, itemNotFound } from "../hostError";
import type { Argument, HostObject, Members } from "../hostObject";
import { integer } from "./arguments";

/** The members of Range that lead to other ranges (https://learn.microsoft.com/javascript/api/excel/excel.range). */
export const RANGE_NAVIGATION: Members<Area> = {
  GetCell: {
    call: (area, [row, column]) =>
      place(area, "getCell", {
        row: area.range.row + integer(row, "Range.getCell"),
        column: area.range.column + integer(column, "Range.getCell"),
        rowCount: 1,
        columnCount: 1,
      }),
  },
  GetRow: {
    call: (area, [row]) =>
      place(area, "getRow", {
        ...area.range,
        row: area.range.row + integer(row, "Range.getRow"),
        rowCount: 1,
      }),
  },
  GetColumn: {
    call: (area, [column]) =>
      place(area, "getColumn", {
        ...area.range,
        column: area.range.column + integer(column, "Range.getColumn"),
        columnCount: 1,
      }),
  },
  GetLastRow: {
    call: (area) =>
      place(area, "getLastRow", {
        ...area.range,
        row: area.range.row + area.range.rowCount - 1,
        rowCount: 1,
      }),
  },
  GetEntireRow: {
    call: (area) => place(area, "getEntireRow", { ...area.range, column: 0, columnCount: SHEET_COLUMNS }),
  },
  GetEntireColumn: {
    call: (area) => place(area, "getEntireColumn", { ...area.range, row: 0, rowCount: SHEET_ROWS }),
  },
  GetOffsetRange: {
    call: (area, [rows, columns]) =>
      place(area, "getOffsetRange", {
        ...area.range,
        row: area.range.row + integer(rows, "Range.getOffsetRange"),
        column: area.range.column + integer(columns, "Range.getOffsetRange"),
      }),
  },
  GetResizedRange: {
    since: "1.3",
    call: (area, [rows, columns]) =>
      place(area, "getResizedRange", {
        ...area.range,
        rowCount: area.range.rowCount + integer(rows, "Range.getResizedRange"),
        columnCount: area.range.columnCount + integer(columns, "Range.getResizedRange"),
      }),
  },
  GetAbsoluteResizedRange: {
    since: "1.7",
    call: (area, [rows, columns]) =>
      place(area, "getAbsoluteResizedRange", {
        ...area.range,
        rowCount: integer(rows, "Range.getAbsoluteResizedRange"),
        columnCount: integer(columns, "Range.getAbsoluteResizedRange"),
      }),
  },
  GetBoundingRect: {
    call: (area, [other]) =>
      place(
        area,
        "getBoundingRect",
        boundingRange(area.range, otherRange(area, other, "Range.getBoundingRect")),
      ),
  },
  GetIntersection: {
    call: (area, [other]) => {
      const both = intersection(area.range, otherRange(area, other, "Range.getIntersection"));
      if (!both) throw itemNotFound("Range.getIntersection");
      return place(area, "getIntersection", both);
    },
  },
  GetIntersectionOrNullObject: {
    since: "1.4",
    call: (area, [other]) => {
      const both = intersection(area.range, otherRange(area, other, "Range.getIntersectionOrNullObject"));
      return both && place(area, "getIntersectionOrNullObject", both);
    },
  },
  GetUsedRange: {
    call: (area, [valuesOnly]) => {
      const used = usedRange(area.sheet, area.range, valuesOnly === true);
      if (!used) throw itemNotFound("Range.getUsedRange");
      return place(area, "getUsedRange", used);
    },
  },
  GetUsedRangeOrNullObject: {
    since: "1.4",
    call: (area, [valuesOnly]) => {
      const used = usedRange(area.sheet, area.range, valuesOnly === true);
      return used && place(area, "getUsedRangeOrNullObject", used);
    },
  },
};

function place(area: Area, method: string, range: CellRange): HostObject {
  if (!fits(range)) throw invalidArgument(`Range.${method}`, "The range is not on the sheet.");
  return area.host.types.range(area.with(range));
}

function otherRange(area: Area, other: Argument, location: string): CellRange {
  const given = areaOf(other);
  if (given?.sheet === area.sheet) return given.range;
  if (typeof other === "string") return readAddress(other, area.sheet.name, location);
  throw invalidArgument(location, "A range of the same sheet, or an address, is needed.");
}
