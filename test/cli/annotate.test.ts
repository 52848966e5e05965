import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { runPlanCheck } from "../support/runPlanCheck";
import { lookIn } from "../../src/core/report/highlights/mark";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { withMacros } from "../support/macroWorkbook";

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, "../../assets/sample-plan.xlsx")));
const BLOCKS = /<conditionalFormatting\b.*?<\/conditionalFormatting>/gs;

const folder = mkdtempSync(path.join(tmpdir(), "plan-check-annotate-"));
const home = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const review = (...args: string[]) => runPlanCheck(["review", ...args, "--as-at", "2019-06-24"]);

const WRITERS: readonly (readonly [string, string, () => Promise<Uint8Array>])[] = [
  ["the sample", "sample.xlsx", () => Promise.resolve(SAMPLE)],
  ["one with macros", "macros.xlsm", () => Promise.resolve(withMacros(SAMPLE))],
  [
    "one made by openpyxl, with a chart, a comment and a filter",
    "openpyxl.xlsx",
    () => written("openpyxl.xlsx"),
  ],
  [
    "one made by XlsxWriter, with a chart, a sparkline and rules",
    "writer.xlsx",
    () => written("xlsxwriter.xlsx"),
  ],
  ["one made by exceljs, with a picture, a comment, a list and rules", "exceljs.xlsx", byExcelJs],
  ["one written here, reviewed before", "again.xlsx", reviewedBefore],
  ["one with parts nobody here can read", "parts.xlsx", () => Promise.resolve(withUnknownParts(SAMPLE))],
];

test.each(WRITERS)("%s: all but the highlights is the same, byte for byte", async (_name, file, make) => {
  const bytes = await make();
  writeFileSync(file, bytes);
  const copy = file.replace(".", "-copy.");
  const { status, out, error } = await review(file, "--annotate", copy);
  expect([status, error]).toEqual([1, ""]);
  expect(out).toMatch(new RegExp(`${copy} was written, with [1-9]\\d* cells? highlighted\\.`));
  expect(readFileSync(file)).toEqual(Buffer.from(bytes));

  const [before, after] = [unzipSync(bytes), unzipSync(readFileSync(copy))];
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  const changed = Object.keys(before).filter((name) => !same(before[name], after[name]));
  expect(changed.filter((name) => !/^xl\/(?:styles|worksheets\/[^/]+)\.xml$/.test(name))).toEqual([]);
  for (const name of changed.filter((each) => each.includes("worksheets"))) {
    expect(withoutOurs(after[name])).toBe(withoutOurs(before[name]));
  }
  expect(withoutLooks(after["xl/styles.xml"])).toBe(withoutLooks(before["xl/styles.xml"]));

  const rules = (await readXlsx(readFileSync(copy))).sheets.flatMap((sheet) => sheet.conditionalFormats);
  expect(rules.some(({ formula }) => lookIn(formula) !== null)).toBe(true);
});

test("a list in a .csv file becomes a workbook, highlighted", async () => {
  writeFileSync("plan.csv", "Ref,Action,Due,Lead,Status\n1.1,Publish,March 2019,Head of Inclusion,G\n");
  expect(await review("plan.csv", "--annotate", "from-csv.xlsx")).toMatchObject({ status: 1, error: "" });
  const [sheet] = (await readXlsx(readFileSync("from-csv.xlsx"))).sheets;
  expect(sheet?.conditionalFormats.map(({ formula }) => lookIn(formula))).toContain("error-plain");
});

