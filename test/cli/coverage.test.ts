import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runPlanCheck } from "../support/runPlanCheck";

const SAMPLE = path.join(__dirname, "../../assets/sample-plan.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "plan-check-coverage-"));
afterAll(() => rmSync(folder, { recursive: true }));

const coverage = (...args: string[]) => runPlanCheck(["coverage", ...args], { columns: 100 });

function file(name: string, content: string): string {
  const to = path.join(folder, name);
  writeFileSync(to, content);
  return to;
}

const LIST = file(
  "list.txt",
  "Priority 1\n1.1 Grow bananas on the moon\nMeasures\n- Number of tribunals\n- Percentage of EHC plans within 20 weeks\n",
);

it("tells in text what is planned, measured and what is not, with exit code 1 for what is not", async () => {
  const { status, out } = await coverage(SAMPLE, "--commitments", LIST);
  expect(status).toBe(1);
  expect(out).toContain(
    "3 lines: 2 matched, 1 of them under another priority, 0 not sure; 1 not planned, 0 not measured.",
  );
  expect(out).toContain(
    "NOT PLANNED (1)\n  Grow bananas on the moon – No theme or action answers commitment 1.1",
  );
  expect(out).toContain("UNDER ANOTHER PRIORITY (1)\n  Measure “Number of tribunals” is measured by KPI 2d");
});

it("tells the same in JSON, with cells", async () => {
  const { out } = await coverage(SAMPLE, "--commitments", LIST, "--format", "json");
  const json = JSON.parse(out);
  expect(json).toMatchObject({ planCheck: 1, asAt: "2019-06-24", counts: { notPlanned: 1, matched: 1 } });
  expect(json.lines[2]).toMatchObject({
    id: "percentage of ehc plans within 20 weeks",
    verdict: "matched",
    line: 5,
  });
  expect(json.lines[2].answers[0]).toMatchObject({
    ref: "1c",
    sheet: "Priority 1",
    cell: "B46",
    by: "words",
  });
});

it("lets corrections go first; all covered is exit code 0", async () => {
  const corrections = file("corrections.json", '[{ "commitment": "1.1", "ref": "1.2.1" }]');
  const { status, out } = await coverage(SAMPLE, "--commitments", LIST, "--corrections", corrections);
  expect(status).toBe(0);
  expect(out).toContain("Commitment 1.1 is answered by action 1.2.1, as you said.");
});

describe("what could not run is said in one sentence, with exit code 2", () => {
  const refusals: [args: string[], sentence: RegExp][] = [
    [[], /No list of commitments was found in it; name one with --commitments\./],
    [
      ["--commitments", "No such sheet"],
      /No such sheet: There is no such file, and no list of commitments was found on a sheet, in a table or in a range of this name in .*sample-plan\.xlsx\./,
    ],
    [
      ["--commitments", file("empty.txt", "\n")],
      /There is nothing in it; write one commitment on each line\./,
    ],
    [
      ["--commitments", path.join(folder, "none.csv")],
      /There is no such file; check the name and the folder\./,
    ],
    [
      ["--commitments", LIST, "--corrections", file("bad.json", '[{ "commitment": 1, "ref": null }]')],
      /corrections\[0\]\.commitment is 1; expected a commitment's number or words\./,
    ],
    [["--commitments", LIST, "--corrections", file("no.json", "{")], /This file is not JSON/],
  ];
  test.each(refusals)("%j", async (args, sentence) => {
    const { status, out, error } = await coverage(SAMPLE, ...args);
    expect([status, out]).toEqual([2, ""]);
    expect(error).toMatch(sentence);
  });
});

it("says that there is no plan, or nothing at all, to match with", async () => {
  const kpis = file(
    "kpis.csv",
    "Ref,Measure,Frequency,Latest 17/18,Target 18/19\n1,Percentage of plans on time,Annual,84%,90%\n2,Number of complaints,Annual,100,90\n",
  );
  const { status, out } = await coverage(kpis, "--commitments", LIST);
  expect(status).toBe(1);
  expect(out.replace(/\s+/g, " ")).toContain("kpis.csv, so no commitment can be planned in it.");
  expect(out).not.toContain("No KPI table was found");
  const prices = file("prices.csv", "Item,Price\nPens,3\nPaper,4\n");
  expect(await coverage(prices, "--commitments", LIST)).toMatchObject({
    status: 2,
    out: "",
    error: expect.stringContaining("prices.csv: No plan or KPI table was found in this file") as string,
  });
});
