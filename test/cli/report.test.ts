import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import mammoth from "mammoth";
import { runPlanCheck } from "../support/runPlanCheck";
import type { BoardPaper } from "../../src/core/model/boardPaper";

const SAMPLE = path.join(__dirname, "../../assets/sample-plan.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "plan-check-report-"));
afterAll(() => rmSync(folder, { recursive: true }));
jest.setTimeout(60_000);

const at = (name: string) => path.join(folder, name);
const PLAN =
  "Ref,Action,Due,Lead,Status\n1.1,Publish the local offer,March 2019,Head of Inclusion,Green\n1.2,Train the helpdesk,July 2019,Health Lead,Amber\n";

const planCheck = (...args: string[]) => runPlanCheck(args, { columns: 120 });

it("prints the paper as Markdown, whatever it says with exit code 0", async () => {
  const { status, out, error } = await planCheck("report", SAMPLE, "--as-at", "2019-07-03");
  expect([status, error]).toEqual([0, ""]);
  expect(out).toContain("22 of the 76 open actions are overdue; 15 of them are not rated delayed.");
});

it("prints the data as JSON, with what moved since an older workbook", async () => {
  writeFileSync(at("now.csv"), PLAN);
  writeFileSync(at("then.csv"), PLAN.replace("July 2019", "May 2019").replace("Amber", "n/s"));
  const { out } = await planCheck("report", at("now.csv"), "--format", "json", "--previous", at("then.csv"));
  const paper = JSON.parse(out) as BoardPaper;
  expect(paper).toMatchObject({ planCheck: 1, heading: { asAt: "2019-06-24", source: "now.csv" } });
  expect(paper.movement?.slipped.map(({ action, days }) => [action.ref, days])).toEqual([["1.2", 61]]);
  expect(paper.movement?.rerated.map(({ action }) => action.ref)).toEqual(["1.2"]);
});

it.each([
  ["paper.docx", "PK"],
  ["paper.md", "# Improvement plan"],
  ["paper.html", "<!doctype html>"],
  ["paper.json", '{\n  "planCheck": 1'],
])("writes %s whole, and nothing beside it", async (name, beginning) => {
  writeFileSync(at("plan.csv"), PLAN);
  const before = readdirSync(folder);
  const { status, out } = await planCheck("report", at("plan.csv"), "--out", at(name));
  expect([status, out]).toEqual([0, `${at(name)} was written.\n`]);
  expect(readFileSync(at(name)).subarray(0, beginning.length).toString("utf8")).toBe(beginning);
  expect(readdirSync(folder).sort()).toEqual([...before, name].sort());
});

it("names the paper, its committee and its author by the settings", async () => {
  const paper = {
    title: "Progress report",
    committee: "Scrutiny Committee",
    author: "Board Secretary",
    nextMeeting: "2019-07-03",
  };
  writeFileSync(at("settings.json"), JSON.stringify({ settings: { paper } }));
  writeFileSync(at("plan.csv"), PLAN);
  const { error } = await planCheck(
    "report",
    at("plan.csv"),
    "--settings",
    at("settings.json"),
    "--out",
    at("named.docx"),
  );
  expect(error).toBe("");
  const { value } = await mammoth.extractRawText({ path: at("named.docx") });
  expect(value.split("\n").filter(Boolean).slice(0, 4)).toEqual([
    "Progress report",
    "Committee: Scrutiny Committee",
    "Meeting: 3 July 2019",
    "Report of: Board Secretary",
  ]);
});

describe("what could not run: exit code 2, one sentence, nothing written", () => {
  it.each<[args: string[], sentence: string]>([
    [
      ["report", SAMPLE, "--out", at("paper.pdf")],
      `${at("paper.pdf")}: The name's ending says what to write; use .docx for Word, .md, .html or .json.`,
    ],
    [
      ["report", SAMPLE, "--out", SAMPLE],
      `${SAMPLE}: The name's ending says what to write; use .docx for Word, .md, .html or .json.`,
    ],
    [["report", SAMPLE, "--format", "xml"], '--format "xml" is not known; use markdown or json.'],
    [
      ["report", SAMPLE, "--format", "json", "--out", at("b.json")],
      "Give either --format, for what is printed, or --out, whose name says the form.",
    ],
    [
      ["report", at("none.xlsx")],
      `${at("none.xlsx")}: There is no such file; check the name and the folder.`,
    ],
    [["report"], "No file was named; try plan-check review FILE."],
  ])("%j", async (args, sentence) => {
    const before = readdirSync(folder);
    expect(await planCheck(...args)).toEqual({ status: 2, out: "", error: `${sentence}\n` });
    expect(readdirSync(folder)).toEqual(before);
  });

  it("leaves a file that is there as it is, the input too", async () => {
    writeFileSync(at("input.md"), PLAN);
    writeFileSync(at("there.csv"), PLAN);
    const { status, error } = await planCheck("report", at("there.csv"), "--out", at("input.md"));
    expect([status, error]).toEqual([
      2,
      `${at("input.md")}: There is such a file already, and it was left as it is; give another name.\n`,
    ]);
    expect(readFileSync(at("input.md"), "utf8")).toBe(PLAN);
  });

  it("has nothing to report on where there is no table", async () => {
    writeFileSync(at("list.csv"), "Colour,Price\nRed,2\nBlue,3\n");
    const { error } = await planCheck("report", at("list.csv"), "--out", at("list.docx"));
    expect(error).toMatch(
      /^.*list\.csv: No plan or KPI table was found in this file, so there is nothing to report on; /,
    );
    expect(existsSync(at("list.docx"))).toBe(false);
  });
});

it("says how a list of commitments is answered, named or kept, and leaves the section out without one", async () => {
  writeFileSync(at("plan.csv"), PLAN);
  writeFileSync(at("list.txt"), "1.1 Publish the local offer for everyone\n1.2 Grow bananas\n");
  const named = await planCheck("report", at("plan.csv"), "--commitments", at("list.txt"));
  expect(named.out).toContain("## Commitments, and what answers them");
  expect(named.out).toContain(
    "1 of the 2 commitments and measures promised are answered; 1 not planned; 0 not measured.",
  );
  const kept = {
    coverage: {
      list: { lines: [{ kind: "commitment", number: "9", priority: null, text: "Grow bananas" }] },
      corrections: [{ commitment: "9", ref: "1.2" }],
    },
  };
  writeFileSync(at("kept.json"), JSON.stringify(kept));
  const { out } = await planCheck(
    "report",
    at("plan.csv"),
    "--settings",
    at("kept.json"),
    "--format",
    "json",
  );
  const { coverage } = JSON.parse(out) as BoardPaper;
  expect(coverage?.lines.map(({ verdict, answers }) => [verdict, answers[0]?.ref, answers[0]?.by])).toEqual([
    ["matched", "1.2", "officer"],
  ]);
  expect((await planCheck("report", at("plan.csv"))).out).not.toContain("Commitments, and what");
});

it("says which targets are on course, and what is due before the next meeting and from whom", async () => {
  const { out } = await planCheck("report", SAMPLE, "--as-at", "2019-06-24", "--format", "json");
  const { milestones, calendar } = JSON.parse(out) as BoardPaper;
  expect(milestones.next.map(({ course }) => course?.course)).toContain("cannotSay");
  expect(calendar).toMatchObject({ until: "2019-09-24", untilFrom: "reportingCycle" });
  const paper = await planCheck("report", SAMPLE, "--as-at", "2019-06-24");
  expect(paper.out).toContain("### The next target of each measure");
  expect(paper.out).toContain("## Annex: what is due before the next meeting, and from whom");
});

it("refuses kept coverage that is not what it should be, in a sentence", async () => {
  writeFileSync(at("plan.csv"), PLAN);
  writeFileSync(at("wrong.json"), JSON.stringify({ coverage: { list: { place: 7 }, corrections: [] } }));
  const { status, error } = await planCheck("report", at("plan.csv"), "--settings", at("wrong.json"));
  expect([status, error]).toEqual([
    2,
    expect.stringContaining("coverage.list is an object; expected a place"),
  ]);
});
