/** @jest-environment jsdom */
import { NOTHING_STORED } from "../../src/core/settings/nothingStored";
import { clearNow, reviewNow } from "../../src/commands/reviewNow";
import { goToCell } from "../../src/excel/goToCell";
import { clearHighlights, countHighlights, paintHighlights } from "../../src/excel/highlights/highlights";
import type { Highlight } from "../../src/core/report/highlights/highlightsOf";
import { isAutoSaveOn } from "../../src/excel/isAutoSaveOn";
import { onSelectionChanged, type SelectedCell } from "../../src/excel/onSelectionChanged";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { readStoredXml, saveStored } from "../../src/excel/storedPart";
import { FAULT_CODES, tryFaults, type Operation, type Tried } from "./faults";
import type { ExcelStandIn } from "../../src/workbench/standin/excelStandIn";
import { fill, officersRule, sheet, workbook } from "./workbooks";

const STORED = '<planCheck xmlns="urn:plan-check:stored" version="1">{"asAt":"2019-06-24"}</planCheck>';
const SHEETS = ["Plan", "Report"];
const HIGHLIGHTS: readonly Highlight[] = [
  { sheet: "Plan", address: "C2", severity: "error", surface: "coloured" },
  { sheet: "Plan", address: "B3", severity: "error", surface: "blank" },
  { sheet: "Report", address: "A2", severity: "note", surface: "plain" },
];

/** Everything the add-in asks of Excel. */
const OPERATIONS: readonly Operation[] = [
  { name: "read the workbook", run: () => readWorkbook() },
  { name: "glance at it", run: () => readWorkbook({ firstRows: 30 }) },
  { name: "count highlights", before: paint, run: () => countHighlights() },
  { name: "paint", run: paint },
  { name: "paint without known sheets", run: () => paintHighlights(HIGHLIGHTS) },
  { name: "paint again", before: paint, run: () => paintHighlights(HIGHLIGHTS.slice(0, 2), SHEETS) },
  { name: "clear", before: paint, run: async () => (await clearHighlights(SHEETS)).skipped },
  { name: "ask about AutoSave", run: () => isAutoSaveOn() },
  { name: "go to a cell", run: () => goToCell("Report", "A2") },
  { name: "follow the selection", run: followSelection },
  {
    name: "keep settings",
    run: () => saveStored({ ...NOTHING_STORED, settings: { asAt: "2019-07-03" } }),
  },
  { name: "read settings", run: () => readStoredXml() },
  { name: "Review now", run: () => reviewNow() },
  { name: "Clear highlights", before: paint, run: () => clearNow() },
];

const tried = new Map<string, readonly Tried[]>();

it.each(OPERATIONS)(
  "$name: whatever request fails, and however, one sentence says what to do, and trying again does it",
  async (operation) => {
    const all = await tryFaults(operation, plan);
    tried.set(operation.name, all);
    expect(all.filter(({ lost }) => lost !== null)).toEqual([]);
  },
  30_000,
);

it("nothing is lost: survived of tried, codes by what the add-in was doing", () => {
  const rows = OPERATIONS.map(({ name }) => {
    const all = tried.get(name) ?? [];
    const cells = FAULT_CODES.map((code) => {
      const ofCode = all.filter((each) => each.code === code);
      return `${ofCode.filter(({ lost }) => lost === null).length}/${ofCode.length}`;
    });
    return [name, ...cells].join(" | ");
  });
  expect([["", ...FAULT_CODES].join(" | "), ...rows].join("\n")).toMatchSnapshot();
});

function plan() {
  const rows = [
    ["Ref", "Action", "Due", "Status"],
    ["1.1", "Publish the offer", "March 2019", "G"],
    ["1.2", "Brief every school", "", "R"],
  ];
  const first = sheet("Plan", rows);
  fill(first, 1, 3, "#00B050");
  first.conditionalFormats.push(officersRule('$D2="R"'));
  const document = workbook(first, sheet("Report", rows));
  document.stored = STORED;
  return document;
}

function paint() {
  return paintHighlights(HIGHLIGHTS, SHEETS);
}

/** What is heard during the latest attempt, by the handlers of earlier ones too: a failed one must leave none behind. */
let heard: SelectedCell[] = [];

/** Starts to follow the selection, stops, and selects once before and once after. */
async function followSelection(standIn: ExcelStandIn): Promise<readonly SelectedCell[]> {
  heard = [];
  const stop = await onSelectionChanged((selected) => heard.push(selected));
  await select(standIn, "Report");
  await stop();
  await select(standIn, "Plan");
  return heard;
}

/** Events come after the answer. */
async function select(standIn: ExcelStandIn, name: string): Promise<void> {
  standIn.select(name, { row: 1, column: 1, rowCount: 1, columnCount: 1 });
  await new Promise((resolve) => setTimeout(resolve, 5));
}
