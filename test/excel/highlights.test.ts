/** @jest-environment jsdom */
import type { Highlight } from "../../src/core/report/highlights/highlightsOf";
import { clearHighlights, countHighlights, paintHighlights } from "../../src/excel/highlights/highlights";
import type { WorkbookDocument } from "../../src/xlsx/document";
import { copy, fill, officersRule, open, roundTrips, sheet, workbook } from "./workbooks";

const ROWS = [
  ["Ref", "Due", "Status"],
  ["1.1", "March 2019", "G"],
  ["1.2", "", "R"],
];
const HIGHLIGHTS: readonly Highlight[] = [
  { sheet: "Plan", address: "C2", severity: "error", surface: "coloured" },
  { sheet: "Plan", address: "C3", severity: "error", surface: "coloured" },
  { sheet: "Plan", address: "B3", severity: "error", surface: "blank" },
  { sheet: "Plan", address: "A3", severity: "warning", surface: "plain" },
  { sheet: "Report", address: "A2", severity: "note", surface: "plain" },
];
const SHEETS = ["Plan", "Report"];

function plan(): WorkbookDocument {
  const first = sheet("Plan", ROWS);
  fill(first, 1, 2, "#00B050");
  first.conditionalFormats.push(officersRule('$C2="R"'), officersRule("TRUE"));
  return workbook(first, sheet("Report", ROWS));
}

const formulas = (document: WorkbookDocument, at = 0) =>
  document.sheets[at]?.conditionalFormats.map(({ formula }) => formula);

