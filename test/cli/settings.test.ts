import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { reviewWorkbook } from "../../src/core/index";
import { runPlanCheck } from "../support/runPlanCheck";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { readXlsx } from "../../src/xlsx/read";

const SAMPLE = path.join(__dirname, "../../assets/sample-plan.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "plan-check-settings-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);

const planCheck = (...args: string[]) => runPlanCheck(args, { columns: 120, today: "2026-11-22" });

function settingsFile(name: string, value: unknown): string {
  writeFileSync(at(name), JSON.stringify(value));
  return at(name);
}

async function reviewOf(...args: string[]) {
  return JSON.parse((await planCheck("review", SAMPLE, "--format", "json", ...args)).out) as {
    asAt: string;
    findings: {
      check: string;
      severity: string;
      ref: string | null;
      ignored: boolean;
      fingerprint: string;
    }[];
    ignoring: { findings: number }[];
    summary: { findingsBySeverity: { error: number } };
  };
}

test("a file of settings goes in place of what the workbook keeps", async () => {
  const file = settingsFile("july.json", {
    settings: {
      asAt: "2019-07-03",
      checks: { "plan/overdue-rated-on-track": "note", "plan/severalLeads": "off" },
    },
  });
  expect(await planCheck("review", SAMPLE, "--settings", file)).toMatchObject({
    status: 2,
    error: expect.stringContaining('settings.checks["plan/severalLeads"] is not known') as string,
  });
  const good = settingsFile("good.json", {
    settings: { asAt: "2019-07-03", checks: { "plan/overdue-rated-on-track": "note" } },
  });
  const review = await reviewOf("--settings", good);
  expect(review.asAt).toBe("2019-07-03");
  const hopeful = review.findings.filter(({ check }) => check === "plan/overdue-rated-on-track");
  expect(new Set(hopeful.map(({ severity }) => severity))).toEqual(new Set(["note"]));
  expect((await reviewOf("--settings", good, "--as-at", "2019-06-24")).asAt).toBe("2019-06-24");
});

test("what is ignored is counted and listed, and told when it no longer applies", async () => {
  const { findings } = await reviewOf();
  const [first] = findings;
  const ignored = [
    {
      what: "finding",
      key: first?.fingerprint,
      about: "The first.",
      reason: "Agreed in May.",
      on: "2019-06-01",
    },
    { what: "check", key: "plan/no-longer-there", about: "Gone.", reason: "Old.", on: null },
  ];
  const file = settingsFile("ignored.json", { settings: { asAt: "2019-06-24" }, ignored });
  const review = await reviewOf("--settings", file);
  expect(review.findings.filter((finding) => finding.ignored)).toHaveLength(1);
  expect(review.ignoring.map((use) => use.findings)).toEqual([1, 0]);
  const { out } = await planCheck("review", SAMPLE, "--settings", file);
  expect(out).toContain("IGNORED (1)\n  The first. Ignored because: Agreed in May.\n");
  expect(out).toContain("Gone. Ignored because: Old. (no longer applies; it can be taken away)");
});

test("settings are shown, written into a copy and taken away; the workbook stays as it was", async () => {
  const before = readFileSync(SAMPLE);
  expect(JSON.parse((await planCheck("settings", SAMPLE)).out)).toEqual({ settings: { asAt: "2019-06-24" } });
  const values = { settings: { tolerance: 2, paper: { committee: "Improvement Board" } } };
  const use = settingsFile("use.json", values);
  expect(await planCheck("settings", SAMPLE, "--use", use, "--out", at("copy.xlsx"))).toMatchObject({
    status: 0,
  });
  expect(JSON.parse((await planCheck("settings", at("copy.xlsx"))).out)).toEqual(values);
  expect(await planCheck("settings", at("copy.xlsx"), "--remove", "--out", at("bare.xlsx"))).toMatchObject({
    status: 0,
  });
  expect((await planCheck("settings", at("bare.xlsx"))).out).toBe("{}\n");
  const bare = toSnapshot(await readXlsx(readFileSync(at("bare.xlsx"))));
  expect(bare.stored).toBeNull();
  expect(reviewWorkbook(bare, { asAt: "2019-06-24" }).summary.overdue).toBe(12);
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);
});

test.each([
  [["--use", "x.json"], "The workbook itself is never changed; name the copy to write with --out COPY.xlsx."],
  [["--out", "x.xlsx"], "--out needs --use SETTINGS.json or --remove, which say what the copy is to keep."],
  [["--use", "x.json", "--remove", "--out", "x.xlsx"], "Give either --use or --remove, not both."],
  [
    ["--use", at("none.json"), "--out", "x.xlsx"],
    "none.json: There is no such file; check the name and the folder.",
  ],
  [
    ["--remove", "--out", SAMPLE],
    "There is such a file already, and it was left as it is; give another name.",
  ],
])("settings %j is refused", async (args, sentence) => {
  const { status, error } = await planCheck("settings", SAMPLE, ...args);
  expect({ status, error }).toEqual({ status: 2, error: expect.stringContaining(`${sentence}\n`) as string });
});

test("a file that is not JSON is refused with its name", async () => {
  writeFileSync(at("words.json"), "tolerance = 2");
  const { status, error } = await planCheck("review", SAMPLE, "--settings", at("words.json"));
  expect(status).toBe(2);
  expect(error).toMatch(/words\.json: This file is not JSON \(.*\)\. Correct it, or export it anew\.\n$/);
});
