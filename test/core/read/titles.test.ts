import { namesPlan } from "../../../src/core/read/planNames";
import { isSameTitle, titleKey, titleLikeness } from "../../../src/core/read/titles";

test("titles are the same in other letters, marks and spaces", () => {
  expect(titleKey("Publish the Local Offer.")).toBe(titleKey("publish  the ‘local’ offer"));
});

test.each([
  ["Publish the local offer on one website", "Publish the local offer…", 1],
  ["Brief schools on the offer", "Brief all schools on the new offer", 0.6],
  ["Brief schools", "Brief schools on the offer", 0.67],
  ["Brief schools on the offer", "Train the helpdesk", 0],
  ["", "Train the helpdesk", 0],
  ["Train the helpdesk", "Train the helpdesk", 1],
  ["–", "–", 0],
])("%j and %j are alike by %d", (a, b, likeness) => {
  expect(titleLikeness(a, b)).toBeCloseTo(likeness, 2);
  expect(titleLikeness(b, a)).toBe(titleLikeness(a, b));
  expect(isSameTitle(a, b)).toBe(likeness >= 0.6);
});

test.each<readonly [string, readonly string[], boolean]>([
  ["IP", ["improvement-plan.xlsx"], true],
  ["Improvement Plan", ["SEND Improvement Plan 2019 to 2021"], true],
  ["CSC IP", ["Plan", "Children's Social Care Improvement Plan"], true],
  ["SEND IP", ["SEND Improvement Plan"], true],
  ["CSC IP", ["SEND Improvement Plan"], false],
  ["Improvement Plan", ["Recovery Plan"], false],
  ["Plan for Schools", ["Plan: Schools"], true],
  ["", ["Plan"], false],
])("%j names %j: %s", (name, titles, is) => expect(namesPlan(name, titles)).toBe(is));
