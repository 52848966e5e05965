import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isSupported } from "../../src/workbench/standin/requirementSet";
import { apiUses, type ApiUse } from "./apiUse";

/** What manifest.xml asks for: an Excel with less does not offer the add-in. */
const FLOOR = "ExcelApi 1.9";
const SOURCE = join(__dirname, "../../src");

const files = ["excel", "commands"].flatMap(filesOf);
const CARELESS = join(SOURCE, "excel/careless.ts");
const careless = `
  export function a(range: Excel.Range) { return range.getMergedAreasOrNullObject(); }
  export function b(workbook: Excel.Workbook) { workbook.load("linkedWorkbooks/items/id"); }
  export function c(range: Excel.Range) { range.getCellProperties({ style: true, format: { fill: { color: true } } }); }
  export function d({ linkedWorkbooks }: Excel.Workbook) {
    return Office.context.requirements.isSetSupported("ExcelApi", "1.14") ? linkedWorkbooks : null;
  }
  export function e(range: Excel.Range) {
    return Office.context.requirements.isSetSupported("ExcelApi", "1.13") ? range.getMergedAreasOrNullObject() : null;
  }`;

const uses = apiUses(files, { [CARELESS]: careless });
const tooNew = ({ since }: ApiUse) => since !== null && !isWithin(since, FLOOR);
const unguarded = (use: ApiUse) => tooNew(use) && !use.guards.some((set) => isWithin(use.since ?? "", set));
const inCode = uses.filter(({ file }) => file !== CARELESS);

describe("members of the Excel API", () => {
  it("are used nowhere else", () => {
    const elsewhere = ["pane", "core", "paper"].flatMap(filesOf);
    expect(elsewhere.filter((file) => /\bExcel\.[a-zA-Z]/.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  it("are found, those named in load() too", () => {
    const members = new Set(inCode.map(({ member }) => member));
    expect(members.size).toBeGreaterThan(50);
    for (const member of [
      "Worksheet.getRanges",
      "ConditionalFormat.delete",
      "WorksheetProtection.protected",
      "ConditionalFormatRule.formula",
      "Range.getCellProperties",
      "CellPropertiesFill.tintAndShade",
      "Workbook.autoSave",
    ]) {
      expect(members).toContain(member);
    }
  });

  it(`are no newer than ${FLOOR}, or behind isSetSupported`, () => {
    expect(inCode.filter(unguarded).map(told)).toEqual([]);
    expect([...new Set(inCode.filter(tooNew).map(told))]).toEqual([
      "Range.getMergedAreasOrNullObject ExcelApi 1.13",
      "WorksheetCalculatedEventArgs.address ExcelApi 1.11",
      "WorksheetCollection.onRowSorted ExcelApi 1.10",
      "WorksheetCollection.onColumnSorted ExcelApi 1.10",
      "WorksheetCollection.onRowHiddenChanged ExcelApi 1.11",
      "WorksheetCollection.onNameChanged ExcelApi 1.17",
      "WorksheetCollection.onVisibilityChanged ExcelApi 1.17",
      "WorksheetCollection.onMoved ExcelApi 1.17",
    ]);
  });

  it("would be told when they were not", () => {
    const found = uses.filter(({ file }) => file === CARELESS).filter(unguarded);
    expect(found.map(told)).toEqual([
      "Range.getMergedAreasOrNullObject ExcelApi 1.13",
      "Workbook.linkedWorkbooks ExcelApiOnline 1.1",
      "LinkedWorkbookCollection.items ExcelApiOnline 1.1",
      "LinkedWorkbook.id ExcelApiOnline 1.1",
      "Workbook.linkedWorkbooks ExcelApiOnline 1.1",
    ]);
  });
});

/** @returns whether a set, "ExcelApi 1.13", is part of another; sets of other names never are. */
function isWithin(set: string, other: string): boolean {
  const [[name, version], [otherName, otherVersion]] = [set.split(" "), other.split(" ")];
  return name === otherName && isSupported(version, otherVersion ?? "");
}

function filesOf(room: string): string[] {
  return readdirSync(join(SOURCE, room), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(SOURCE, room, name));
}

function told({ member, since }: ApiUse): string {
  return `${member} ${since ?? ""}`;
}
