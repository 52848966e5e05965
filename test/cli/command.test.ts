import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { emptyDocument, newSheet, setCell } from "../../src/xlsx/documentEdit";
import { writeXlsx } from "../../src/xlsx/write";

const ROOT = path.join(__dirname, "../..");
const LAUNCHER = path.join(ROOT, "src/cli/launch.mjs");
const BUNDLE = path.join(ROOT, "dist/cli/plan-check.cjs");
const SAMPLE = path.join(ROOT, "assets/sample-plan.xlsx");

const folder = mkdtempSync(path.join(tmpdir(), "plan-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The bundle is built by the first command that needs it. */
jest.setTimeout(120_000);

function planCheck(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

beforeAll(() => planCheck("--help"));

describe("what could not run: exit code 2, one line on stderr, nothing on stdout", () => {
  const refusals: [args: string[], sentence: string][] = [
    [[], "No command was given; try plan-check review FILE."],
    [["inspect"], "Unknown command 'inspect'; see plan-check review --help."],
    [["review"], "No file was named; try plan-check review FILE."],
    [["review", SAMPLE, "--verbose"], "Unknown option '--verbose'; see plan-check review --help."],
    [
      ["review", SAMPLE, "--formt", "json"],
      "Unknown option '--formt' (Did you mean --format?); see plan-check review --help.",
    ],
    [
      ["review", "my", "plan.xlsx"],
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
    [["review", SAMPLE, "--format", "xml"], '--format "xml" is not known; use text or json.'],
    [["review", "none.xlsx"], "none.xlsx: There is no such file; check the name and the folder."],
    [["review", "."], ".: This is a folder; name one workbook (.xlsx) in it."],
  ];

  test.each(refusals)("plan-check %j", (args, sentence) => {
    expect(planCheck(...args)).toEqual({ status: 2, stdout: "", stderr: `${sentence}\n` });
  });

  const COMPOUND_FILE = Buffer.from("d0cf11e0a1b11ae1", "hex");
  const sampleBytes = () => writeXlsx(oneSheet("Plan"));
  const badFiles: [
    name: string,
    content: () => string | Uint8Array | Promise<Uint8Array>,
    sentence: string,
  ][] = [
    ["empty.xlsx", () => "", "This file is empty; it is not an .xlsx workbook."],
    [
      "words.xlsx",
      () => "not a workbook",
      "This file is not an .xlsx workbook. Open it in the program it was made with and save it as an Excel workbook (.xlsx).",
    ],
    [
      "old.xls",
      () => Buffer.concat([COMPOUND_FILE, Buffer.from("Workbook\0", "utf16le")]),
      "This workbook is in the old .xls format, which cannot be read. Open it in Excel and save it as an Excel workbook (.xlsx).",
    ],
    [
      "plan.csv",
      () => "Ref,Action,Due\n",
      "Text files of values (.csv) cannot be read yet; open it in Excel and save it as an Excel workbook (.xlsx).",
    ],
    [
      "cut.xlsx",
      async () => (await sampleBytes()).slice(0, 900),
      "This workbook is damaged or incomplete: its contents cannot be unpacked. Fetch or save a fresh copy and try again.",
    ],
  ];

  test.each(badFiles)("%s", async (name, content, sentence) => {
    file(name, await content());
    expect(planCheck("review", name)).toEqual({ status: 2, stdout: "", stderr: `${name}: ${sentence}\n` });
  });
});

describe("a workbook with no plan in it", () => {
  test("text says so; exit code 0", async () => {
    file("letter.xlsx", await writeXlsx(oneSheet("Dear all")));
    const { status, stdout, stderr } = planCheck("review", "letter.xlsx", "--as-at", "2019-06-24");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(
      "Plan Check: letter.xlsx, as at 24 June 2019\n\nNo plan or KPI table was found in letter.xlsx.\n",
    );
  });

  test("JSON is whole and empty", async () => {
    file("blank.xlsx", await writeXlsx({ ...emptyDocument(), sheets: [newSheet("Sheet1")] }));
    const { status, stdout } = planCheck("review", "blank.xlsx", "--as-at", "2019-06-24", "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ planCheck: 1, tables: [], actions: [], findings: [] });
  });

  test("without any date to go by it is judged today", async () => {
    file("today.xlsx", await writeXlsx(oneSheet("Dear all")));
    expect(planCheck("review", "today.xlsx").stdout).toMatch(
      /^Plan Check: today\.xlsx, as at .* \(today\)\n/,
    );
  });
});

describe("the sample plan", () => {
  const json = (...args: string[]) => {
    const { status, stdout, stderr } = planCheck("review", SAMPLE, "--format", "json", ...args);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    return JSON.parse(stdout);
  };

  test("is judged on the day it keeps: 94 actions, 27 themes, 12 overdue", () => {
    const { asAt, summary, actions } = json();
    expect({ asAt, ...summary }).toMatchObject({ asAt: "2019-06-24", actions: 94, themes: 27, overdue: 12 });
    expect(actions.find(({ ref }: { ref: string }) => ref === "1.5.1").overdueDays).toBe(85);
  });

  test("on the day of the meeting 22 were overdue", () => {
    expect(json("--as-at", "2019-07-03").summary.overdue).toBe(22);
  });

  test("every object in its JSON has the keys of the contract, none left out for want of a value", () => {
    const { tables, actions, measures, findings, summary, ...rest } = json();
    expect(Object.keys(rest)).toEqual(["planCheck", "asAt", "otherTables"]);
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
    expect(keySets(findings)).toEqual(["check severity sheet cell row ref message fingerprint ignored"]);
    expect(keySets([summary])).toEqual([
      "actions open byStatus overdue overdueNotRatedDelayed themes measures findingsBySeverity",
    ]);
  });

  test("text for people: the summary and the finding on 1.5.1, without colour", () => {
    const { status, stdout } = planCheck("review", SAMPLE);
    expect(status).toBe(1);
    expect(stdout).toContain("as at 24 June 2019 (the date kept in the workbook)");
    expect(stdout).toMatch(/^ERRORS \(\d+\)$/m);
    expect(stdout).toContain("1.5.1");
    expect(stdout).not.toContain("\u001b");
  });

  test("a reader that closes the pipe early is no failure", () => {
    const command = `"${process.execPath}" "${LAUNCHER}" review "${SAMPLE}" --format json | head -c 10; echo "\${PIPESTATUS[0]}"`;
    expect(execFileSync("bash", ["-c", `${command} 2>&1`], { encoding: "utf8" })).toBe('{\n  "planC1\n');
  });
});

test("help goes to stdout with exit code 0", () => {
  const { status, stdout, stderr } = planCheck("review", "--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("Usage: plan-check review [options] <file>");
});

test("a bundle older than its sources is built anew", () => {
  utimesSync(BUNDLE, new Date(0), new Date(0));
  expect(planCheck("--help")).toMatchObject({ status: 0, stderr: "" });
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
