/** @jest-environment jsdom */
import { clearNow, reviewNow } from "../../src/commands/reviewNow";
import type { SheetDocument } from "../../src/xlsx/document";
import { copy, open, sheet, workbook } from "../excel/workbooks";

const STORED = '<planCheck xmlns="urn:plan-check:stored" version="1">{"asAt":"2019-06-24"}</planCheck>';
const HEADINGS = ["Ref", "Action", "Due", "Lead", "Status"];

function plan(...rows: readonly (readonly string[])[]): SheetDocument {
  return sheet("Plan", [HEADINGS, ...rows]);
}

function openWith(...sheets: SheetDocument[]) {
  const document = workbook(...sheets);
  document.stored = STORED;
  open(document);
  return document;
}

const LATE = ["1.1", "Publish the offer", "March 2019", "Head of Inclusion", "G"];
const FINE = ["1.2", "Brief every school", "March 2020", "Head of Inclusion", "G"];

describe("Review now", () => {
  it("highlights and says nothing, because the sheet shows it", async () => {
    const document = openWith(plan(LATE, FINE));
    expect(await reviewNow()).toEqual({ notice: null, highlighted: true });
    expect(document.sheets[0]?.conditionalFormats.length).toBeGreaterThan(0);
  });

  it("says which sheets it could not highlight, and why", async () => {
    const [first, second] = [plan(LATE), sheet("Report", [HEADINGS, LATE])];
    first.protected = true;
    const before = copy(first);
    openWith(first, second);
    expect(await reviewNow()).toEqual({
      notice: "Plan is protected, so its cells are not highlighted.",
      highlighted: true,
    });
    expect(first).toEqual(before);
  });

  it("says so when there is nothing to highlight, and when nothing is recognised", async () => {
    openWith(plan(FINE));
    expect((await reviewNow()).notice).toMatch(/as at 24 June 2019 and found nothing to highlight\.$/);
    openWith(
      sheet("Shopping", [
        ["Fruit", "Price"],
        ["Apples", 2],
      ]),
    );
    expect(await reviewNow()).toMatchObject({
      notice: expect.stringMatching(/^Plan Check recognised no action plan or KPI table/),
      highlighted: false,
    });
  });

  it("says of a sheet with nothing to read that its old highlights stay while it is protected", async () => {
    const document = openWith(plan(LATE));
    await reviewNow();
    const [first] = document.sheets;
    first?.cells.clear();
    if (first) first.protected = true;
    expect((await reviewNow()).notice).toMatch(
      /^Plan Check recognised no .* Plan is protected, so the highlights/,
    );
  });
});

describe("Clear highlights", () => {
  it("leaves the workbook as it was and says nothing", async () => {
    const document = openWith(plan(LATE));
    const before = copy(document);
    await reviewNow();
    expect(document).not.toEqual(before);
    expect(await clearNow()).toEqual({ notice: null, highlighted: false });
    expect(document).toEqual(before);
  });

  it("says which highlights it had to leave", async () => {
    const document = openWith(plan(LATE));
    await reviewNow();
    const [first] = document.sheets;
    if (first) first.protected = true;
    expect(await clearNow()).toEqual({
      notice: "Plan is protected, so its highlights stay. Unprotect it on the Review tab, then clear again.",
      highlighted: null,
    });
  });
});
