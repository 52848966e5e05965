import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { runPlanCheck } from "../../support/runPlanCheck";
import { emptyDocument, newSheet, setCell } from "../../../src/xlsx/documentEdit";
import { readXlsx } from "../../../src/xlsx/read";
import { toSnapshot } from "../../../src/xlsx/snapshot";
import { writeXlsx } from "../../../src/xlsx/write";

const folder = mkdtempSync(path.join(tmpdir(), "plan-check-fix-"));
const home = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const planCheck = (...args: string[]) => runPlanCheck([...args, "--as-at", "2019-06-24"]);

const HEADINGS = "Ref | Action | Due | Lead | Status";
async function planFile(name: string, ...rows: readonly string[]): Promise<string> {
  const document = emptyDocument();
  const sheet = newSheet("Plan");
  [HEADINGS, ...rows].forEach((line, row) =>
    line.split("|").forEach((text, column) => {
      const formula = text.trim().startsWith("=") ? text.trim() : null;
      setCell(sheet, row, column, { value: formula === null ? text.trim() : "Health lead", formula });
    }),
  );
  document.sheets.push(sheet);
  writeFileSync(name, await writeXlsx(document));
  return name;
}

async function textsOf(name: string): Promise<readonly (readonly string[])[] | undefined> {
  return toSnapshot(await readXlsx(new Uint8Array(readFileSync(name)))).sheets[0]?.text;
}

const DATED = [
  "1.1 | Publish the offer | July 2019 | Head of Inclusion | Green",
  "1.2 | Brief schools on it | 31.08.19 | Head of Inclusion | Amber",
  "1.3 | Train the helpdesk | by 30/09/2019 | Head of Inclusion | Amber",
];

test("a check's findings are fixed in a copy, which is reviewed; the workbook stays as it is", async () => {
  const file = await planFile("dated.xlsx", ...DATED);
  const before = readFileSync(file);
  const { status, out, error } = await planCheck(
    "review",
    file,
    "--fix",
    "plan/text-dates",
    "--out",
    "copy.xlsx",
  );
  expect(error).toBe("");
  expect(status).toBe(0);
  expect(out).toBe(`3 cells changed in the copy, copy.xlsx; dated.xlsx is as it was.

Write 3 true dates [plan/text-dates]
  Plan!C2: "July 2019" is now "July 2019", a true date
  Plan!C3: "31.08.19" is now "31/08/2019", a true date
  Plan!C4: "by 30/09/2019" is now "30/09/2019", a true date

Plan Check: copy.xlsx, as at 24 June 2019

1 plan table: 3 actions.
Actions: 1 on track, 2 underway.
Overdue: none of 3 open.
Findings: no errors, no warnings, no notes.
`);
  expect(readFileSync(file).equals(before)).toBe(true);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile("copy.xlsx");
  const cell = workbook.getWorksheet("Plan")?.getCell("C2");
  expect([cell?.type, cell?.value, cell?.numFmt]).toEqual([
    ExcelJS.ValueType.Date,
    new Date("2019-07-01T00:00:00Z"),
    "mmmm yyyy",
  ]);
});

test("two misspelt leads in one cell are both put right", async () => {
  const row = (ref: string, lead: string) => `${ref} | Do part ${ref} of it | July 2019 | ${lead} | Amber`;
  const file = await planFile(
    "leads.xlsx",
    ...["1.1", "1.2"].map((ref) => row(ref, "Health Lead / Communications Officer")),
    row("1.3", "Health lead / Comunications Officer"),
  );
  const { out } = await planCheck("review", file, "--fix", "plan/lead-spellings", "--out", "led.xlsx");
  expect((await textsOf("led.xlsx"))?.[3]?.[3]).toBe("Health Lead / Communications Officer");
  expect(out).toContain("2 cells changed");
  expect(out).not.toContain("[plan/lead-spellings]\nPlan");
});

test("a formula is left as it is, and that is said; nothing is written when nothing was fixed", async () => {
  const row = (ref: string, lead: string) => `${ref} | Do part ${ref} of it | July 2019 | ${lead} | Amber`;
  const file = await planFile(
    "formula.xlsx",
    row("1.1", "Health Lead"),
    row("1.2", "Health Lead"),
    row("1.3", "=F9"),
  );
  const { out } = await planCheck("review", file, "--fix", "plan/lead-spellings", "--out", "none.xlsx");
  expect(out).toMatch(/^Nothing was fixed, so none\.xlsx was not written\.\n/);
  expect(out.replace(/\s+/g, " ")).toContain(
    "Left as it was: Plan!D4, Write Health Lead [plan/lead-spellings], because D4 on “Plan” holds a formula.",
  );
  expect(existsSync("none.xlsx")).toBe(false);
});

