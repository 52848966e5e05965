import { parseAddress, type CellRange } from "../../core/model/address";
import type { CellValue } from "../../core/model/workbookSnapshot";
import { letOthersGo } from "../letOthersGo";
import { officeErrorCode } from "../runExcel";
import { halve, type Block } from "./blocks";

/** The rows of one block as read. */
export interface CellBlock {
  readonly block: Block;
  readonly values: readonly (readonly CellValue[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly (readonly CellLook[])[];
  /** In sheet coordinates. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly CellRange[];
}

export interface CellLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
}

/**
 * One request; more when the answer proves too large, each half as large as the one before.
 * @throws what Office.js throws, ResponsePayloadSizeLimitExceeded when a single row is too large.
 */
export async function readCells(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly CellBlock[]> {
  try {
    const asked = blocks.map((block) => ask(context, block));
    await context.sync();
    // Office.js has only just unpacked the answer, which took its time.
    await letOthersGo();
    return asked.map(toCellBlock);
  } catch (error) {
    const halves = isTooLarge(error) ? halve(blocks) : null;
    if (halves === null) throw error;
    return [...(await readCells(context, halves[0])), ...(await readCells(context, halves[1]))];
  }
}

/** A read that is too large may also come back empty instead of failing. */
class AnswerMissing extends Error {
  readonly code = "ResponsePayloadSizeLimitExceeded";
}

/** Also where a range has more than 512 merged areas, which `getMergedAreasOrNullObject` refuses. */
function isTooLarge(error: unknown): boolean {
  if (officeErrorCode(error) === "ResponsePayloadSizeLimitExceeded") return true;
  const location = error instanceof OfficeExtension.Error ? error.debugInfo.errorLocation : undefined;
  return location?.includes("getMergedAreas") ?? false;
}

interface Asked {
  readonly block: Block;
  readonly range: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  readonly merged: Excel.RangeAreas | null;
}

function ask(context: Excel.RequestContext, block: Block): Asked {
  const sheet = context.workbook.worksheets.getItem(block.sheetId);
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
  range.load("values,text,numberFormat");
  return {
    block,
    range,
    properties: range.getCellProperties({
      format: { fill: { color: true, tintAndShade: true }, font: { color: true, bold: true } },
    }),
    rows: range.getRowProperties({ rowHidden: true }),
    columns: block.first ? range.getColumnProperties({ columnHidden: true }) : null,
    merged: askMerges(range),
  };
}

/** Merges are newer than the rest: ExcelApi 1.13. Without it a workbook is read as if it had none. */
function askMerges(range: Excel.Range): Excel.RangeAreas | null {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return null;
  return range.getMergedAreasOrNullObject().load("address");
}

function toCellBlock({ block, range, properties, rows, columns, merged }: Asked): CellBlock {
  if (!Array.isArray(range.values) || !Array.isArray(properties.value)) throw new AnswerMissing();
  return {
    block,
    values: range.values.map((row: unknown[]) => row.map(toValue)),
    text: range.text,
    numberFormats: range.numberFormat.map((row: unknown[]) =>
      row.map((format) => String(format ?? "General")),
    ),
    looks: properties.value.map((row) => row.map(toLook)),
    hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden === true ? [block.row + index] : [])),
    hiddenColumns: (columns?.value ?? []).flatMap((column, index) =>
      column.columnHidden === true ? [block.column + index] : [],
    ),
    merges: merged === null || merged.isNullObject ? [] : parseAreas(merged.address),
  };
}

function toValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? "" : String(value);
}

/**
 * A cell without a fill is given as white, and so is one filled white; `tintAndShade` is null only for the first.
 * @see https://github.com/OfficeDev/office-js/issues/4900
 */
function toLook({ format }: Excel.CellProperties): CellLook {
  const tint: number | null | undefined = format?.fill?.tintAndShade;
  const noFill = tint === null || tint === undefined;
  return {
    fill: noFill ? null : toColor(format?.fill?.color),
    fontColor: automaticIfBlack(toColor(format?.font?.color)),
    bold: format?.font?.bold === true,
  };
}

/** Excel gives an automatic font colour as black. */
function automaticIfBlack(color: string | null): string | null {
  return color === "#000000" ? null : color;
}

function toColor(color: string | undefined): string | null {
  return color !== undefined && /^#[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : null;
}

/** @param address "'Priority 1'!A1:E1,'Priority 1'!B4:B5"; a sheet's name may hold commas, a cell's address not. */
function parseAreas(address: string): CellRange[] {
  const local = address.replace(/'(?:[^']|'')*'!/g, "");
  return local.split(",").flatMap((area) => parseAddress(area.trim()) ?? []);
}
