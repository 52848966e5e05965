import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { runPlanCheck } from "../support/runPlanCheck";

const LATE =
  "Ref,Action,Due,Lead,Status\n1.1,Publish the offer,March 2019,Head,Green\n1.2,Brief schools,July 2019,,Amber\n1.3,Train the helpdesk,May 2020,Head,Green\n";
const FINE =
  "Ref,Action,Due,Lead,Status\n1.1,Publish the offer,31/07/2019,Head,Green\n1.2,Brief schools,31/07/2019,Head,Green\n";

const before = process.cwd();
const folder = mkdtempSync(path.join(tmpdir(), "plan-check-many-"));
beforeAll(() => {
  process.chdir(folder);
  mkdirSync("plans/older", { recursive: true });
  mkdirSync("empty");
  writeFileSync("plans/b.csv", LATE);
  writeFileSync("plans/a.csv", FINE);
  writeFileSync("plans/older/c d.csv", LATE);
  writeFileSync("plans/older/broken.xlsx", "no workbook");
  writeFileSync("plans/~$b.xlsx", "kept by Excel beside an open file");
  writeFileSync("plans/notes.txt", "no plan");
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const planCheck = (...args: string[]) => runPlanCheck(["review", ...args, "--as-at", "2019-06-24"]);

test("a folder: one line for each workbook, by path, and what there is all together", async () => {
  expect(await planCheck("plans")).toEqual({
    status: 2,
    out: `Plan Check: 3 workbooks reviewed as at 24 June 2019, 1 could not be

  plans/a.csv: no errors, no warnings, no notes.
  plans/b.csv: 1 error, 1 warning, 1 note.
  plans/older/broken.xlsx: could not be reviewed. This file is not an .xlsx workbook. Open it in the
    program it was made with and save it as an Excel workbook (.xlsx).
  plans/older/c d.csv: 1 error, 1 warning, 1 note.

All together: 2 errors, 2 warnings, 2 notes.
`,
    error: `1 of 4: plans/a.csv
2 of 4: plans/b.csv
3 of 4: plans/older/broken.xlsx could not be reviewed
4 of 4: plans/older/c d.csv
`,
  });
});

test.each([
  [["plans/*.csv"], ["plans/a.csv", "plans/b.csv"], 1],
  [["plans/**/?.csv", "plans/a.csv"], ["plans/a.csv", "plans/b.csv"], 1],
  [["plans/**/*.csv"], ["plans/a.csv", "plans/b.csv", "plans/older/c d.csv"], 1],
  [["plans/b.csv", "./plans/a.csv", "plans/b.csv"], ["plans/b.csv", "plans/a.csv"], 1],
  [["plans/a*"], ["plans/a.csv"], 0],
])("%j are the files, each once; the exit code is the worst of theirs", async (names, files, code) => {
  const { status, out } = await planCheck(...names, "--format", "json");
  expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual(files);
  expect(status).toBe(code);
});

test("as JSON, a list: each file's own review as it is alone, or its problem", async () => {
  const alone = await planCheck("plans/b.csv", "--format", "json");
  const { out } = await planCheck("plans/b.csv", "plans/none.xlsx", "--format", "json");
  const list = [
    { file: "plans/b.csv", problem: null, review: JSON.parse(alone.out) as unknown },
    {
      file: "plans/none.xlsx",
      problem: "There is no such file; check the name and the folder.",
      review: null,
    },
  ];
  expect(out).toBe(`${JSON.stringify(list, null, 2)}\n`);
});

test("as SARIF, one run with an artifact and an invocation for each file, and all results", async () => {
  const alone = await planCheck("plans/b.csv", "--format", "sarif");
  await planCheck("plans", "--format", "sarif", "--out", "log.sarif");
  const text = readFileSync("log.sarif", "utf8");
  const log = JSON.parse(text) as Log;
  const schema = path.join(__dirname, "../fixtures/sarif/sarif-2.1.0.json");
  const { id, $schema, ...rules } = JSON.parse(readFileSync(schema, "utf8")) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(rules);
  validate(log);
  expect([id, $schema, validate.errors]).toEqual([expect.anything(), expect.anything(), null]);
  expect(text).toBe(`${JSON.stringify(log, null, 2)}\n`);
  const [{ artifacts, invocations, results }] = log.runs;
  expect(artifacts.map(({ location }) => location.uri)).toEqual([
    "plans/a.csv",
    "plans/b.csv",
    "plans/older/broken.xlsx",
    "plans/older/c%20d.csv",
  ]);
  expect(invocations.map(({ executionSuccessful }) => executionSuccessful)).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect(results.slice(0, 3)).toEqual((JSON.parse(alone.out) as Log).runs[0].results);
  expect(results).toHaveLength(6);
});

interface Log {
  readonly runs: readonly [
    {
      readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
      readonly invocations: readonly { readonly executionSuccessful: boolean }[];
      readonly results: readonly unknown[];
    },
  ];
}

test("as HTML, a page with a row for each file", async () => {
  const { out } = await planCheck("plans", "--format", "html");
  const rows = [...out.matchAll(/<th scope="row" dir="auto">([^<]*)<\/th>/g)].map(([, file]) => file);
  expect(rows).toEqual(["plans/a.csv", "plans/b.csv", "plans/older/broken.xlsx", "plans/older/c d.csv"]);
  expect(out).toContain("Could not be reviewed. This file is not an .xlsx workbook.");
});

test.each([
  [["empty"], "empty: There is no workbook (.xlsx, .xlsm or .csv) in this folder.\n"],
  [
    ["plans/*.ods"],
    "plans/*.ods: No workbook (.xlsx, .xlsm or .csv) fits this pattern; check the folder and the name.\n",
  ],
  [
    ["plans", "--with", "plans/a.csv"],
    "--with is for one workbook; name one file, and put a name that has spaces in quotation marks.\n",
  ],
  [
    ["plans", "--settings", "none.json"],
    "none.json: There is no such file; check the name and the folder.\n",
  ],
])("%j: one sentence and nothing else", async (args, error) => {
  expect(await planCheck(...args)).toEqual({ status: 2, out: "", error });
});

test("nothing is written over a file that is there", async () => {
  writeFileSync("there.json", "mine");
  const { status, error } = await planCheck("plans", "--format", "json", "--out", "there.json");
  expect([status, error]).toEqual([2, expect.stringContaining("There is such a file already")]);
  expect(readFileSync("there.json", "utf8")).toBe("mine");
});
