import { growth, LINEAR } from "../../support/growth";
import fc from "fast-check";
import type { StatusValue } from "../../../src/core/model/reading";
import type { CellValue } from "../../../src/core/model/workbookSnapshot";
import { DEFAULT_SCALE, SCALES } from "../../../src/core/read/scale";
import { isStatusWord, readStatus } from "../../../src/core/read/status";

/** Far above what 100 kB takes on a busy machine, far below what a quadratic reader would take. */

function cell(value: CellValue, fill: string | null = null, fontColor: string | null = null) {
  return { value, text: String(value), fill, fontColor };
}

const READ: readonly (readonly [string, StatusValue])[] = [
  ["C", "complete"],
  ["G", "onTrack"],
  ["A", "underway"],
  ["R", "delayed"],
  ["b", "complete"],
  ["n/s", "notStarted"],
  ["N / S", "notStarted"],
  ["GREY (n/s)", "notStarted"],
  ["NOT STARTED", "notStarted"],
  ["Yet to Start", "notStarted"],
  ["Ready for QA", "underway"],
  ["Awaiting verification", "underway"],
  ["Awaiting rebase", "underway"],
  ["Proposed for closure", "underway"],
  ["Recommend close", "underway"],
  ["Drafted", "underway"],
  ["researching", "underway"],
  ["Waiting on the branch", "onHold"],
  ["waiting_on_client", "onHold"],
  ["Awaiting funding", "onHold"],
  ["Transferred", "cancelled"],
  ["Transferred to the estates plan", "cancelled"],
  ["Out to tender", "underway"],
  ["Largely complete", "underway"],
  ["Minor delays", "delayed"],
  ["Slightly behind", "delayed"],
  ["Off Course", "delayed"],
  ["Subject to funding", "onHold"],
  ["No Longer Proceeding", "cancelled"],
  ["Not being pursued", "cancelled"],
  ["Now BAU", "complete"],
  ["Pending", "notStarted"],
  ["Not done", "notStarted"],
  ["Some progress", "underway"],
  ["Mostly complete", "underway"],
  ["Yet to start in June", "notStarted"],
  ["At risk", "delayed"],
  ["Delayed – awaiting contract", "delayed"],
  ["Overdue by 3 weeks", "delayed"],
  ["Not on track", "delayed"],
  ["Open", "underway"],
  ["WIP", "underway"],
  ["In Progress", "underway"],
  ["IN-PROGRESS", "underway"],
  ["Inprogress", "underway"],
  ["in progresses", "underway"],
  ["On going", "underway"],
  ["Submitted", "underway"],
  ["RAG: Amber", "underway"],
  ["A - underway", "underway"],
  ["** Amber (A) **", "underway"],
  ["Partially complete", "underway"],
  ["Incomplete", "underway"],
  ["Green - on track", "onTrack"],
  ["Open - on track", "onTrack"],
  ["Open - overdue", "delayed"],
  ["In progress (delayed)", "delayed"],
  ["Open: not started", "notStarted"],
  ["Ongoing – on hold", "onHold"],
  ["Open - the tender is delayed", "underway"],
  ["Open - complete", "underway"],
  ["Amber - delayed", "underway"],
  ["Closed - no longer required", "cancelled"],
  ["Closed - overdue", "complete"],
  ["Underway on target", "onTrack"],
  ["Amber/Green", "onTrack"],
  ["Red / Amber", "delayed"],
  ["Done", "complete"],
  ["Approved", "complete"],
  ["Passed", "complete"],
  ["** RESOLVED **", "complete"],
  ["Closed / Resolved", "complete"],
  ["Completed and signed off.", "complete"],
  ["Complete. Training delivered in May", "complete"],
  ["Completed 12/03/2019", "complete"],
  ["Complete May 2019", "complete"],
  ["Action completed", "complete"],
  ["Complted", "complete"],
  ["✔ Complete", "complete"],
  ["On hold until May", "onHold"],
  ["Deferred to 2020", "onHold"],
  ["Merged w/ PIP 107", "cancelled"],
  ["Not required", "cancelled"],
  ["Superseded by 1.2", "cancelled"],
  ["50%", "underway"],
  ["100%", "complete"],
  ["0%", "notStarted"],
  ["y", "complete"],
  ["Y", "complete"],
  ["N", "notStarted"],
  ["Full", "complete"],
  ["Part", "underway"],
  ["0.5", "underway"],
];

test.each(READ)("reads %j as %s", (text, value) => {
  expect(readStatus(cell(text), DEFAULT_SCALE)).toEqual({ value, text, from: "text", fillValue: null });
});

test.each([
  "n/a",
  "?",
  "tbc",
  "12/03/2019",
  "1.1.1",
  "High",
  "Priority 1",
  "Head of Inclusion",
  "Complete the review",
  "Complete 3 audits",
  "Completed in part",
  "Not delayed",
  "competed",
  "Open by June",
])("tells that %j is there and not on the scale", (text) => {
  expect(readStatus(cell(text), DEFAULT_SCALE)).toEqual({ value: null, text, from: "text", fillValue: null });
});

test.each<readonly [CellValue, StatusValue | null]>([
  [1, "complete"],
  [true, "complete"],
  [false, "notStarted"],
  [0.5, "underway"],
  [0, "notStarted"],
  [2, null],
  [4, null],
])("reads the value %j as completion %j, and no priority as one", (value, status) => {
  expect(readStatus(cell(value), DEFAULT_SCALE)?.value ?? null).toBe(status);
});

