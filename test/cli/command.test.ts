import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { runPlanCheck } from "../support/runPlanCheck";
import { emptyDocument, newSheet, setCell } from "../../src/xlsx/documentEdit";
import { writeXlsx } from "../../src/xlsx/write";
import { withMacros } from "../support/macroWorkbook";

const ROOT = path.join(__dirname, "../..");
const LAUNCHER = path.join(ROOT, "src/cli/launch.mjs");
const BUNDLE = path.join(ROOT, "dist/cli/plan-check.cjs");
const SAMPLE = path.join(ROOT, "assets/sample-plan.xlsx");

const folder = mkdtempSync(path.join(tmpdir(), "plan-check-"));
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

/** The bundle is built by the first command that needs it. */
jest.setTimeout(120_000);

/** The program as it is started: a process, from the bundle. */
function launched(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return { status, out: stdout, error: stderr };
}

const planCheck = (...args: string[]) => runPlanCheck(args, { today: new Date().toISOString().slice(0, 10) });

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

const before = process.cwd();
beforeAll(() => process.chdir(folder));

describe("what could not run: exit code 2, one line on standard error, nothing on standard output", () => {
  const refusals: [args: string[], sentence: string][] = [
    [[], "No command was given; try plan-check review FILE."],
    [["inspect"], "Unknown command 'inspect'; see plan-check --help."],
    [["review"], "No file was named; try plan-check review FILE."],
    [["--version"], "Unknown option '--version'; see plan-check --help."],
    [["review", SAMPLE, "--verbose"], "Unknown option '--verbose'; see plan-check review --help."],
    [
      ["review", SAMPLE, "--formt", "json"],
      "Unknown option '--formt' (Did you mean --format?); see plan-check review --help.",
    ],
    [
      ["report", "my", "plan.xlsx"],
      "More than one file was named; put a name that has spaces in quotation marks.",
    ],
    [
      ["review", SAMPLE, "--as-at"],
      "Option '--as-at <date>' argument missing; see plan-check review --help.",
    ],
    [
      ["review", SAMPLE, "--as-at", "24/06/2019"],
      '--as-at "24/06/2019" is not a day written YYYY-MM-DD; write 24 June 2019 as 2019-06-24.',
    ],
    [
      ["review", SAMPLE, "--as-at", "2019-02-31"],
      '--as-at "2019-02-31" is not a day written YYYY-MM-DD; write 24 June 2019 as 2019-06-24.',
    ],
    [["review", SAMPLE, "--format", "xml"], '--format "xml" is not known; use text, json, html or sarif.'],
    [["review", "none.xlsx"], "none.xlsx: There is no such file; check the name and the folder."],
    [
      ["report", ".", "--out", "x.docx"],
      ".: This is a folder; name one workbook (.xlsx, .xlsm or .csv) in it.",
    ],
  ];

  test.each(refusals)("plan-check %j", async (args, sentence) => {
    expect(await planCheck(...args)).toEqual({ status: 2, out: "", error: `${sentence}\n` });
  });

  /** The head of a compound file and, further on, the UTF-16 name of one of its streams. */
  const compoundFile = (stream: string) =>
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(504),
      Buffer.from(`${stream}\0`, "utf16le"),
    ]);
  const archive = (...names: string[]) =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<x/>")])));
  const SAVE_AS = "Open it in the program it was made with and save it as an Excel workbook (.xlsx).";
  const OLD =
    "This workbook is in the old .xls format, which cannot be read. Open it in Excel and save it as an Excel workbook (.xlsx).";
  const sampleBytes = () => writeXlsx(oneSheet("Plan"));
  const badFiles: [
    name: string,
    content: () => string | Uint8Array | Promise<Uint8Array>,
    sentence: string,
  ][] = [
    ["empty.xlsx", () => "", "This file is empty; it is not an .xlsx workbook."],
    ["words.xlsx", () => "not a workbook", `This file is not an .xlsx workbook. ${SAVE_AS}`],
    ["1997.xls", () => compoundFile("Workbook"), OLD],
    ["1995.xls", () => compoundFile("Book"), OLD],
    ["renamed.xlsx", () => compoundFile("Workbook"), OLD],
    [
      "protected.xlsx",
      () => compoundFile("EncryptedPackage"),
      "This workbook is protected by a password and cannot be read. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.",
    ],
    [
      "letter.doc",
      () => compoundFile("WordDocument"),
      `This file is an older Office document, not an .xlsx workbook. ${SAVE_AS}`,
    ],
    [
      "plan.ods",
      () => archive("mimetype", "content.xml", "META-INF/manifest.xml"),
      `This file is an OpenDocument file (such as .ods), not an .xlsx workbook. ${SAVE_AS}`,
    ],
    [
      "paper.docx",
      () => archive("[Content_Types].xml", "_rels/.rels", "word/document.xml"),
      `This file is a Word document (.docx), not an .xlsx workbook. ${SAVE_AS}`,
    ],
    ["empty.csv", () => "\ufeff\r\n", "This file is empty; there is nothing to review in it."],
    [
      "workbook.csv",
      sampleBytes,
      "This file is not text, although its name ends in .csv. If it is an Excel workbook, give it its own ending (.xlsx); otherwise open it in the program it was made with and save it as CSV UTF-8.",
    ],
    [
      "cut.xlsx",
      async () => (await sampleBytes()).slice(0, 900),
      "This workbook is damaged or incomplete: its contents cannot be unpacked. Fetch or save a fresh copy and try again.",
    ],
  ];

  test.each(badFiles)("%s", async (name, content, sentence) => {
    file(name, await content());
    expect(await planCheck("review", name)).toEqual({
      status: 2,
      out: "",
      error: `${name}: ${sentence}\n`,
    });
  });
});

