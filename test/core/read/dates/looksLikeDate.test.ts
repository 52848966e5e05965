import { isDateCell, isDateFormat, looksLikeDate, readStatedDate } from "../../../../src/core/read/dates";

const cell = (text: string) => ({ value: text, text, numberFormat: "General" });

test.each([
  "31/03/2019",
  "March 2019",
  "Mar 19",
  "Q2 2019/20",
  "13-Sep",
  "31/02/2019",
  "June 20019",
  "w/c 10/6/19",
  "Autumn 2019",
  "18/19",
  "2019/20",
  "January 2019-ongoing",
  "from April 2019",
  "June 2019, revised to September 2019",
  "29-062020",
  "by end of August 2019",
  "2019-06-24 00:00:00",
  "2H 2024",
  "Michaelmas 2024",
  "Lent term 2025",
  "Week 32 2024",
  "2026‑09‑30",
  "30‐09‐2026",
  "30–09–26",
])("%j looks like a date", (text) => {
  expect(looksLikeDate(cell(text))).toBe(true);
});

test.each([
  "",
  "1.1",
  "3.6.5",
  "1.4.12",
  "1a",
  "4b (ii)",
  "12",
  "2019",
  "84%",
  "5.8",
  "1,234",
  "G",
  "on track",
  "TBC",
  "Ongoing",
  "Quarterly",
  "Trinity House",
  "Half of the staff",
  "10/16",
  "4/5",
  "March",
  "May",
  "Year 9",
  "Mark 2",
  "Q1",
  "Head of Service, Learning and Skills",
  "Deliver training by March 2019 to all staff",
  "Decision 12",
  "Augment 3 services",
  "01772 123456",
  "Section 67",
  "12 Marsh 19",
  "SEND 2019",
  "May Smith",
  "1:48",
  "76-100%",
  "Senior Manager 2",
])("%j does not look like a date", (text) => {
  expect(looksLikeDate(cell(text))).toBe(false);
});

test.each([
  ["dd/mm/yyyy", true],
  ["mmm-yy", true],
  ["mmm\\-yy", true],
  ["[$-809]mmmm yyyy;@", true],
  ["[$-F800]dddd, mmmm dd, yyyy", true],
  ["d-mmm", true],
  ["yyyy", true],
  ["m/d/yy h:mm", true],
  ["mm/yyyy", true],
  ["mmmm", true],
  ["General", false],
  ["@", false],
  ["0%", false],
  ["#,##0.00", false],
  ["0.00E+00", false],
  ["h:mm:ss", false],
  ["mm:ss.0", false],
  ["[h]:mm", false],
  ["h:mm AM/PM", false],
  ['0" days"', false],
  ["[Red]0", false],
  ["£#,##0;[Red]-£#,##0", false],
  ["0_d", false],
  ["", false],
])("%j is a date format: %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

test("a true date is a number in a date format", () => {
  expect(isDateCell({ value: 43555, numberFormat: "dd/mm/yyyy" })).toBe(true);
  expect(isDateCell({ value: 43555, numberFormat: "General" })).toBe(false);
  expect(isDateCell({ value: "31/03/2019", numberFormat: "dd/mm/yyyy" })).toBe(false);
});

test.each([
  ["24 June 2019", "2019-06-24"],
  ["As at 24 June 2019", "2019-06-24"],
  ["Position at 30/06/2019", "2019-06-30"],
  ["Report date: 3 July 2019", "2019-07-03"],
  ["Improvement plan as at 24 June 2019", "2019-06-24"],
  ["Version 2 - 24 June 2019", "2019-06-24"],
  ["Updated: 3rd July 2019", "2019-07-03"],
  ["June 2019", null],
  ["Due 24 June 2019", null],
  ["Start date: 24 June 2019", null],
  ["1.4.19", null],
  ["2019", null],
  ["Plan", null],
])("the title %j states %s", (text, date) => {
  expect(readStatedDate(text)).toBe(date);
});
