import { parseAddress, rangeAddress } from "../../../src/core/model/address";
import { trimmedExtent } from "../../../src/core/model/trimmedExtent";

const places = (cells: string) =>
  cells
    .split(" ")
    .map((cell) => parseAddress(cell))
    .filter((place) => place !== null);

test.each<[what: string, valued: string, filled: string, extent: string | null]>([
  ["no values", "", "A1 B2", null],
  ["one value", "C5", "", "C5"],
  ["the box of the values, in any order", "D9 B3 C4", "", "B3:D9"],
  ["a filled column beside it", "A1 B4", "C2", "A1:C4"],
  ["filled columns on both sides", "C1 D4", "B2 A3 E1 F1", "A1:F4"],
  ["a filled column with a gap between", "A1 B4", "D2", "A1:B4"],
  ["filled rows above and below", "B2 C3", "B1 D4", "B2:C3"],
  ["a band painted across the sheet", "A1", "B1 C1 D1 E1 F1 G1 H1 I1 J1 K1 L1", "A1:I1"],
])("%s", (_, valued, filled, extent) => {
  const found = trimmedExtent(places(valued), places(filled));
  expect(found && rangeAddress(found)).toBe(extent);
});
