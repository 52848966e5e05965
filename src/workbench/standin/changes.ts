import type { CellRange } from "../../core/model/address";
import type { CellValue } from "../../core/model/workbookSnapshot";
import type { SheetDocument } from "../../xlsx/document";
import { localAddress } from "./addresses";
import { Area } from "./area";
import { readCell } from "./cells";
import { EVENT, WHOLE_WORKBOOK } from "./eventDesk";
import type { Host } from "./host";
import type { Json, JsonObject } from "./wire";

/** "Remote": a co-author's change. */
export type ChangeSource = "Local" | "Remote";

export interface ChangeCause {
  /** The first cell's value before; Excel gives it for one-cell changes only. */
  readonly before: CellValue;
  readonly source: ChangeSource;
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
  /** What cells were inserted or deleted; absent for an edit of cells that stay where they are. */
  readonly changeType?: "RowInserted" | "RowDeleted";
}

/**
 * Raises onChanged for the sheet and the workbook's sheets.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
 */
export function raiseChanged(host: Host, sheet: SheetDocument, range: CellRange, cause: ChangeCause): void {
  const worksheetId = host.identities.of(sheet);
  host.events.raise(EVENT.changed, [worksheetId, WHOLE_WORKBOOK], () => ({
    address: localAddress(range),
    changeType: cause.changeType ?? "RangeEdited",
    source: cause.source,
    triggerSource: cause.triggerSource,
    worksheetId,
    shiftDirection: "None",
    referenceId: host.references.keep(host.types.range(new Area(host, sheet, [range]))),
    ...details(sheet, range, cause.before),
  }));
}

/**
 * Raises onFormatChanged for each rectangle of an area.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetformatchangedeventargs
 */
export function raiseFormatChanged(area: Area, source: ChangeSource = "Local"): void {
  const { host, sheet } = area;
  const worksheetId = host.identities.of(sheet);
  for (const range of area.ranges) {
    host.events.raise(EVENT.formatChanged, [worksheetId, WHOLE_WORKBOOK], () => ({
      address: localAddress(range),
      worksheetId,
      source,
      referenceId: host.references.keep(host.types.range(area.with(range))),
    }));
  }
}

function details(sheet: SheetDocument, range: CellRange, before: CellValue): JsonObject {
  if (range.rowCount !== 1 || range.columnCount !== 1) return {};
  const after = readCell(sheet, range.row, range.column).value;
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: kind(before),
    valueTypeAfter: kind(after),
  };
}

function kind(value: CellValue): Json {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" ? "Empty" : "String";
}
