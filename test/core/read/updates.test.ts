import { readUpdates } from "../../../src/core/read/updates";

const AS_AT = "2019-06-24";
const dates = (text: string) => readUpdates(text, AS_AT).map(({ date }) => date);

test.each([
  ["UPDATE 24/6/19- Drafted.", ["2019-06-24"]],
  ["Drafted so far. UPDATE 24/6/19 – Agreed.", ["2019-06-24"]],
  ["Updated: 3rd June 2019 all done", ["2019-06-03"]],
  ["Update (24.06.19): agreed", ["2019-06-24"]],
  ["As at March 2019 two are open", ["2019-03-31"]],
  ["24/6/19 - done\n10/5/19: begun", ["2019-06-24", "2019-05-10"]],
  ["10/5/19: begun\r\n24/6/19 - done", ["2019-06-24", "2019-05-10"]],
  ["• 03/06/2019 met", ["2019-06-03"]],
  ["[24/06/2019] met", ["2019-06-24"]],
  ["JS 24/06/19: met", ["2019-06-24"]],
  ["May 2019: begun\nJune 2019: agreed", ["2019-06-24", "2019-05-31"]],
  ["2019-06-03 met", ["2019-06-03"]],
])("%j was updated on %j", (text, expected) => {
  expect(dates(text)).toEqual(expected);
});

test.each([
  "",
  "Promoted w/c 10/6/19 June",
  "The work takes place between the 3/7/19 – 18/7/19",
  "3/6/19 - 18/6/19 training",
  "A meeting was held on 10/6/19",
  "UPDATE 25/6/19 - after the as-at date",
  "July 2019: the launch is planned",
  "1.2 first item\n12 children",
  "May 12 pupils attended",
  "Mar 19 places were offered",
  "agreed from 1st April 2019",
  "Updated the policy",
])("%j has no update", (text) => {
  expect(dates(text)).toEqual([]);
});

test("other dates in the words of an update are not updates", () => {
  const text = "UPDATE 24/6/19- Took place w/c 10/6/19 June. More will between the 3/7/19 – 18/7/19.";
  expect(readUpdates(text, AS_AT)).toEqual([{ date: "2019-06-24", text }]);
});

test("an update reaches to the next one", () => {
  const updates = readUpdates("Before. UPDATE 10/5/19 - begun. UPDATE 24/6/19 - done.", AS_AT);
  expect(updates).toEqual([
    { date: "2019-06-24", text: "UPDATE 24/6/19 - done." },
    { date: "2019-05-10", text: "UPDATE 10/5/19 - begun." },
  ]);
});

test.each([
  ["May 12 - vendor called", "2026-06-01", []],
  ["May 19 - vendor called", "2019-06-01", ["2019-05-31"]],
  ["May 12, 2026 - vendor called", "2026-06-01", ["2026-05-12"]],
])("%j has no year but the one it says", (text, asAt, dates) => {
  expect(readUpdates(text, asAt).map(({ date }) => date)).toEqual(dates);
});
