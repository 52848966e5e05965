import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runPlanCheck } from "../support/runPlanCheck";
import { reviewWorkbook } from "../../src/core";
import { keepReview } from "../../src/core/report/movement/keepReview";
import { NOTHING_STORED } from "../../src/core/settings/nothingStored";
import { writeStored } from "../../src/core/settings/stored";
import { emptyDocument, newSheet, setCell } from "../../src/xlsx/documentEdit";
import { writeXlsx } from "../../src/xlsx/write";
import { workbookFromText } from "../support/textTable";

const folder = mkdtempSync(path.join(tmpdir(), "plan-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

const OLDER = `Ref | Action | Due | Lead | Status
1.1 | Publish the local offer for families | 30/04/2019 | Health Lead | Amber
1.2 | Agree the joint pathway with schools | 31/07/2019 | Head of Inclusion | Amber
1.3 | Train every member of the panel | 30/09/2019 | Head of Inclusion | Green
1.4 | Survey governors about their training | 30/09/2019 | Health Lead | Green
1.5 | Draft the budget of the helpdesk | 31/10/2019 | Health Lead | Green`;
const NEWER = `Ref | Action | Due | Lead | Status
1.1 | Publish the local offer for families | 30/04/2019 | Health Lead | Complete
1.2 | Agree the joint pathway with schools | 31/10/2019 | Health Lead | Red
1.3 | Commission evening clinics on the coast | 31/12/2019 | Health Lead | Green
1.4 | Train every member of the panel | September 2019 | Head of inclusion | Green
1.5 | Draft the budget of the helpdesk | 31/10/2019 | Health Lead | Green`;
const MOVED = `

WHAT MOVED since 1 July 2019
  New (1): 1.3.
  Completed (1): 1.1.
  Re-rated (1): 1.2 (underway to delayed).
  Slipped (1): 1.2 (92 days, which the sheet does not say).
  Renumbered (1): 1.4 (was 1.3).
  Another lead (1): 1.2.
  Removed, and was open (1): 1.4.
  Open: 5 + 1 new + 0 reopened − 1 completed − 0 cancelled − 1
    removed = 4.

`;

const planCheck = (...args: string[]) => runPlanCheck(args, { columns: 66, today: "2019-07-01" });

async function file(name: string, text: string, stored: string | null = null): Promise<string> {
  const sheet = newSheet("Plan");
  for (const [row, line] of text.split("\n").entries()) {
    for (const [column, value] of line.split(" | ").entries()) setCell(sheet, row, column, { value });
  }
  const written = path.join(folder, name);
  writeFileSync(written, await writeXlsx({ ...emptyDocument(), stored, sheets: [sheet] }));
  return written;
}

let older: string;
let newer: string;
beforeAll(async () => {
  older = await file(
    "older.xlsx",
    OLDER,
    writeStored({ ...NOTHING_STORED, settings: { asAt: "2019-07-01" } }),
  );
  newer = await file("newer.xlsx", NEWER);
});

test("--previous: what moved, before the findings; the older file as at the date kept in it", async () => {
  const { out, error } = await planCheck("review", newer, "--previous", older, "--as-at", "2019-10-01");
  expect(error).toBe("");
  expect(out).toContain(MOVED);
  expect(out.indexOf("WHAT MOVED")).toBeLessThan(out.indexOf("ERRORS"));
});

test("an older file without a date of its own is judged on the newer one's day", async () => {
  const undated = await file("undated.xlsx", OLDER);
  const { out } = await planCheck("review", newer, "--previous", undated, "--as-at", "2019-10-01");
  expect(out).toContain(MOVED.replace("1 July 2019", "the earlier version"));
});

test("the newer file given as the older one is said to be of a later day", async () => {
  const { out } = await planCheck("review", newer, "--previous", older, "--as-at", "2019-06-01");
  expect(out).toContain("WHAT MOVED since 1 July 2019, which is a later day than this review's\n");
});

test("without --previous, since the review that is kept in the workbook; without that, nothing is said", async () => {
  const previous = keepReview(reviewWorkbook(workbookFromText(OLDER), { asAt: "2019-07-01" }));
  const keeping = await file("keeping.xlsx", NEWER, writeStored({ ...NOTHING_STORED, previous }));
  expect((await planCheck("review", keeping, "--as-at", "2019-10-01")).out).toContain(MOVED);
  expect((await planCheck("review", newer)).out).not.toContain("MOVED");
});

test("JSON: the movement whole, null where there is none", async () => {
  const json = async (...args: string[]) =>
    JSON.parse((await planCheck("review", newer, "--format", "json", ...args)).out);
  const { movement } = await json("--previous", older);
  expect(movement).toMatchObject({
    from: "2019-07-01",
    completed: [{ action: { ref: "1.1", row: 2 }, from: "underway", to: "complete" }],
    slipped: [{ action: { ref: "1.2" }, from: "2019-07-31", to: "2019-10-31", days: 92, stated: false }],
    renumbered: [{ from: "1.3", to: "1.4" }],
    unchanged: 1,
    reconciliation: { balances: true, currentOpen: { count: 4, refs: ["1.2", "1.3", "1.4", "1.5"] } },
  });
  expect((await json()).movement).toBeNull();
});

test("nothing moved is said as such", async () => {
  const { out } = await planCheck("review", older, "--previous", older);
  expect(out).toContain("\n  Nothing: all 5 actions are as they were.\n");
});

test("measures: new figures, targets changed, and the figures that are null in JSON are there", async () => {
  const table = (actual: string, target: string) =>
    `Ref | Measure | Actual 2018/19 | Target 2018/19\n1a | Young people in education | ${actual} | ${target}\n1b | Young people in work | 40% | 50%\n1c | Reviews completed on time | 70% | 80%`;
  const before = await file("kpis-before.xlsx", table("Available May 19", "90%"));
  const now = await file("kpis.xlsx", table("84.7%", "85%"));
  const args = ["review", now, "--previous", before, "--as-at", "2019-10-01"];
  const { out } = await planCheck(...args);
  expect(out).toContain("\n  New figures (1): 1a (Available May 19 to 84.7%).\n");
  expect(out).toContain("\n  Targets changed (1): 1a (90% to 85%).\n");
  const { measures } = JSON.parse((await planCheck(...args, "--format", "json")).out).movement;
  expect(measures.actuals[0].from).toMatchObject({ text: "Available May 19", value: null });
});

test("a long list names twelve and counts the rest", async () => {
  const rows = (status: string) =>
    ["Ref | Action | Due | Lead | Status"].concat(
      Array.from(
        { length: 15 },
        (_, i) => `2.${i + 1} | Brief school ${i + 1} | May 2020 | Health Lead | ${status}`,
      ),
    );
  const before = await file("many-before.xlsx", rows("Green").join("\n"));
  const now = await file("many.xlsx", rows("Complete").join("\n"));
  const { out } = await planCheck("review", now, "--previous", before);
  expect(out.replace(/\s+/g, " ")).toContain(
    "Completed (15): 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9, 2.10, 2.11, 2.12 and 3 others.",
  );
});

test.each([
  [
    "a file that is not there",
    () => "none.xlsx",
    "none.xlsx: There is no such file; check the name and the folder.\n",
  ],
  [
    "a file without a plan",
    () => file("letter.xlsx", "Dear all"),
    "letter.xlsx: No plan or KPI table was found in this file, so nothing can be compared with it; name another with --previous.\n",
  ],
])("%s cannot be compared with", async (_, previous, sentence) => {
  const { status, out, error } = await planCheck("review", newer, "--previous", await previous());
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(error.endsWith(sentence)).toBe(true);
});