describe("a workbook with no plan in it", () => {
  test("text says so; exit code 0", async () => {
    file("letter.xlsx", await writeXlsx(oneSheet("Dear all")));
    const { status, out, error } = await planCheck("review", "letter.xlsx", "--as-at", "2019-06-24");
    expect({ status, error }).toEqual({ status: 0, error: "" });
    expect(out).toBe(
      "Plan Check: letter.xlsx, as at 24 June 2019\n\nNo plan or KPI table was found. Plan Check looks for a row of " +
        "headings such as Action, Due date,\nLead and Status, or Measure, Target and Actual, with rows below it.\n",
    );
  });

  test("JSON is whole and empty", async () => {
    file("blank.xlsx", await writeXlsx({ ...emptyDocument(), sheets: [newSheet("Sheet1")] }));
    const { status, out } = await planCheck(
      "review",
      "blank.xlsx",
      "--as-at",
      "2019-06-24",
      "--format",
      "json",
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ planCheck: 1, tables: [], actions: [], findings: [] });
  });

  test("without any date to go by it is judged today", async () => {
    file("today.xlsx", await writeXlsx(oneSheet("Dear all")));
    expect((await planCheck("review", "today.xlsx")).out).toMatch(
      /^Plan Check: today\.xlsx, as at .* \(today\)\n/,
    );
  });
});

describe("other files than .xlsx", () => {
  const CSV = `Ref;Action;Due;Lead;Status
1.9;Publish the offer, and keep it;March 2019;Health Lead;G
1.10;Agree the pathway;31/08/2019;Health Lead;A
1.11;Train the panel;30/04/2019;Health Lead;C
`;

  test("a .csv file is reviewed, its sheet named after it", async () => {
    file("early help.csv", CSV);
    const { status, out, error } = await planCheck("review", "early help.csv", "--as-at", "2019-06-24");
    expect({ status, error }).toEqual({ status: 1, error: "" });
    expect(out).toMatch(/^Plan Check: early help\.csv, as at 24 June 2019\n/);
    expect(out).toMatch(/\nERRORS \(1\)\nearly help\n {2}E2 {2}1\.9 is rated G/);
  });

  test("a workbook with macros (.xlsm) is reviewed as the workbook it is", async () => {
    file("sample.xlsm", withMacros(readFileSync(SAMPLE)));
    const args = ["--format", "json", "--as-at", "2019-06-24"];
    const macros = await planCheck("review", "sample.xlsm", ...args);
    expect(macros).toEqual(await planCheck("review", SAMPLE, ...args));
    expect(macros.status).toBe(1);
  });
});

describe("hidden sheets", () => {
  const rows = [
    ["Ref", "Action", "Due", "Lead", "Status"],
    ["1.1", "Publish the offer", "March 2019", "Health Lead", "C"],
    ["1.2", "Agree the pathway", "May 2019", "Health Lead", "C"],
    ["1.3", "Train the panel", "June 2019", "Health Lead", "C"],
  ];
  const sheetOf = (name: string, visibility: "visible" | "hidden" | "veryHidden") => {
    const sheet = newSheet(name);
    for (const [row, cells] of rows.entries()) {
      for (const [column, value] of cells.entries()) setCell(sheet, row, column, { value });
    }
    return { ...sheet, visibility };
  };
  beforeAll(async () => {
    const sheets = [sheetOf("Plan", "visible"), sheetOf("Archive", "hidden"), sheetOf("Lists", "veryHidden")];
    file("hidden.xlsx", await writeXlsx({ ...emptyDocument(), sheets }));
  });
  const json = async (...args: string[]) =>
    JSON.parse((await planCheck("review", "hidden.xlsx", "--format", "json", ...args)).out);

  test("are left out, and said to be", async () => {
    expect((await planCheck("review", "hidden.xlsx")).out).toContain(
      "\n\n1 hidden sheet was not read: Archive. Use --hidden-sheets to read it too.\n",
    );
    expect(await json()).toMatchObject({ hiddenSheets: ["Archive"], summary: { actions: 3 } });
  });

  test("are read on demand, very hidden ones never", async () => {
    const { hiddenSheets, tables } = await json("--hidden-sheets");
    expect(hiddenSheets).toEqual([]);
    expect(tables.map(({ sheet }: { sheet: string }) => sheet)).toEqual(["Plan", "Archive"]);
    expect((await planCheck("review", "hidden.xlsx", "--hidden-sheets")).out).not.toContain("not read");
  });
});

