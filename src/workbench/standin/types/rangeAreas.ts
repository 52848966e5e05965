import { fullAddress } from "../addresses";
import type { Area } from "../area";
import { invalidArgument, itemNotFound } from "../hostError";
import { defineType, type HostObject } from "../hostObject";
import { integer } from "./arguments";
import { cellCount } from "./range";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas (all of it since ExcelApi 1.9) */
export const makeRangeAreas = defineType<Area>({
  name: "RangeAreas",
  keepable: true,
  members: {
    Address: { get: ({ sheet, ranges }) => ranges.map((range) => fullAddress(sheet.name, range)).join(", ") },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: { get: cellCount },
    Areas: { open: (area) => makeRangeCollection(area) },
    Worksheet: { open: ({ host, sheet }) => host.types.worksheet(sheet) },
    Format: { open: (area) => area.host.types.rangeFormat(area) },
    ConditionalFormats: { open: (area) => area.host.types.conditionalFormats(area) },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
const makeRangeCollection = defineType<Area>({
  name: "RangeCollection",
  members: {
    GetCount: { call: ({ ranges }) => ranges.length },
    GetItemAt: {
      call: (area, [index]) => {
        const at = integer(index, "RangeCollection.getItemAt");
        if (at < 0) throw invalidArgument("RangeCollection.getItemAt");
        const item = items(area)[at];
        if (!item) throw itemNotFound("RangeCollection.getItemAt");
        return item;
      },
    },
  },
  items: { all: items },
});

function items(area: Area): readonly HostObject[] {
  return area.ranges.map((range) => area.host.types.range(area.with(range)));
}