test.each<readonly [string, StatusValue]>([
  ["#FF0000", "delayed"],
  ["#C00000", "delayed"],
  ["#FFC7CE", "delayed"],
  ["#E6B8B7", "delayed"],
  ["#FFC000", "underway"],
  ["#FFFF00", "underway"],
  ["#FFEB9C", "underway"],
  ["#ED7D31", "underway"],
  ["#00B050", "onTrack"],
  ["#92D050", "onTrack"],
  ["#C6EFCE", "onTrack"],
  ["#0070C0", "complete"],
  ["#00B0F0", "complete"],
  ["#BFBFBF", "notStarted"],
  ["#808080", "notStarted"],
  ["#D9D9D9", "notStarted"],
])("reads the fill %s of a blank cell as %s", (fill, value) => {
  expect(readStatus(cell("", fill), DEFAULT_SCALE)).toEqual({
    value,
    text: "",
    from: "fill",
    fillValue: value,
  });
});

test.each([null, "#FFFFFF", "#000000", "#F2F2F2", "#D9E1F2", "#DDEBF7", "#E2EFDA", "#7030A0", "none"])(
  "the fill %s is no status",
  (fill) => {
    expect(readStatus(cell("", fill), DEFAULT_SCALE)).toBeNull();
    expect(readStatus(cell(" – ", fill), DEFAULT_SCALE)).toBeNull();
  },
);

test("grey says nothing on a scale without grey", () => {
  expect(readStatus(cell("", "#BFBFBF"), SCALES.threePoint)).toBeNull();
});

test("colours mean what the scale says", () => {
  expect(readStatus(cell("", "#FF0000"), SCALES.threePoint)?.value).toBe("notStarted");
  expect(readStatus(cell("Green"), SCALES.threePoint)?.value).toBe("complete");
  expect(readStatus(cell("A/R"), SCALES.deliveryConfidence)?.value).toBe("delayed");
  expect(readStatus(cell("Planned"), SCALES.completedUnderwayPlanned)?.value).toBe("notStarted");
});

test("words win, and the fill's own meaning is told", () => {
  expect(readStatus(cell("R", "#00B050"), DEFAULT_SCALE)).toEqual({
    value: "delayed",
    text: "R",
    from: "text",
    fillValue: "onTrack",
  });
  // Words that are on no scale leave it to the colour, as a reader would.
  expect(readStatus(cell("see note", "#00B050"), DEFAULT_SCALE)).toMatchObject({
    value: "onTrack",
    from: "fill",
    text: "see note",
  });
  expect(readStatus(cell("see note"), DEFAULT_SCALE)?.value).toBeNull();
});

test.each<readonly [string, string | null, StatusValue | null]>([
  ["✔", null, "complete"],
  ["✓", "#00B050", "complete"],
  ["☑", "#000000", "complete"],
  ["ü", null, "complete"],
  ["✔", "#FFC000", "underway"],
  ["✔", "#FF0000", "delayed"],
  ["✗", null, "notStarted"],
  ["●", "#FF0000", "delayed"],
  ["■", "#FFC000", "underway"],
  ["O", "#00B050", "onTrack"],
  ["●", null, null],
  ["🟢", null, "onTrack"],
  ["🔴", null, "delayed"],
])("reads the glyph %s in font colour %s as %s", (glyph, color, value) => {
  expect(readStatus(cell(glyph, null, color), DEFAULT_SCALE)).toEqual({
    value,
    text: glyph,
    from: "glyph",
    fillValue: null,
  });
});

test.each([
  "R",
  "a",
  "G",
  "B",
  "C",
  "n/s",
  "Complete",
  "IN PROGRESS",
  "Green - on track",
  "RAG: Amber",
  "● On track",
  "Not Started",
])("%j is a status word", (text) => expect(isStatusWord(text)).toBe(true));

test.each([
  "",
  "D",
  "y",
  "Yes",
  "1",
  "100%",
  "✔",
  "High",
  "n/a",
  "Action",
  "March 2019",
  "31/03/2019",
  "1.1.1",
  "A1",
  "Head of Inclusion",
  "Director of Children's Social Care",
  "Complete the review of transport",
  "Complete. Training delivered in May",
  "Monthly",
  "27%",
  "Good 27%",
  "Status",
])("%j is not a status word", (text) => expect(isStatusWord(text)).toBe(false));

test("never throws, whatever the cell holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (text, fill) => {
      readStatus(cell(text, fill, fill), DEFAULT_SCALE);
      isStatusWord(text);
    }),
  );
});

test.each(["a ", "/", "- ", "complete ", "✔", "(("])("%j over and over is read in linear time", (unit) => {
  const read = (text: string) => [readStatus(cell(text), DEFAULT_SCALE), isStatusWord(text)];
  expect(growth(unit, read)).toBeLessThan(LINEAR);
});

describe("statuses of trackers and pick-lists", () => {
  test.each([
    ["2 - In progress", "underway"],
    ["3. Complete", "complete"],
    ["(1) Not started", "notStarted"],
    ["In progress (50%)", "underway"],
    ["Shipped", "complete"],
    ["In testing", "underway"],
    ["Not implemented", "notStarted"],
    ["Stuck", "delayed"],
  ])("%s is %s, and nothing but a status", (text, value) => {
    expect(readStatus({ value: text, text, fill: null, fontColor: null }, DEFAULT_SCALE)?.value).toBe(value);
    expect(isStatusWord(text)).toBe(true);
  });

  test.each([["2 completed of 5"], ["3-month delay"], ["1.1 Complete the review"]])(
    "%s is no status word",
    (text) => {
      expect(isStatusWord(text)).toBe(false);
    },
  );
});
