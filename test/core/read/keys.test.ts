import fc from "fast-check";
import type { StatusValue } from "../../../src/core/model/reading";
import { readKey, readKeyLine, scaleFromKey, type KeyReading } from "../../../src/core/read/keys";
import { fillStatus } from "../../../src/core/read/scale";
import { readStatus } from "../../../src/core/read/status";

type Row = readonly [label: string, fill: string | null, description: string];

function keyOf(rows: readonly Row[]): KeyReading | null {
  return readKey(
    rows.map(([label, fill, description]) => ({
      label: { text: label, fill },
      description: { text: description, fill: null },
    })),
  );
}

function statusBy(key: KeyReading | null, text: string, fill: string | null = null): StatusValue | null {
  if (key === null) throw new Error("There is no key.");
  return (
    readStatus({ value: text, text, fill, fontColor: null }, scaleFromKey(key, "About!A4:B9"))?.value ?? null
  );
}

test("reads a BRAG key with ratings in brackets", () => {
  const key = keyOf([
    ["GREY (n/s)", "#BFBFBF", "Action yet to commence (not started)"],
    ["RED (R)", "#FF0000", "Action delayed and at risk"],
    ["AMBER (A)", "#FFC000", "Action underway"],
    ["GREEN (G)", "#00B050", "Action will achieve completion deadline"],
    ["BLUE (C)", "#0070C0", "Action completed and signed off (Complete)"],
  ]);
  expect(key?.confident).toBe(true);
  const words = ["n/s", "R", "amber", "G", "C", "Blue"].map((word) => statusBy(key, word));
  expect(words).toEqual(["notStarted", "delayed", "underway", "onTrack", "complete", "complete"]);
  expect(key?.steps[3]?.label).toBe("GREEN (G): Action will achieve completion deadline");
});

test("a three-point key turns the colours round, and default words it does not name stay", () => {
  const key = keyOf([
    ["Green", "#00B050", "Complete"],
    ["Amber", "#FFC000", "In progress"],
    ["Red", "#FF0000", "Not started"],
  ]);
  expect(["G", "r", "On hold", "Delayed"].map((word) => statusBy(key, word))).toEqual([
    "complete",
    "notStarted",
    "onHold",
    "delayed",
  ]);
  expect(statusBy(key, "Blue")).toBeNull();
  expect(statusBy(key, "", "#0070C0")).toBeNull();
  expect(statusBy(key, "", "#92D050")).toBe("complete");
});

test("blank coloured cells, a colour outside the default, and at risk beside off track", () => {
  const key = keyOf([
    ["", "#00B050", "On track"],
    ["", "#FFC000", "At risk"],
    ["", "#FF0000", "Off track"],
    ["", "#7030A0", "Complete"],
  ]);
  expect(statusBy(key, "", "#FFC000")).toBe("underway");
  expect(statusBy(key, "", "#7030A0")).toBe("complete");
  expect(statusBy(key, "Red")).toBe("delayed");
});

test("at risk alone is delayed", () => {
  expect(
    statusBy(
      keyOf([
        ["Red", null, "At risk"],
        ["Green", null, "On track"],
      ]),
      "R",
    ),
  ).toBe("delayed");
});

test("two shades of one colour are told apart by the nearer", () => {
  const key = keyOf([
    ["", "#006100", "Complete"],
    ["", "#92D050", "On track"],
    ["", "#FF0000", "Delayed"],
  ]);
  if (key === null) throw new Error("There is no key.");
  const scale = scaleFromKey(key, "A1");
  expect(fillStatus("#375623", scale)).toBe("complete");
  expect(fillStatus("#A9D08E", scale)).toBe("onTrack");
});

test("delivery confidence", () => {
  const key = keyOf([
    ["Green", null, "Successful delivery appears highly likely"],
    ["Amber/Green", null, "Successful delivery appears probable"],
    ["Amber", null, "Successful delivery appears feasible but issues exist"],
    ["Amber/Red", null, "Successful delivery is in doubt"],
    ["Red", null, "Successful delivery appears to be unachievable"],
  ]);
  expect(["G", "Amber/Green", "Red/Amber", "Red"].map((word) => statusBy(key, word))).toEqual([
    "onTrack",
    "onTrack",
    "delayed",
    "delayed",
  ]);
});

test.each<readonly [string, readonly Row[]]>([
  [
    "priorities",
    [
      ["Red", null, "High priority"],
      ["Amber", null, "Medium priority"],
      ["Green", null, "Low priority"],
    ],
  ],
  [
    "tasks with their statuses",
    [
      ["Train all staff", null, "Complete"],
      ["Buy chairs", null, "In progress"],
      ["Hire", null, "Not started"],
    ],
  ],
  ["one row", [["Red", "#FF0000", "Delayed"]]],
  ["nothing", []],
  [
    "risk levels",
    [
      ["Red", null, "High risk"],
      ["Amber", null, "Medium risk"],
      ["Green", null, "Low risk"],
    ],
  ],
])("%s are no key", (_name, rows) => expect(keyOf(rows)).toBeNull());

test.each<readonly [string, string, StatusValue]>([
  ["Key: Green = complete, Amber = in progress, Red = not started", "green", "complete"],
  ["blue rows are closed", "Blue", "complete"],
  ["Key: Green = complete (final), Amber = in progress (late), Red = not started", "green", "complete"],
  ["Key: R = delayed (late), A = in progress, C = complete", "R", "delayed"],
  ["RAG key - Red: delayed; Green: on track", "R", "delayed"],
  ["Not yet begun (grey), begun (yellow), done and seen in lessons (green)", "green", "complete"],
  ["Not yet begun (grey), begun (yellow), done and seen in lessons (green)", "grey", "notStarted"],
  ["Key to progress: N not begun; W being worked on; D done; S stopped", "W", "underway"],
  ["Key to progress: N not begun; W being worked on; D done; S stopped", "D", "complete"],
  ["Updated for the Board. BLUE embedded, GREEN complete, AMBER on track to deliver", "green", "complete"],
  ["Updated for the Board. BLUE embedded, GREEN complete, AMBER on track to deliver", "amber", "onTrack"],
])("reads the line %j", (line, word, value) => {
  expect(statusBy(readKeyLine(line), word)).toBe(value);
});

test.each([
  "Note: actions are complete",
  "The plan is green",
  "",
  "All red flags are closed, see minutes",
  "Green = go",
  "Done by the clerk (green), by the chair (Tuesday)",
])("%j is no key line", (line) => expect(readKeyLine(line)).toBeNull());

test("never throws", () => {
  const side = fc.record({ text: fc.string({ unit: "binary" }), fill: fc.option(fc.string()) });
  fc.assert(
    fc.property(fc.array(fc.record({ label: side, description: side })), fc.string(), (rows, line) => {
      readKey(rows);
      readKeyLine(line);
    }),
  );
});

test.each<readonly [string, readonly Row[]]>([
  [
    "statuses beside due dates",
    [
      ["Completed", null, "16/04/2024"],
      ["In progress", null, "26/04/2024"],
      ["Not started", null, "30/04/2024"],
    ],
  ],
  [
    "statuses that come again",
    [
      ["Completed", null, "The clerk sent it"],
      ["In progress", null, "Half of it is done"],
      ["In progress", null, "Waits for the bank"],
      ["Delayed", null, "The bank was shut"],
      ["Not started", null, "After the summer"],
    ],
  ],
])("a plan's own %s are no key", (_what, rows) => {
  expect(keyOf(rows)).toBeNull();
});
