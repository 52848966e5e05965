import { readForecast } from "../../../src/core/read/forecasts";

const AS_AT = "2019-06-24";

test.each([
  ["Revised timescale to September 2019", "2019-09-01", "2019-09-30"],
  ["UPDATE 24/6/19 - it will be finalised by the end of August 2019.", "2019-08-21", "2019-08-31"],
  ["It will be finalised by the end of August.", "2019-08-21", "2019-08-31"],
  ["It will be relaunched from mid-September onwards. It has a new look.", "2019-09-11", "2019-09-20"],
  ["UPDATE 24/6/19 - now expected in January", "2020-01-01", "2020-01-31"],
  ["Launch delayed until 1 October 2019.", "2019-10-01", "2019-10-01"],
  ["New completion date: 31/12/19", "2019-12-31", "2019-12-31"],
  ["UPDATE 1/5/19 revised to Dec 2019. UPDATE 24/6/19 revised to Jan 2020.", "2020-01-01", "2020-01-31"],
  ["It will be done by the end of August.", "2019-08-21", "2019-08-31"],
  ["By the end of August", "2019-08-21", "2019-08-31"],
  ["UPDATE 24/6/19 - by the end of August.", "2019-08-21", "2019-08-31"],
  ["mid-September onwards", "2019-09-11", "2019-09-20"],
  ["The new site will go live mid-September onwards", "2019-09-11", "2019-09-20"],
  ["Expected by end August 2019", "2019-08-21", "2019-08-31"],
  ["Expected end of August", "2019-08-21", "2019-08-31"],
  ["Completion expected September 2019", "2019-09-01", "2019-09-30"],
  ["It will be in place for September 2019", "2019-09-01", "2019-09-30"],
  ["Aiming for end of August", "2019-08-21", "2019-08-31"],
  ["ETA September 2019", "2019-09-01", "2019-09-30"],
  ["There is a delay until September 2019", "2019-09-01", "2019-09-30"],
])("%j: %s to %s", (text, from, to) => {
  expect(readForecast(text, AS_AT)).toMatchObject({ from, to });
});

test.each([
  "",
  "Further work will take place between 3/7/19 and 18/7/19",
  "A meeting was held on 10/6/19",
  "A contract has been agreed from 1st April 2019",
  "Planned for the rescheduled Autumn term event, date to be confirmed.",
  "The event was rescheduled to the autumn term, date to be confirmed",
  "Revised to September 2019. UPDATE 24/6/19 - date to be confirmed.",
  "It will be revised to reflect the 2019 guidance",
  "work will continue until September 2019",
  "The draft goes to the board by the end of August",
  "UPDATE 24/6/19 - 40 staff trained by March 2019",
  "A rise was expected in 2018",
])("%j gives no new date", (text) => {
  expect(readForecast(text, AS_AT)).toBeNull();
});
