import { reviewWorkbook } from "../../../src/core";
import type { WorkbookSnapshot } from "../../../src/core/model/workbookSnapshot";
import { workbookFromText } from "../../support/textTable";

const PLAN = `
Rhif⏎No. | Gweithredu⏎Action | Cyfrifoldeb⏎Responsibility | Erbyn⏎By | Cynnydd⏎Progress
1a | Welsh session in every class | Welsh Lead | Medi / Sept 2023 | Cwblhawyd / Completed
1b | Staff course for beginners | Headteacher | Mehefin / June 2024 | Ar y gweill / In progress
1c | Reading books from the scheme | Welsh Lead | Parhaus / Ongoing | Heb ddechrau / Not started`;

/** Line breaks within cells stand as ⏎. */
function withBreaks(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const broken = (text: string) => text.replace(/⏎/g, "\n");
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    text: sheet.text.map((row) => row.map(broken)),
    values: sheet.values.map((row) =>
      row.map((value) => (typeof value === "string" ? broken(value) : value)),
    ),
  }));
  return { ...workbook, sheets };
}

test("a plan in two languages is read by the one that is known", () => {
  const { tables, actions } = reviewWorkbook(withBreaks(workbookFromText(PLAN.trim())), {
    asAt: "2023-11-01",
  });
  expect(tables[0]?.columns.map(({ role }) => role)).toEqual(["ref", "action", "lead", "due", "status"]);
  expect(actions.map(({ due }) => due?.to ?? null)).toEqual(["2023-09-30", "2024-06-30", null]);
  expect(actions.map(({ status }) => status?.value)).toEqual(["complete", "underway", "notStarted"]);
});

test("two months are a span, and no month in two languages", () => {
  const text = PLAN.trim().replace("Medi / Sept 2023", "June / July 2023").replace(/⏎/g, " / ");
  const { actions } = reviewWorkbook(workbookFromText(text), { asAt: "2023-11-01" });
  expect(actions[0]?.due).toMatchObject({ from: "2023-06-01", to: "2023-07-31" });
});