test("a .csv file is fixed in a new workbook", async () => {
  writeFileSync("plan.csv", [HEADINGS, ...DATED].map((line) => line.replaceAll(" | ", ",")).join("\r\n"));
  const { status } = await planCheck("review", "plan.csv", "--fix", "plan/text-dates", "--out", "csv.xlsx");
  expect(status).toBe(0);
  expect((await textsOf("csv.xlsx"))?.[2]?.[2]).toBe("31/08/2019");
});

describe("what is refused, with nothing written and one sentence", () => {
  const FIX = ["--fix", "plan/text-dates"];
  const KPIS = "kpi/missing-comparator";
  test.each<[args: string[], sentence: RegExp]>([
    [FIX, /^--fix changes a copy and never the workbook; name the copy with --out COPY\.xlsx\.\n$/],
    [
      [...FIX, "--out", "there.xlsx"],
      /^there\.xlsx: There is such a file already, and it was left as it is;/,
    ],
    [[...FIX, "--out", "refused.xlsx"], /^refused\.xlsx: There is such a file already/],
    [[...FIX, "--out", "copy.csv"], /^copy\.csv: A copy of this workbook ends in \.xlsx;/],
    [[...FIX, "--out", "no/such/copy.xlsx"], /^no.such.copy\.xlsx: This file cannot be written \(ENOENT\)/],
    [
      ["--fix", "plan/late", "--out", "a.xlsx"],
      /^--fix "plan\/late" is not a check\. Those that can be fixed are plan\//,
    ],
    [
      ["--fix", "plan/overdue", "--out", "a.xlsx"],
      /^--fix plan\/overdue: only the officer knows what to write\./,
    ],
    [["--fix", "plan/text-dates=x", "--out", "a.xlsx"], /^--fix plan\/text-dates=x: there is one way only;/],
    [[...FIX, "--format", "json", "--out", "a.xlsx"], /^--fix says in words what it changed;/],
    [
      ["--fix", KPIS, "--out", "a.xlsx"],
      /^--fix kpi\/missing-comparator can be done in several ways; choose one: --fix kpi\/missing-comparator=x \(Write Not available \[x\]\), /,
    ],
    [["--fix", `${KPIS}=q`, "--out", "a.xlsx"], /^--fix kpi\/missing-comparator can be done in several ways/],
  ])("%j", async (args, sentence) => {
    const kpis = args.some((arg) => arg.startsWith(KPIS));
    const sample = path.join(__dirname, "../../../assets/sample-plan.xlsx");
    const file = kpis ? sample : await planFile("refused.xlsx", ...DATED);
    writeFileSync("there.xlsx", "somebody's own");
    const before = readdirSync(".");
    const { status, out, error } = await planCheck("review", file, ...args);
    expect(error).toMatch(sentence);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(readdirSync(".")).toEqual(before);
    expect(readFileSync("there.xlsx", "utf8")).toBe("somebody's own");
  });
});

describe("a review written to a file", () => {
  test.each([
    ["html", /^<!doctype html>[\s\S]*<\/html>\n$/],
    ["sarif", /^\{\n {2}"\$schema"[\s\S]*"asAt": "2019-06-24"[\s\S]*\}\n$/],
    ["json", /^\{\n {2}"planCheck": 1,/],
    ["text", /^Plan Check: /],
  ])("%s, which is what is printed without --out, and never over a file", async (format, content) => {
    const file = await planFile("written.xlsx", ...DATED);
    const printed = await planCheck("review", file, "--format", format);
    const out = `written.${format}`;
    const written = await planCheck("review", file, "--format", format, "--out", out);
    expect(written).toEqual({ status: 0, out: `${out} was written.\n`, error: "" });
    const text = readFileSync(out, "utf8");
    expect(text).toMatch(content);
    expect(text).toBe(printed.out);
    const again = await planCheck("review", file, "--format", format, "--out", out);
    expect(again.error).toMatch(/There is such a file already/);
    expect(readFileSync(out, "utf8")).toBe(text);
  });

  test("--previous gives the results of a SARIF log their state", async () => {
    const older = await planFile("older.xlsx", ...DATED, "1.4 | Print leaflets | July 2019 | | Amber");
    const newer = await planFile("newer.xlsx", ...DATED, "1.4 | Print leaflets | July 2019 | Health Lead | ");
    const { out } = await planCheck("review", newer, "--previous", older, "--format", "sarif");
    const log = JSON.parse(out) as { runs: { results: { ruleId: string; baselineState: string }[] }[] };
    expect(log.runs[0]?.results.map(({ ruleId, baselineState }) => [ruleId, baselineState])).toEqual([
      ["plan/text-dates", "unchanged"],
      ["plan/missing-status", "new"],
      ["plan/missing-lead", "absent"],
    ]);
  });
});
