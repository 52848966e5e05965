import { createReviewer, replaceCells, reviewWorkbook } from "../../../../src/core";
import type { Finding } from "../../../../src/core/model/finding";
import type { WorkbookSnapshot } from "../../../../src/core/model/workbookSnapshot";
import { workbookFromText } from "../../../support/textTable";

const ASKED = { asAt: "2019-06-24" };
const LINES = [
  "Ref | Action | Due | Lead | Status",
  ...Array.from(
    { length: 12 },
    (_, i) => `1.${i + 1} | Publish part ${i} | May 2019 | Head of Inclusion | Red`,
  ),
  "1.13 | Brief schools | May 2019 | Head of Inclusoin | Red",
];

function withText(plan: WorkbookSnapshot, row: number, column: number, text: string): WorkbookSnapshot {
  const cells = { values: [[text]], text: [[text]], numberFormats: [["General"]] };
  const look = { fills: [[null]], fontColors: [[null]], bold: [[false]] };
  const [sheet] = plan.sheets;
  const range = { row, column, rowCount: 1, columnCount: 1 };
  return replaceCells(plan, { sheet: sheet?.name ?? "", range, ...cells, ...look }) ?? plan;
}

function ofLeads(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ check }) => /^plan\/lead-/.test(check));
}

test("what is said of leads is the very same after an edit that leaves them be", () => {
  const plan = workbookFromText(LINES.join("\n"));
  const reviewer = createReviewer(ASKED);
  const before = ofLeads(reviewer.review(plan).findings);
  expect(before.length).toBeGreaterThan(1);
  const after = ofLeads(reviewer.review(withText(plan, 3, 4, "Amber")).findings);
  expect(after.map((one, i) => one === before[i])).toEqual(before.map(() => true));
});

test.each([
  ["the row's ref", 0, "9.9"],
  ["its words", 1, "Publish another"],
  ["its due date", 2, "April 2019"],
  ["its date is still to come", 2, "July 2019"],
  ["the lead", 3, "Head of Service"],
  ["the lead's spelling", 3, "Head of Inclusoin"],
  ["the leads' order", 3, "Head of Service, Head of Inclusion"],
  ["the status, closed", 4, "Complete"],
])("and another one where %s has changed", (_, column, text) => {
  const plan = workbookFromText(LINES.join("\n"));
  const reviewer = createReviewer(ASKED);
  reviewer.review(plan);
  const changed = withText(plan, 1, column, text);
  expect(ofLeads(reviewer.review(changed).findings)).toEqual(
    ofLeads(reviewWorkbook(changed, ASKED).findings),
  );
});