describe("paintHighlights and clearHighlights", () => {
  it("leave the workbook as it was", async () => {
    const document = plan();
    const before = copy(document);
    open(document);
    await paintHighlights(HIGHLIGHTS, SHEETS);
    expect(document).not.toEqual(before);
    await clearHighlights(SHEETS);
    expect(document).toEqual(before);
  });

  it("add one rule for each sheet and look, below the officer's own", async () => {
    const document = plan();
    open(document);
    const { cells, skipped } = await paintHighlights(HIGHLIGHTS, SHEETS);
    expect({ cells, skipped }).toEqual({ cells: 5, skipped: [] });
    expect(formulas(document)).toEqual([
      '$C2="R"',
      "TRUE",
      'N("plan-check:error-coloured")=0',
      'N("plan-check:error-blank")=0',
      'N("plan-check:warning-plain")=0',
    ]);
    expect(formulas(document, 1)).toEqual(['N("plan-check:note-plain")=0']);
    expect(document.sheets[0]?.conditionalFormats[2]?.ranges).toHaveLength(2);
  });

  it("keep the colour of a coloured cell, and change no cell", async () => {
    const document = plan();
    const cells = copy(document.sheets[0]?.cells);
    open(document);
    await paintHighlights(HIGHLIGHTS, SHEETS);
    const looks = document.sheets[0]?.conditionalFormats.slice(2).map(({ look }) => look);
    expect(looks?.map((look) => [look.fill, look.borders.top?.style, look.bold])).toEqual([
      [null, "thin", true],
      ["#FDE7E9", "dashed", null],
      ["#FFF4CE", "dashed", null],
    ]);
    expect(document.sheets[0]?.cells).toEqual(cells);
  });

  it("take two requests each, for any number of sheets", async () => {
    const sheets = Array.from({ length: 30 }, (_, at) => sheet(`Plan ${at}`, ROWS));
    const standIn = open(workbook(...sheets));
    const names = sheets.map(({ name }) => name);
    const highlights = names.map((name) => ({ ...HIGHLIGHTS[0], sheet: name }) as Highlight);
    await paintHighlights(highlights, names);
    expect(roundTrips(standIn)).toBe(2);
    await clearHighlights(names);
    expect(roundTrips(standIn)).toBe(4);
    await paintHighlights(highlights);
    expect(roundTrips(standIn)).toBe(7);
  });

  it("paint once when painted twice, and take away what no longer holds", async () => {
    const document = plan();
    open(document);
    await paintHighlights(HIGHLIGHTS, SHEETS);
    const once = copy(document);
    await paintHighlights(HIGHLIGHTS, SHEETS);
    expect(document).toEqual(once);
    await paintHighlights(HIGHLIGHTS.slice(0, 1), SHEETS);
    expect(document.sheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([3, 0]);
  });

  it("find rules that Excel split or copied to another sheet, and count them", async () => {
    const document = plan();
    open(document);
    await paintHighlights(HIGHLIGHTS, SHEETS);
    const [first, second] = document.sheets;
    const ours = first?.conditionalFormats.slice(2) ?? [];
    second?.conditionalFormats.push(...copy(ours));
    expect(await countHighlights()).toBe(7);
    expect(await clearHighlights(["Plan"])).toEqual({ rules: 7, skipped: [] });
    expect(formulas(document, 1)).toEqual([]);
  });

  it("leave protected sheets alone and say so", async () => {
    const document = plan();
    const [first] = document.sheets;
    if (first) first.protected = true;
    const before = copy(first);
    open(document);
    expect(await paintHighlights(HIGHLIGHTS, SHEETS)).toEqual({
      cells: 1,
      skipped: [{ sheet: "Plan", why: "Plan is protected, so its cells are not highlighted." }],
    });
    expect(first).toEqual(before);
  });

  it("leave the highlights of a sheet that was protected since, and say so", async () => {
    const document = plan();
    const [first] = document.sheets;
    open(document);
    await paintHighlights(HIGHLIGHTS, SHEETS);
    if (first) first.protected = true;
    const painted = copy(first);
    const { skipped } = await paintHighlights(HIGHLIGHTS.slice(4), SHEETS);
    expect(skipped.map(({ why }) => why)).toEqual([
      "Plan is protected, so the highlights of an earlier review stay as they were. Unprotect it on the Review tab, then review again.",
    ]);
    const cleared = await clearHighlights(SHEETS);
    expect(cleared.skipped.map(({ why }) => why)).toEqual([
      "Plan is protected, so its highlights stay. Unprotect it on the Review tab, then clear again.",
    ]);
    expect(first).toEqual(painted);
  });

  it("never highlight a hidden sheet", async () => {
    const document = plan();
    const [, report] = document.sheets;
    if (report) report.visibility = "hidden";
    open(document);
    const { skipped } = await paintHighlights(HIGHLIGHTS, SHEETS);
    expect(skipped).toEqual([
      { sheet: "Report", why: "Report is hidden, so its cells are not highlighted." },
    ]);
    expect(formulas(document, 1)).toEqual([]);
  });

  it("find a renamed sheet's rules all the same", async () => {
    const document = plan();
    open(document);
    await paintHighlights(HIGHLIGHTS, SHEETS);
    const [first] = document.sheets;
    if (first) first.name = "Plan 2019";
    await clearHighlights(SHEETS);
    expect(formulas(document)).toEqual(['$C2="R"', "TRUE"]);
  });

  it("clear the rest when Excel cannot use one rule, and say which sheet it is on and what to do", async () => {
    const document = plan();
    const standIn = open(document);
    await paintHighlights(HIGHLIGHTS, SHEETS);
    standIn.breakRule("Plan", 3);
    const { rules, skipped } = await clearHighlights(SHEETS);
    expect({ rules, skipped }).toEqual({
      rules: 3,
      skipped: [
        {
          sheet: "Plan",
          why: "Excel could not describe one conditional format on Plan, so Plan Check has left it alone. Save, close and reopen the workbook, then try again; this happens when a cleared highlight is brought back with Undo.",
        },
      ],
    });
    expect(formulas(document)).toEqual(['$C2="R"', "TRUE", 'N("plan-check:error-blank")=0']);
    expect(formulas(document, 1)).toEqual([]);
  });

  it("paint round a rule that Excel cannot use, once however often", async () => {
    const document = plan();
    const standIn = open(document);
    standIn.breakRule("Plan", 0);
    await paintHighlights(HIGHLIGHTS, SHEETS);
    const once = copy(document);
    const { cells, skipped } = await paintHighlights(HIGHLIGHTS, SHEETS);
    expect([cells, skipped.map(({ sheet }) => sheet)]).toEqual([5, ["Plan"]]);
    expect(document).toEqual(once);
  });

  it("leave a very hidden sheet alone and say so when highlights stay there", async () => {
    const document = plan();
    open(document);
    await paintHighlights(HIGHLIGHTS, SHEETS);
    const [, report] = document.sheets;
    if (report) report.visibility = "veryHidden";
    const painted = copy(report);
    await paintHighlights(HIGHLIGHTS);
    const { skipped } = await clearHighlights();
    expect(skipped.map(({ why }) => why)).toEqual([
      "Report has been hidden so that Excel does not list it, and Plan Check leaves such sheets alone, so its highlights stay. Ask whoever hid it to show it, then clear again.",
    ]);
    expect(report).toEqual(painted);
    expect(formulas(document)).toEqual(['$C2="R"', "TRUE"]);
  });

  it("take away a rule that a fault left without its formula", async () => {
    const document = plan();
    const before = copy(document);
    const standIn = open(document);
    standIn.failNext({ code: "GeneralException", at: "ConditionalFormatRule.formula", after: 2 });
    await expect(paintHighlights(HIGHLIGHTS, SHEETS)).rejects.toMatchObject({ code: "GeneralException" });
    expect(formulas(document)).toContain("");
    await clearHighlights(SHEETS);
    expect(document).toEqual(before);
  });
});
