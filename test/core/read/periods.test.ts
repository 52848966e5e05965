import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { readPeriod } from "../../../src/core/read/periods";

test.each([
  ["17/18", "17/18", "2017-04-01", "2018-03-31"],
  ["Target 18/19", "18/19", "2018-04-01", "2019-03-31"],
  ["Target (18/19)", "18/19", "2018-04-01", "2019-03-31"],
  ["Target 18/19: 90%", "18/19", "2018-04-01", "2019-03-31"],
  ["Latest Performance 17/18", "17/18", "2017-04-01", "2018-03-31"],
  ["17/18 Stat Neighbours Average", "17/18", "2017-04-01", "2018-03-31"],
  ["2017/2018", "2017/2018", "2017-04-01", "2018-03-31"],
  ["19-20", "19-20", "2019-04-01", "2020-03-31"],
  ["FY19", "FY19", "2018-04-01", "2019-03-31"],
  ["2019", "2019", "2019-01-01", "2019-12-31"],
  ["Baseline 2019", "2019", "2019-01-01", "2019-12-31"],
  ["Dec 2020 targets", "Dec 2020", "2020-12-01", "2020-12-31"],
  ["Sept 2021 targets", "Sept 2021", "2021-09-01", "2021-09-30"],
  ["77.9% as at March 2018", "March 2018", "2018-03-01", "2018-03-31"],
  [
    "13.7%, December 2017 – February 2018 average",
    "December 2017 – February 2018",
    "2017-12-01",
    "2018-02-28",
  ],
  ["81%, 2016/17 destination of 2015/16 cohort", "2016/17", "2016-04-01", "2017-03-31"],
  ["Q1 2019/20", "Q1 2019/20", "2019-04-01", "2019-06-30"],
  ["2019-20 Q3", "2019-20 Q3", "2019-10-01", "2019-12-31"],
  ["Autumn term 2019", "Autumn term 2019", "2019-09-01", "2019-12-31"],
  ["Year to March 2019", "March 2019", "2018-04-01", "2019-03-31"],
  ["12 months to June 2019", "June 2019", "2018-07-01", "2019-06-30"],
  ["Apr 18 – Mar 19", "Apr 18 – Mar 19", "2018-04-01", "2019-03-31"],
])("%j: %j, %s to %s", (text, words, from, to) => {
  expect(readPeriod(text, DEFAULT_SETTINGS)).toEqual({ text: words, from, to });
});

test.each([
  "",
  "Actual",
  "40",
  "84.7",
  "84.7%",
  "1.1",
  "1.4.19",
  "3.6.5",
  "76-100%",
  "2.5 SEN (E)",
  "16 and 17yr olds",
  "aged 19-20",
  "16/17 year olds",
  "KS4 16/17 year olds",
  "25.43 (Q13-Q16)",
  "1,008 (63%)",
  "1:48",
  "14,100",
  "4.2 out of 5",
  "Target 2000 places",
  "Current Month",
  "YTD",
  "Not available",
  "-3.7",
  "(10)",
  "£1.2m",
  "2000 children",
])("%j names no period", (text) => {
  expect(readPeriod(text, DEFAULT_SETTINGS)).toBeNull();
});

test("a year pair is a financial year unless the workbook says otherwise", () => {
  expect(readPeriod("Target 18/19", { ...DEFAULT_SETTINGS, yearKind: "academic" })).toMatchObject({
    from: "2018-09-01",
    to: "2019-08-31",
  });
});
