import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { CHECKS, reviewWorkbook } from "../../../src/core";
import { fileUri } from "../../../src/cli/sarif/artifacts";
import { plainMessage } from "../../../src/cli/sarif/message";
import { sarifLog, type ReviewedFile, type SarifLog } from "../../../src/cli/sarif/sarif";
import type { Review } from "../../../src/core/model/review";
import { readXlsx } from "../../../src/xlsx/read";
import { toSnapshot } from "../../../src/xlsx/snapshot";
import { workbookFromText } from "../../support/textTable";

const validate = schemaValidator();

/** Draft 4 and 7 differ, in this schema, by its own address alone, which Ajv does not need. */
function schemaValidator() {
  const file = path.join(__dirname, "../../fixtures/sarif/sarif-2.1.0.json");
  const { id, $schema, ...schema } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  expect([id, $schema]).toEqual([expect.stringContaining("2.1.0"), expect.stringContaining("draft-04")]);
  // One of its patterns has a bracket too many, which only a lenient reading of patterns lets pass.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

function logOf(current: ReviewedFile, previous: ReviewedFile | null = null): SarifLog["runs"][0] {
  const log = JSON.parse(JSON.stringify(sarifLog(current, previous))) as SarifLog;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

const HEADINGS = "Ref | Action | Due | Lead | Status";
function plan(...rows: readonly string[]): ReviewedFile {
  const review = reviewWorkbook(workbookFromText([HEADINGS, ...rows].join("\n")), { asAt: "2019-06-24" });
  return { file: "plans/my plan.xlsx", review };
}
const LATE = "1.1 | Publish the offer | March 2019 | Head of Inclusion | Green";
const NO_LEAD = "1.2 | Brief schools on it | July 2019 | | Amber";
const NO_STATUS = "1.3 | Train the helpdesk | July 2019 | Head of Inclusion | ";

test("the schema is one that can refuse", () => {
  expect(validate({ version: "2.1.0" })).toBe(false);
  expect(validate({ version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, results: [{}] }] })).toBe(
    false,
  );
});

test("the sample plan's log is valid, and has a result for each finding and a rule for each check", async () => {
  const file = path.join(__dirname, "../../../assets/sample-plan.xlsx");
  const snapshot = toSnapshot(await readXlsx(new Uint8Array(readFileSync(file))));
  const review = reviewWorkbook(snapshot, { asAt: "2019-06-24" });
  const { results, tool, artifacts } = logOf({ file: "assets/sample-plan.xlsx", review });
  expect(results.map(({ partialFingerprints }) => partialFingerprints["planCheck/v1"])).toEqual(
    review.findings.map(({ fingerprint }) => fingerprint),
  );
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(artifacts.map(({ location }) => location.uri)).toEqual(["assets/sample-plan.xlsx"]);
});

test("a result says where it stands, on what it rests and how it can be fixed", () => {
  const { results } = logOf(plan("1.1 | Publish the offer | 03/07/19 | Head of Inclusion | Green"));
  const found = results.find(({ ruleId }) => ruleId === "plan/ambiguous-due");
  expect(found).toMatchObject({
    level: "note",
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: "plans/my%20plan.xlsx" } },
        logicalLocations: [
          { name: "C2", fullyQualifiedName: "'Plan'!C2", kind: "cell" },
          { name: "Plan", kind: "sheet" },
          { name: "1.1", kind: "ref" },
        ],
      },
    ],
    relatedLocations: [
      {
        logicalLocations: [{ fullyQualifiedName: "'Plan'!C2" }],
        message: { text: "“03/07/19”, read as: by 3 July 2019" },
      },
    ],
    suppressions: [],
    properties: { fixes: [{ label: "Write 3 July 2019" }] },
  });
  expect(found).not.toHaveProperty("baselineState");
});

test("with a previous review, results are new, unchanged or absent by their fingerprints, wherever they stand now", () => {
  const { results } = logOf(plan(NO_STATUS, LATE), plan(LATE, NO_LEAD));
  const states = results.map(({ ruleId, baselineState }) => `${ruleId} ${baselineState ?? ""}`);
  expect(states).toContain("plan/overdue-rated-on-track unchanged");
  expect(states).toContain("plan/missing-status new");
  expect(states).toContain("plan/missing-lead absent");
  expect(states.filter((state) => state.startsWith("plan/missing-lead"))).toHaveLength(1);
});

test("an ignored finding is suppressed, with the officer's reason", () => {
  const { file, review } = plan(LATE);
  const ignored = { what: "finding", reason: "Agreed by the board [see](https://example.org)." } as const;
  const findings = review.findings.map((finding) => ({ ...finding, ignored }));
  for (const { suppressions } of logOf({ file, review: { ...review, findings } }).results) {
    expect(suppressions).toEqual([{ kind: "external", status: "accepted", justification: ignored.reason }]);
  }
});

test("cell text makes no placeholder, no link and no other file of the log", () => {
  expect(plainMessage("{0} [click](https://example.org) \\[x\\]").text).toBe(
    "{{0}} [click] (https://example.org) \\[x\\]",
  );
  const hostile = '1.1 | "},{"text":"<script>{0}</script>[a](b)\u202e | March 2019 | =1+1 | Green';
  const { results } = logOf(plan(hostile));
  expect(JSON.stringify(results)).not.toMatch(/[^{]\{0\}[^}]|\]\(/);
});

test("a review that found nothing, and hidden sheets left out, are told", () => {
  const review: Review = {
    ...reviewWorkbook({ sheets: [], stored: null }, { asAt: "2019-06-24" }),
    hiddenSheets: ["Old plan"],
  };
  const { results, invocations } = logOf({ file: "none.xlsx", review });
  expect(results).toEqual([]);
  expect(invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
    "No plan or KPI table was found.",
    "Hidden sheets were not read: Old plan.",
  ]);
});

test.each([
  ["my plan (v2).xlsx", "my%20plan%20(v2).xlsx"],
  ["../a#b?c/d%20.csv", "../a%23b%3Fc/d%2520.csv"],
  ["C:plan.xlsx", "C%3Aplan.xlsx"],
  ["/tmp/å.xlsx", "file:///tmp/%C3%A5.xlsx"],
])("the file %s is %s in the log", (file, uri) => {
  expect(fileUri(file)).toBe(uri);
});
