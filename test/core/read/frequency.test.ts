import { readFrequency } from "../../../src/core/read/frequency";

test.each([
  ["Annual", 12],
  ["Yearly", 12],
  ["Quarterly", 3],
  ["Monthly", 1],
  ["Bi-monthly", 2],
  ["6 monthly", 6],
  ["six-monthly", 6],
  ["half-yearly", 6],
  ["bi-annual", 6],
  ["biennial", 24],
  ["termly", 4],
  ["Half termly", 2],
  ["weekly", 0.25],
  ["fortnightly", 0.5],
  ["every 2 months", 2],
  ["Every other month", 2],
  ["every six weeks", 1.5],
  ["twice a year", 6],
  ["Twice yearly", 6],
  ["three times yearly", 4],
  ["once yearly", 12],
  ["3 times per year", 4],
  ["4 weekly", 1],
  ["Reported quarterly to the board", 3],
])("%j is every %d months", (text, everyMonths) => {
  expect(readFrequency(text)).toEqual({ everyMonths });
});

test.each(["", "Head of Service", "2 days per month", "March 2019", "12", "N/A", "TBC", "monthlyish"])(
  "%j names no frequency",
  (text) => {
    expect(readFrequency(text)).toBeNull();
  },
);
