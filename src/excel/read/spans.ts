import { rangeAddress } from "../../core/model/address";
import { PlainError } from "../explainOfficeError";
import type { UsedRange } from "./blocks";

/** Smaller ranges are read whole: to look for empty rows in them would cost more than it spares. */
const CELLS_WORTH_A_LOOK = 100_000;

/** At most 525 bands on a sheet, whose answer is small. */
const BAND_ROWS = 2_000;

/**
 * The most cells that Excel gives of a range, and more than any plan has.
 * @see https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const MOST_CELLS = 5_000_000;

/**
 * One stray value at the foot of a sheet makes its used range reach over a million rows. So large ranges are first
 * asked, in one request and band by band, which of their rows hold values.
 * @param ranges the used ranges, in the workbook's order; at most one of each sheet.
 * @returns what is worth reading of them, in the same order; none of the rows between holds a value.
 * @throws PlainError when that is still more than anyone could wait for.
 */
export async function readSpans(
  context: Excel.RequestContext,
  ranges: readonly UsedRange[],
): Promise<readonly UsedRange[]> {
  const asked = ranges.map((range) => (isLarge(range) ? askBands(context, range) : null));
  if (asked.some((bands) => bands !== null)) await context.sync();
  return ranges.flatMap((range, index) => {
    const spans = asked[index]?.flatMap((band) => spanOf(range, band)) ?? [range];
    if (cellsIn(spans) > MOST_CELLS) throw tooMany(range);
    return spans;
  });
}

function isLarge({ rowCount, columnCount }: UsedRange): boolean {
  return rowCount > BAND_ROWS && rowCount * columnCount > CELLS_WORTH_A_LOOK;
}

function askBands(context: Excel.RequestContext, range: UsedRange): Excel.Range[] {
  const sheet = context.workbook.worksheets.getItem(range.sheetId);
  const bands: Excel.Range[] = [];
  for (let done = 0; done < range.rowCount; done += BAND_ROWS) {
    const rowCount = Math.min(BAND_ROWS, range.rowCount - done);
    const band = sheet.getRangeByIndexes(range.row + done, range.column, rowCount, range.columnCount);
    bands.push(band.getUsedRangeOrNullObject(true).load("rowIndex,rowCount"));
  }
  return bands;
}

function spanOf(range: UsedRange, band: Excel.Range): UsedRange[] {
  return band.isNullObject ? [] : [{ ...range, row: band.rowIndex, rowCount: band.rowCount }];
}

function cellsIn(spans: readonly UsedRange[]): number {
  return spans.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
}

function tooMany(range: UsedRange): PlainError {
  return new PlainError(
    `The sheet ${range.name} holds values all over ${rangeAddress(range)}: more than 5 million cells, the most that can be read of a sheet. Delete what is not part of a plan or KPI table, or move it to another workbook, then try again.`,
  );
}
