/** @jest-environment jsdom */
import { officersRule, workbook } from "../../excel/workbooks";
import { reviewedPane, type LivePane } from "./livePane";
import { expectAsFromScratch, overdue, plan, range } from "./plans";

/** A machine that is busy with other tests takes its time. */
jest.setTimeout(60_000);

it("one edit in a plan of 10,000 rows: one small read, two requests of painting, one row read", async () => {
  const pane = await reviewedPane(workbook(plan(10_000)));
  expect(overdue(pane)).toEqual(["1.3 E4"]);
  const requests = await pane.requestsOf(() => pane.standIn.editCell("Plan", 3, 2, "31/12/2019"));
  expect(overdue(pane)).toEqual([]);
  const bytes = requests.map(({ bytesIn, bytesOut }) => bytesIn + bytesOut);
  expect(requests).toHaveLength(3);
  // The cell that changed: nothing else of its sheet travels.
  expect(requests[0]?.bytesOut).toBeLessThan(1_500);
  console.info(`One edit in 10,000 rows: ${requests.length} requests of ${bytes.join(", ")} bytes.`);
});

it("an edit that changes no finding is read and looked at, and nothing is painted", async () => {
  const pane = await reviewedPane(workbook(plan(12)));
  const requests = await pane.requestsOf(() => pane.standIn.editCell("Plan", 5, 3, "Health lead (acting)"));
  expect(requests).toHaveLength(2);
  expect(requests.flatMap(({ names }) => names).filter((name) => /^(?:set|Delete|Add)/.test(name))).toEqual(
    [],
  );
  await expectAsFromScratch(pane);
});

describe("after each of these the review, and what is painted, are as if made from scratch", () => {
  it.each<[string, (pane: LivePane) => void]>([
    ["an edited due date", ({ standIn }) => standIn.editCell("Plan", 3, 2, "31/12/2019")],
    ["an edited status", ({ standIn }) => standIn.editCell("Plan", 3, 4, "R")],
    ["a new finding", ({ standIn }) => standIn.editCell("Plan", 6, 2, "May 2019")],
    ["an emptied cell", ({ standIn }) => standIn.editCell("Plan", 4, 2, "")],
    ["a new action below the last", ({ standIn }) => standIn.editCell("Plan", 13, 0, "1.13")],
    ["a column beside the last", ({ standIn }) => standIn.editCell("Plan", 0, 5, "Update")],
    ["a removed last row", ({ standIn }) => standIn.officer.deleteRows("Plan", 12, 1)],
    ["a filled status", ({ standIn }) => standIn.officer.fill("Plan", range("E4"), "#FF0000")],
    ["a fill beside the plan", ({ standIn }) => standIn.officer.fill("Plan", range("F4:F6"), "#FF0000")],
    ["a fill far away", ({ standIn }) => standIn.officer.fill("Plan", range("Z4:Z6"), "#FF0000")],
    ["inserted rows", ({ standIn }) => standIn.officer.insertRows("Plan", 2, 2)],
    ["a deleted row with its highlight", ({ standIn }) => standIn.officer.deleteRows("Plan", 3, 1)],
    ["sorted rows", ({ standIn }) => standIn.officer.sortRows("Plan", range("A2:E13"), 4)],
    ["hidden rows", ({ standIn }) => standIn.officer.hideRows("Plan", 3, 2)],
    ["a pasted block", ({ standIn }) => pasteBlock(standIn)],
    ["a pasted block that is undone", ({ standIn }) => (pasteBlock(standIn), standIn.officer.undo())],
    ["a new sheet", ({ standIn }) => standIn.officer.addSheet("Notes")],
    ["a deleted sheet", ({ standIn }) => standIn.officer.deleteSheet("Other")],
    ["an edit of another sheet", ({ standIn }) => standIn.editCell("Other", 3, 2, "31/12/2019")],
    ["a recalculated cell", (pane) => recalculate(pane)],
    [
      "several at once",
      ({ standIn }) => {
        standIn.editCell("Plan", 3, 2, "31/12/2019");
        standIn.officer.insertRows("Plan", 5, 1);
        standIn.editCell("Plan", 8, 2, "May 2019");
        standIn.officer.fill("Other", range("E3"), "#FFC000");
      },
    ],
  ])("%s", async (_what, act) => {
    const other = plan(3);
    other.name = "Other";
    const document = workbook(plan(12), other);
    document.sheets[0]?.conditionalFormats.push(officersRule("A1>1"));
    const pane = await reviewedPane(document);
    act(pane);
    await pane.settled();
    expect(pane.state().stale).toBeNull();
    await expectAsFromScratch(pane);
    expect(document.sheets[0]?.conditionalFormats[0]?.formula).toBe("A1>1");
    await pane.clear();
    const left = document.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
    expect(left.map(({ formula }) => formula)).toEqual(["A1>1"]);
  });
});

function pasteBlock({ officer }: LivePane["standIn"]) {
  const texts = Array.from({ length: 6 }, (_, index) => [`May ${2018 + (index % 2)}`, "Health Lead", "G"]);
  officer.type("Plan", range("C5:E10"), texts, "Local");
}

function recalculate({ standIn }: LivePane) {
  const cell = standIn.document.sheets[0]?.cells.get(3)?.get(2);
  if (cell) cell.value = "31/12/2019";
  standIn.raiseCalculated("Plan", "C4");
}
