/** @jest-environment jsdom */
import { parseAddress, type CellRange } from "../../src/core/model/address";
import { NOTHING_STORED } from "../../src/core/settings/nothingStored";
import type { Stored } from "../../src/core/settings/stored";
import { goToCell } from "../../src/excel/goToCell";
import { isAutoSaveOn } from "../../src/excel/isAutoSaveOn";
import { onSelectionChanged, type SelectedCell } from "../../src/excel/onSelectionChanged";
import { readStoredXml, saveStored } from "../../src/excel/storedPart";
import { open, roundTrips, sheet, workbook } from "./workbooks";

const range = (address: string) => parseAddress(address) as CellRange;
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

const keptDay = (asAt: string): Stored => ({ ...NOTHING_STORED, settings: { asAt } });

function twoSheets() {
  const hidden = sheet("Lists", [["x"]]);
  hidden.visibility = "hidden";
  return workbook(sheet("Plan", [["Ref"]]), sheet("Priority 1", [["Ref"]]), hidden);
}

describe("goToCell", () => {
  it("brings the sheet to the front and selects the cell", async () => {
    const standIn = open(twoSheets());
    await goToCell("Priority 1", "E23");
    expect(standIn.selection.sheet.name).toBe("Priority 1");
    expect(standIn.selection.range).toEqual(range("E23"));
  });

  it("says how to see a hidden sheet", async () => {
    open(twoSheets());
    await expect(goToCell("Lists", "A1")).rejects.toThrow(
      /^Lists is a hidden sheet\. To see A1, right-click/,
    );
  });

  it("passes on that the sheet is gone", async () => {
    open(twoSheets());
    await expect(goToCell("Plan 2018", "A1")).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("onSelectionChanged", () => {
  it("tells sheet and first cell until it is stopped", async () => {
    const standIn = open(twoSheets());
    const seen: SelectedCell[] = [];
    const stop = await onSelectionChanged((selected) => seen.push(selected));
    expect(roundTrips(standIn)).toBe(1);
    standIn.select("Priority 1", range("E23"));
    standIn.select("Plan", range("B2:D9"));
    await settle();
    expect(seen).toEqual([
      { sheet: "Priority 1", cell: "E23" },
      { sheet: "Plan", cell: "B2" },
    ]);
    await stop();
    standIn.select("Plan", range("C1"));
    await settle();
    expect(seen).toHaveLength(2);
  });
});

describe("saveStored", () => {
  it("keeps one part, reads it back and replaces it", async () => {
    const standIn = open(twoSheets());
    expect(await readStoredXml()).toBeNull();
    await saveStored(keptDay("2019-06-24"));
    await saveStored(keptDay("2019-07-03"));
    expect(standIn.document.stored).toContain("2019-07-03");
    expect(await readStoredXml()).toBe(standIn.document.stored);
  });

  it("leaves nothing of ours when there is nothing to keep", async () => {
    const standIn = open(twoSheets());
    await saveStored(keptDay("2019-06-24"));
    await saveStored(NOTHING_STORED);
    expect(standIn.document.stored).toBeNull();
  });

  it("says so when Excel did not keep it", async () => {
    const standIn = open(twoSheets());
    await saveStored(keptDay("2019-06-24"));
    const saved = standIn.document.stored;
    const forget = standIn.onChange(() => {
      standIn.document.stored = saved;
    });
    await expect(saveStored(keptDay("2019-07-03"))).rejects.toThrow(/^Excel did not keep/);
    forget();
  });
});

describe("isAutoSaveOn", () => {
  it("tells whether Excel saves by itself", async () => {
    open(twoSheets());
    expect(await isAutoSaveOn()).toBe(false);
    open(twoSheets(), { autoSave: true });
    expect(await isAutoSaveOn()).toBe(true);
  });
});