describe("the sample plan", () => {
  const json = async (...args: string[]) => {
    const { status, out, error } = await planCheck("review", SAMPLE, "--format", "json", ...args);
    expect({ status, error }).toEqual({ status: 1, error: "" });
    return JSON.parse(out);
  };

  test("is judged on the day it keeps: 94 actions, 27 themes, 12 overdue", async () => {
    const { asAt, summary, actions } = await json();
    expect({ asAt, ...summary }).toMatchObject({ asAt: "2019-06-24", actions: 94, themes: 27, overdue: 12 });
    expect(actions.find(({ ref }: { ref: string }) => ref === "1.5.1").overdueDays).toBe(85);
  });

  test("on the day of the meeting 22 were overdue", async () => {
    expect((await json("--as-at", "2019-07-03")).summary.overdue).toBe(22);
  });

  test("every object in its JSON has the keys of the contract, none left out for want of a value", async () => {
    const { tables, actions, measures, findings, summary, ...rest } = await json();
    expect(Object.keys(rest)).toEqual(
      "planCheck asAt otherTables carriedForward ignoring unusedCorrections hiddenSheets movement milestones calendar".split(
        " ",
      ),
    );
    expect(keySets(tables)).toEqual([
      "id kind sheet range headingRows firstRow lastRow reportOf columns dateOrder scale",
    ]);
    expect(keySets(actions)).toEqual([
      "table sheet row ref kind theme title reportOf hidden status start due revisedDue slippageDays forecast " +
        "leads updates links overdueDays",
    ]);
    expect(keySets(measures)).toEqual(["table sheet row ref part title frequency direction values"]);
    expect(keySets(measures.flatMap(({ values }: { values: object[] }) => values))).toEqual([
      "role heading cell text value to bound unit period group missing promisedBy pairedWith",
    ]);
    expect(keySets(findings)).toEqual([
      "check severity sheet cell row ref message fingerprint ignored ignoredBecause",
    ]);
    expect(keySets([summary])).toEqual([
      "actions open byStatus overdue overdueNotRatedDelayed themes measures findingsBySeverity",
    ]);
  });

  test("text for people: the summary and the finding on 1.5.1, without colour", async () => {
    const { status, out } = await planCheck("review", SAMPLE);
    expect(status).toBe(1);
    expect(out).toContain("as at 24 June 2019 (the date kept in the workbook)");
    expect(out).toMatch(/^ERRORS \(\d+\)$/m);
    expect(out).toContain("1.5.1");
    expect(out).not.toContain("\u001b");
  });

  test("a reader that closes the pipe early is no failure", async () => {
    const command = `"${process.execPath}" "${LAUNCHER}" review "${SAMPLE}" --format json | head -c 10; echo "\${PIPESTATUS[0]}"`;
    expect(execFileSync("bash", ["-c", `${command} 2>&1`], { encoding: "utf8" })).toBe('{\n  "planC1\n');
  });
});

test("help goes to standard output with exit code 0", async () => {
  const { status, out, error } = await planCheck("review", "--help");
  expect({ status, error }).toEqual({ status: 0, error: "" });
  expect(out).toContain("Usage: plan-check review [options] <file...>");
});

describe("as it is started", () => {
  const args = ["review", SAMPLE, "--format", "json", "--as-at", "2019-07-03"];

  test("it prints what it does here, and ends with the same code", async () => {
    expect(launched(...args)).toEqual(await planCheck(...args));
    expect(launched("review", "none.xlsx")).toEqual(await planCheck("review", "none.xlsx"));
  });

  test("several files are reviewed in threads, and told in their order", async () => {
    file("not one.xlsx", "no workbook");
    const several = ["not one.xlsx", SAMPLE, "none.xlsx"];
    const here = await planCheck(
      ...several.flatMap((name, i) => (i === 0 ? ["review", name] : name)),
      ...args.slice(2),
    );
    const { status, out, error } = launched("review", ...several, ...args.slice(2));
    expect({ status, out }).toEqual({ status: 2, out: here.out });
    expect(error.split("\n").filter((line) => /^\d of 3: /.test(line))).toHaveLength(3);
  });
});

test("a bundle older than its sources is built anew", () => {
  expect(launched("--help").status).toBe(0);
  utimesSync(BUNDLE, new Date(0), new Date(0));
  expect(launched("--help")).toMatchObject({ status: 0, error: "" });
  expect(statSync(BUNDLE).mtimeMs).toBeGreaterThan(0);
});

/** @returns the different sets of keys that occur. */
function keySets(objects: readonly object[]): string[] {
  return [...new Set(objects.map((object) => Object.keys(object).join(" ")))];
}

function oneSheet(words: string) {
  const sheet = newSheet("Sheet1");
  setCell(sheet, 0, 0, { value: words });
  return { ...emptyDocument(), sheets: [sheet] };
}
