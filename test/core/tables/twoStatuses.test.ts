import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

function statusesOf(headings: string, rows: readonly string[]): (string | null | undefined)[] {
  const lines = rows.map(
    (row, i) => `${101 + i} | Pin a job of kind ${i + 1} to a machine | Engine Team | ${row}`,
  );
  const text = [`No | Feature | Lead | ${headings}`, ...lines].join("\n");
  return reviewWorkbook(workbookFromText(text), { asAt: "2019-06-24" }).actions.map(
    ({ status }) => status?.value,
  );
}

describe("two columns headed Status", () => {
  const rows = ["Approved | Done", "Approved | In progress", "Submitted | Not started", "Approved | Merged"];
  const inWork = ["complete", "underway", "notStarted", "cancelled"];

  it("are told apart: whether a thing is approved is not how far it has come", () => {
    expect(statusesOf("Status | Status", rows)).toEqual(inWork);
    expect(statusesOf("Approval status | Work status", rows)).toEqual(inWork);
  });

  it("are told apart whichever stands first", () => {
    const turned = rows.map((row) => row.split(" | ").reverse().join(" | "));
    expect(statusesOf("Status | Status", turned)).toEqual(inWork);
  });

  it("leave the approval where nothing else says how far a thing is", () => {
    const alone = rows.map((row) => row.split(" | ")[0] ?? "");
    expect(statusesOf("Status", alone)).toEqual(["complete", "complete", "underway", "complete"]);
  });
});

describe("a column of statuses for each quarter", () => {
  const rows = [
    "On track | Complete | Complete",
    "Not started | Delayed | Delayed",
    "On track | On track | ",
  ];

  it("says by the last that is filled in how far the work is", () => {
    expect(statusesOf("Status Q1 | Status Q2 | Status Q3", rows)).toEqual(["complete", "delayed", undefined]);
    expect(statusesOf("Q1 | Q2 | Q3", rows)).toEqual(["complete", "delayed", undefined]);
  });

  it("goes back to the one before where the newest is still to be filled in", () => {
    const early = rows.map((row) => row.replace(/[^|]*$/, " "));
    expect(statusesOf("Status Q1 | Status Q2 | Status Q3", early)).toEqual([
      "complete",
      "delayed",
      "onTrack",
    ]);
  });
});
