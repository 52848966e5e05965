import { readRowNotes } from "../../../src/core/read/rowNotes";

describe("notes on what the colour of rows means", () => {
  it.each([
    ["Note: blue rows are closed. Yellow rows wait for parts.", [["blue", "complete"]]],
    ["Blue rows are closed", [["blue", "complete"]]],
    ["Rows shaded grey have been cancelled", [["grey", "cancelled"]]],
    [
      "Rows in green are complete; rows in red are overdue.",
      [
        ["green", "complete"],
        ["red", "delayed"],
      ],
    ],
    [
      "Green lines = done, orange lines = in progress",
      [
        ["green", "complete"],
        ["amber", "underway"],
      ],
    ],
    ["Completed items are highlighted in green.", [["green", "complete"]]],
    ["* All the light blue rows are closed", [["blue", "complete"]]],
    ["(blue rows are closed)", [["blue", "complete"]]],
    ["Greyed-out rows are complete", [["grey", "complete"]]],
    ["Completed actions greyed out", [["grey", "complete"]]],
    ["Blue shading: closed", [["blue", "complete"]]],
    ["Complete = green rows", [["green", "complete"]]],
    ["Closed actions are shaded blue", [["blue", "complete"]]],
  ])("%s", (text, expected) => {
    expect(readRowNotes(text).map(({ color, value }) => [color, value])).toEqual(expected);
  });

  it.each([
    ["Blue Badge applications are closed on Fridays"],
    ["Red rows need a decision"],
    ["Blue: high priority"],
    ["Yellow – wait for parts"],
    ["Rows are closed when the auditor has seen them"],
    ["The green team is done"],
    [""],
  ])("are not seen in: %s", (text) => {
    expect(readRowNotes(text)).toEqual([]);
  });
});