test("never over a file that is there, above all not over the workbook, and nothing is left behind", async () => {
  writeFileSync("mine.xlsx", SAMPLE);
  for (const copy of ["mine.xlsx", path.resolve("mine.xlsx"), path.join("nowhere", "copy.xlsx")]) {
    const { status, out, error } = await review("mine.xlsx", "--annotate", copy);
    expect([status, out]).toEqual([2, ""]);
    expect(error).toMatch(/There is such a file already|cannot be written/);
  }
  expect(readFileSync("mine.xlsx")).toEqual(Buffer.from(SAMPLE));
  expect(readdirSync(".").filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("says how a copy must be named, and that --fix makes one of its own", async () => {
  writeFileSync("named.xlsx", SAMPLE);
  expect(await review("named.xlsx", "--annotate", "copy.pdf")).toMatchObject({
    status: 2,
    error: "copy.pdf: A copy of this workbook ends in .xlsx; name it so with --annotate.\n",
  });
  const both = ["--fix", "plan/spelling", "--out", "a.xlsx", "--annotate", "b.xlsx"];
  expect((await review("named.xlsx", ...both)).status).toBe(2);
  expect(existsSync("b.xlsx")).toBe(false);
});

test("a review for another program stays the only thing on standard output", async () => {
  writeFileSync("json.xlsx", SAMPLE);
  const { out, error } = await review("json.xlsx", "--annotate", "json-copy.xlsx", "--format", "json");
  expect(() => JSON.parse(out) as unknown).not.toThrow();
  expect(error).toMatch(/^json-copy\.xlsx was written/);
});

test("says when the copy loses a signature, and which sheets were left", async () => {
  const document = await readXlsx(SAMPLE);
  const parts = unzipSync(await writeXlsx(document));
  const name = "xl/worksheets/sheet2.xml";
  const text = Buffer.from(parts[name] ?? []).toString("utf8");
  parts[name] = strToU8(text.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
  parts["_xmlsignatures/sig1.xml"] = strToU8("<Signature/>");
  writeFileSync("signed.xlsx", zipSync(parts));
  const { out } = await review("signed.xlsx", "--annotate", "signed-copy.xlsx");
  expect(out).toContain("“Priority 1” is protected or hidden and was left as it is.");
  expect(out).toContain("The digital signature of the workbook does not hold for the copy");
});

function written(name: string): Promise<Uint8Array> {
  return Promise.resolve(new Uint8Array(readFileSync(path.join(__dirname, "../fixtures/writers", name))));
}

async function byExcelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Plan");
  sheet.addRows([
    ["Ref", "Action", "Due", "Lead", "Status"],
    ["1.1", "Publish the offer", "March 2019", "Head of Inclusion", "G"],
    ["1.2", "Brief every school", "", "Head of inclusion", "R"],
  ]);
  sheet.getCell("B2").note = "Ask the board.";
  sheet.getCell("E2").dataValidation = { type: "list", allowBlank: true, formulae: ['"R,A,G"'] };
  const picture = workbook.addImage({
    buffer: Buffer.from("not much of a picture").buffer,
    extension: "png",
  });
  sheet.addImage(picture, "G1:H4");
  const style = { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } } as const;
  const rule = { type: "expression" as const, priority: 1, formulae: ['$E2="R"'], style };
  sheet.addConditionalFormatting({ ref: "A2:E3", rules: [rule] });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Highlights of an earlier day are in it, and go. */
async function reviewedBefore(): Promise<Uint8Array> {
  writeFileSync("before.xlsx", await writeXlsx(await readXlsx(SAMPLE)));
  await review("before.xlsx", "--annotate", "reviewed-before.xlsx", "--as-at", "2020-06-24");
  return new Uint8Array(readFileSync("reviewed-before.xlsx"));
}

/** A chart, a pivot table, threaded comments, a printer's settings and something from the future. */
function withUnknownParts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const names = [
    "xl/charts/chart1.xml",
    "xl/pivotTables/pivotTable1.xml",
    "xl/pivotCache/pivotCacheDefinition1.xml",
    "xl/threadedComments/threadedComment1.xml",
    "xl/printerSettings/printerSettings1.bin",
    "customXml/item7.xml",
    "xl/futures/future1.xml",
  ];
  for (const name of names) parts[name] = strToU8(`<x from="elsewhere">\r\n${name}\u00a0</x>`);
  return zipSync(parts);
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return Buffer.compare(Buffer.from(a ?? []), Buffer.from(b ?? [])) === 0;
}

/** A sheet's part without the formats that are ours. */
function withoutOurs(part: Uint8Array | undefined): string {
  const text = Buffer.from(part ?? []).toString("utf8");
  return text.replace(BLOCKS, (block) => (block.includes("plan-check:") ? "" : block));
}

/** The style table without the looks of conditional formats. */
function withoutLooks(part: Uint8Array | undefined): string {
  const text = Buffer.from(part ?? []).toString("utf8");
  return text.replace(/<dxfs\b[^>]*\/>|<dxfs\b.*?<\/dxfs>/s, "");
}
