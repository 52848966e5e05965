/** @jest-environment jsdom */
import { rangeAddress } from "../../src/core/model/address";
import type { Highlight } from "../../src/core/report/highlights/highlightsOf";
import { paintHighlights } from "../../src/excel/highlights/highlights";
import { repaintHighlights } from "../../src/excel/highlights/repaint";
import { open, roundTrips, sheet, workbook } from "./workbooks";

const at = (address: string): Highlight => ({
  sheet: "Plan",
  address,
  severity: "error",
  surface: "plain",
});

/** A painted plan whose highlight stands at C3. */
async function painted() {
  const plan = sheet("Plan", [["Ref", "Action", "Due"], ["1.1"], ["1.2"], ["1.3"], ["1.4"]]);
  const standIn = open(workbook(plan));
  await paintHighlights([at("C3")], ["Plan"]);
  const places = () => plan.conditionalFormats.map(({ ranges }) => ranges.map(rangeAddress).join(" "));
  expect(places()).toEqual(["C3"]);
  return { standIn, places };
}

it("where rows were moved all of ours is painted anew, although the same is wanted at the same place", async () => {
  const { standIn, places } = await painted();
  // The rule moves down with its row; what belongs at C3 now is another row's.
  standIn.officer.insertRows("Plan", 1, 1);
  expect(places()).toEqual(["C4"]);
  await repaintHighlights([at("C3")], [at("C3")], { cells: [], sheets: ["Plan"] });
  expect(places()).toEqual(["C3"]);
});

it("where nothing was moved and nothing is to change, one request looks and none writes", async () => {
  const { standIn, places } = await painted();
  const before = roundTrips(standIn);
  await repaintHighlights([at("C3")], [at("C3")], { cells: [{ sheet: "Plan", address: "A1" }], sheets: [] });
  expect([places(), roundTrips(standIn) - before]).toEqual([["C3"], 1]);
});

it("a new sheet that brought copies of ours along loses them", async () => {
  const { standIn, places } = await painted();
  const [plan] = standIn.document.sheets;
  if (plan)
    standIn.document.sheets.push({
      ...sheet("Plan (2)", []),
      conditionalFormats: [...plan.conditionalFormats],
    });
  await repaintHighlights([at("C3")], [at("C3")], { cells: [], sheets: ["Plan (2)"] });
  expect([places(), standIn.document.sheets[1]?.conditionalFormats]).toEqual([["C3"], []]);
});
