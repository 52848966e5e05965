import fc from "fast-check";
import type { StatusValue } from "../../../src/core/model/reading";
import { statusFromHeading } from "../../../src/core/read/headingStatus";

test.each<readonly [string, StatusValue, string | null]>([
  ["Actions completed", "complete", null],
  ["Actions Delayed", "delayed", null],
  ["Actions on track", "onTrack", null],
  ["Closed actions", "complete", null],
  ["Completed since last meeting", "complete", null],
  ["Completed actions (12)", "complete", null],
  ["Actions that have been completed", "complete", null],
  ["Work completed to date", "complete", null],
  ["Key actions delayed", "delayed", null],
  ["Actions not yet started", "notStarted", null],
  ["Not started (due May–August 2019)", "notStarted", "May–August 2019"],
  ["Actions Not Started (Due May- August 2019)", "notStarted", "May- August 2019"],
  ["Not started and due in the next 3 months", "notStarted", "the next 3 months"],
  ["On hold", "onHold", null],
])("%j heads a list of %s", (text, value, window) => {
  expect(statusFromHeading(text)).toEqual({ value, window: window === null ? null : { text: window } });
});

test.each([
  "",
  "Delayed because",
  "Delayed due to staffing",
  "Completed by",
  "Date completed",
  "Complete by",
  "Completion date",
  "% complete",
  "Complete?",
  "Complete",
  "Started",
  "Status",
  "RAG",
  "Progress",
  "Action",
  "Actions due in May",
  "Planned actions",
  "New",
  "Reason delayed",
  "Delivered by whom",
  "Complete the review",
])("%j heads no such list", (text) => expect(statusFromHeading(text)).toBeNull());

test("never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void statusFromHeading(text)));
});
