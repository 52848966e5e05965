import type { CellStyle } from "../../../xlsx/document";
import { SHEET_COLUMNS, SHEET_ROWS } from "../addresses";
import type { Area } from "../area";
import { common, restyle } from "../cells";
import { notEmulated } from "../hostError";
import { defineType, type Member, type Members } from "../hostObject";
import { raiseFormatChanged } from "../changes";
import { columnWidth, setColumnWidth } from "./columnWidth";
import { FILL_PROPERTIES, FONT_PROPERTIES, FORMAT_PROPERTIES, type StyleProperty } from "./styleProperties";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const makeRangeFormat = defineType<Area>({
  name: "RangeFormat",
  members: {
    Fill: { open: (area) => makeRangeFill(area) },
    Font: { open: (area) => makeRangeFont(area) },
    ...styleMembers("RangeFormat", FORMAT_PROPERTIES, null),
    ColumnWidth: { get: columnWidth, set: setColumnWidth },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
const makeRangeFill = defineType<Area>({
  name: "RangeFill",
  members: {
    ...styleMembers("RangeFill", FILL_PROPERTIES, ""),
    Clear: {
      call: (area) => {
        change(area, "RangeFill.clear", (style) => ({ ...style, fill: null }));
        return null;
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
const makeRangeFont = defineType<Area>({
  name: "RangeFont",
  members: styleMembers("RangeFont", FONT_PROPERTIES, null),
});

/** @param mixedColor what the colour of differently coloured cells reads as; everything else is then null. */
function styleMembers(
  typeName: string,
  properties: Readonly<Record<string, StyleProperty>>,
  mixedColor: string | null,
): Members<Area> {
  const members: Record<string, Member<Area>> = {};
  for (const [name, { since, read, write }] of Object.entries(properties)) {
    const location = `${typeName}.${name}`;
    const mixed = name === "color" ? mixedColor : null;
    members[name.charAt(0).toUpperCase() + name.slice(1)] = {
      ...(since ? { since } : {}),
      get: (area) => {
        requireBounded(area, location);
        const value = common(area.sheet, area.ranges, (cell) => read(cell.style));
        return value === undefined ? mixed : value;
      },
      ...(write
        ? { set: (area, value) => change(area, location, (style) => write(style, value, location)) }
        : {}),
    };
  }
  return members;
}

function change(area: Area, location: string, restyled: (style: CellStyle) => CellStyle): void {
  area.requireUnprotected(location);
  requireBounded(area, location);
  for (const range of area.ranges) restyle(area.sheet, range, restyled);
  raiseFormatChanged(area);
}

/** The model keeps the look of cells, not of whole rows and columns. */
function requireBounded({ ranges }: Area, location: string): void {
  const unbounded = ranges.find(
    (range) => range.rowCount === SHEET_ROWS || range.columnCount === SHEET_COLUMNS,
  );
  if (unbounded) throw notEmulated(location, "Only for ranges without whole rows or columns.");
}
