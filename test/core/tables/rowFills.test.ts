import { reviewWorkbook } from "../../../src/core/index";
import type { WorkbookSnapshot } from "../../../src/core/model/workbookSnapshot";
import { workbookFromText } from "../../support/textTable";

const NOTE = "Note: blue rows are closed. Grey rows are cancelled.";
const HEADINGS = "Item | Work to be done | Resp. | Finish | Remarks";
const ROWS = [
  "[blue] 101 | [blue] Inspect the boiler tubes | [blue] Boiler Crew | [blue] 04/04/2019 | [blue] Six cut",
  "102 | Rebuild the inlet damper | Mechanical | 14/08/2019 | Linkage ships on the 9th",
  "[grey] 103 | [grey] Paint the guard | [grey] Contractor | [grey] 15/08/2019 | [grey]",
  "104 | Flush the oil | Mechanical | 16/08/2019 |",
];

function review(...lines: string[]) {
  return reviewWorkbook(workbookFromText(lines.join("\n")), { asAt: "2019-06-24" });
}

const valuesOf = ({ actions }: ReturnType<typeof review>) =>
  actions.map(({ status }) => status?.value ?? null);

/** The palest blue of Excel's own: what a note calls blue, and no status otherwise. */
function paler(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    fills: sheet.fills.map((row) => row.map((fill) => (fill === "#0070C0" ? "#D9E1F2" : fill))),
  }));
  return { ...workbook, sheets };
}

describe("rows whose fill a note explains", () => {
  it("have the status that the note gives their colour, from above the table or below it", () => {
    expect(valuesOf(review(NOTE, HEADINGS, ...ROWS))).toEqual(["complete", null, "cancelled", null]);
    expect(valuesOf(review(HEADINGS, ...ROWS, "", NOTE))).toEqual(["complete", null, "cancelled", null]);
  });

  it("make up for a column of statuses", () => {
    const { findings } = review(NOTE, HEADINGS, ...ROWS);
    expect(findings.filter(({ check }) => check === "plan/missing-status")).toEqual([]);
  });

  it("are told by the note, and the reader is told so", () => {
    const { tables, actions } = review(NOTE, HEADINGS, ...ROWS);
    expect(tables[0]?.scale).toMatchObject({ from: "workbook", source: "Plan!A1" });
    expect(actions[0]?.status).toEqual({ value: "complete", text: "", from: "fill", fillValue: "complete" });
  });

  it("may be pale", () => {
    const workbook = paler(workbookFromText([NOTE, HEADINGS, ...ROWS].join("\n")));
    expect(valuesOf(reviewWorkbook(workbook, { asAt: "2019-06-24" }))[0]).toBe("complete");
  });

  it("say nothing without the note, and where the plan has a status column", () => {
    expect(valuesOf(review(HEADINGS, ...ROWS))).toEqual([null, null, null, null]);
    const rated = [`${HEADINGS} | Status`, ...ROWS.map((row) => `${row} | Open`)];
    expect(valuesOf(review(NOTE, ...rated))).toEqual(["underway", "underway", "underway", "underway"]);
  });
});
