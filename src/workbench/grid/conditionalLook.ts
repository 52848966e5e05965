import { touches, type CellRange } from "../../core/model/address";
import type { ConditionalFormatDocument, ConditionalLook } from "../../xlsx/document";
import { ruleTest, type ValueAt } from "./ruleTest";

/**
 * @param formats a sheet's conditional formats, the one of highest priority first
 * @param window the cells about to be drawn: rules elsewhere are left out
 * @returns what the rules change in one cell, or null for nothing
 */
export function conditionalLooks(
  formats: readonly ConditionalFormatDocument[],
  window: CellRange,
  valueAt: ValueAt,
): (row: number, column: number) => ConditionalLook | null {
  const rules = formats.flatMap((format) => {
    const ranges = format.ranges.filter((range) => touches(range, window));
    const applies = ranges.length > 0 ? ruleTest(format, valueAt) : null;
    return applies ? [{ format, ranges, applies }] : [];
  });
  return (row, column) => {
    let look: ConditionalLook | null = null;
    for (const { format, ranges, applies } of rules) {
      if (!ranges.some((range) => contains(range, row, column)) || !applies(row, column)) continue;
      look = look === null ? format.look : under(look, format.look);
      if (format.stopIfTrue) break;
    }
    return look;
  };
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}

/** Where two rules set the same thing, the one of higher priority wins. */
function under(higher: ConditionalLook, lower: ConditionalLook): ConditionalLook {
  return {
    fill: higher.fill ?? lower.fill,
    fontColor: higher.fontColor ?? lower.fontColor,
    bold: higher.bold ?? lower.bold,
    italic: higher.italic ?? lower.italic,
    underline: higher.underline ?? lower.underline,
    strikethrough: higher.strikethrough ?? lower.strikethrough,
    borders: { ...lower.borders, ...higher.borders },
  };
}
