import { readDate, type DateContext } from "../../../../src/core/read/dates";
import type { DateReading } from "../../../../src/core/model/reading";

const UK: DateContext = {
  order: null,
  yearHint: null,
  asAt: "2019-06-24",
  quarters: null,
  yearKind: null,
};

function read(text: string, context: Partial<DateContext> = {}): DateReading {
  const reading = readDate({ value: text, text, numberFormat: "General" }, { ...UK, ...context });
  if (!reading) throw new Error(`${JSON.stringify(text)} was read as blank.`);
  return reading;
}

describe("what is read, to the day", () => {
  test.each([
    // days
    ["31/03/2019", "day", "2019-03-31", "2019-03-31"],
    ["31.03.19", "day", "2019-03-31", "2019-03-31"],
    ["31 March 2019", "day", "2019-03-31", "2019-03-31"],
    ["31st of March 2019", "day", "2019-03-31", "2019-03-31"],
    ["March 31, 2019", "day", "2019-03-31", "2019-03-31"],
    ["31-Mar-19", "day", "2019-03-31", "2019-03-31"],
    ["Sun 13/01/19", "day", "2019-01-13", "2019-01-13"],
    ["2019-06-24 Mon", "day", "2019-06-24", "2019-06-24"],
    ["2019-06-24 00:00:00", "day", "2019-06-24", "2019-06-24"],
    ["24 June 2019 14:30", "day", "2019-06-24", "2019-06-24"],
    ["9-Nove-07", "day", "2007-11-09", "2007-11-09"],
    ["by 31/10/21", "day", "2021-10-31", "2021-10-31"],
    ["before Easter 2020", "day", null, "2020-04-11"],
    ["Easter 2019", "day", "2019-04-21", "2019-04-21"],
    ["by Christmas 2019", "day", "2019-12-25", "2019-12-25"],
    ["before 1 September 2019", "day", null, "2019-08-31"],
    // months
    ["March 2019", "month", "2019-03-01", "2019-03-31"],
    ["Mar 19", "month", "2019-03-01", "2019-03-31"],
    ["Mar-2019", "month", "2019-03-01", "2019-03-31"],
    ["May19", "month", "2019-05-01", "2019-05-31"],
    ["Nov '20", "month", "2020-11-01", "2020-11-30"],
    ["Sept 2018", "month", "2018-09-01", "2018-09-30"],
    ["03/2019", "month", "2019-03-01", "2019-03-31"],
    ["Febuary 2020", "month", "2020-02-01", "2020-02-29"],
    ["Septmeber 2019", "month", "2019-09-01", "2019-09-30"],
    // quarters, years, terms, seasons, parts
    ["Q2 2019/20", "quarter", "2019-07-01", "2019-09-30"],
    ["Q1 19/20", "quarter", "2019-04-01", "2019-06-30"],
    ["Q4 2019/20", "quarter", "2020-01-01", "2020-03-31"],
    ["2019/20 Q3", "quarter", "2019-10-01", "2019-12-31"],
    ["third quarter of 2019/20", "quarter", "2019-10-01", "2019-12-31"],
    ["2019", "year", "2019-01-01", "2019-12-31"],
    ["financial year 2019/20", "year", "2019-04-01", "2020-03-31"],
    ["academic year 2019/20", "year", "2019-09-01", "2020-08-31"],
    ["Spring term 2019", "term", "2019-01-01", "2019-04-30"],
    ["Summer Term 2019", "term", "2019-04-01", "2019-07-31"],
    ["Autumn term 2019", "term", "2019-09-01", "2019-12-31"],
    ["Spring term 2019/20", "term", "2020-01-01", "2020-04-30"],
    ["Autumn 2 2019", "term", "2019-11-01", "2019-12-31"],
    ["Autumn 2019", "season", "2019-09-01", "2019-11-30"],
    ["Winter 2019", "season", "2019-12-01", "2020-02-29"],
    ["end of 2019", "part", "2019-09-01", "2019-12-31"],
    ["mid-September 2019", "part", "2019-09-11", "2019-09-20"],
    ["early 2020", "part", "2020-01-01", "2020-04-30"],
    ["Mid-2003", "part", "2003-05-01", "2003-08-31"],
    ["Late-03", "part", "2003-09-01", "2003-12-31"],
    ["by end of August 2019", "part", "2019-08-21", "2019-08-31"],
    ["end of Q2 2019/20", "part", "2019-08-31", "2019-09-30"],
    ["second half of 2019", "part", "2019-07-01", "2019-12-31"],
    ["2H 2024", "part", "2024-07-01", "2024-12-31"],
    ["1st half of 2025", "part", "2025-01-01", "2025-06-30"],
    ["2025 H1", "part", "2025-01-01", "2025-06-30"],
    ["2nd half of FY20", "part", "2019-10-01", "2020-03-31"],
    ["by Michaelmas 2024", "term", "2024-10-01", "2024-12-31"],
    ["Lent term 2024/25", "term", "2025-01-01", "2025-03-31"],
    ["Semester 1 2024/25", "term", "2024-09-01", "2025-01-31"],
    ["Sem 2, 2025", "term", "2025-07-01", "2025-12-31"],
    // weeks
    ["Week 32 2024", "week", "2024-08-05", "2024-08-11"],
    ["2024-W32", "week", "2024-08-05", "2024-08-11"],
    ["CW1/2021", "week", "2021-01-04", "2021-01-10"],
    ["wk 53 2020", "week", "2020-12-28", "2021-01-03"],
    ["w/c 10/6/19", "week", "2019-06-10", "2019-06-16"],
    ["w/e 14/6/19", "week", "2019-06-08", "2019-06-14"],
    ["week commencing 10 June 2019", "week", "2019-06-10", "2019-06-16"],
    // spans
    ["December 2018 – February 2019", "span", "2018-12-01", "2019-02-28"],
    ["December 2018 – February", "span", "2018-12-01", "2019-02-28"],
    ["22.09.20 to 23.02.21", "span", "2020-09-22", "2021-02-23"],
    ["09.11.20 & 18.11.20", "span", "2020-11-09", "2020-11-18"],
    ["Sep-Dec 20", "span", "2020-09-01", "2020-12-31"],
    ["Dec-Feb 2019", "span", "2018-12-01", "2019-02-28"],
    ["2 days per month, Nov '20 - Feb '21", "span", "2020-11-01", "2021-02-28"],
    ["3-7 June 2019", "span", "2019-06-03", "2019-06-07"],
    ["3, 10 and 17 June 2019", "span", "2019-06-03", "2019-06-17"],
    ["Jun-19/Sep-19", "span", "2019-06-01", "2019-09-30"],
    ["Q1-Q2 2019/20", "span", "2019-04-01", "2019-09-30"],
    ["Spring/Summer term 2019", "span", "2019-01-01", "2019-07-31"],
    ["June 2019\nSept 2019", "span", "2019-06-01", "2019-09-30"],
    // open ends
    ["January 2019-ongoing", "openEnded", "2019-01-01", null],
    ["from April 2019", "openEnded", "2019-04-01", null],
    ["April 2019 onwards", "openEnded", "2019-04-01", null],
    ["After March 2019", "openEnded", "2019-04-01", null],
    ["October half term 2019", "month", "2019-10-01", "2019-10-31"],
    ["Half term Oct 2019", "month", "2019-10-01", "2019-10-31"],
    ["Ongoing from May 2019", "openEnded", "2019-05-01", null],
    ["Ongoing until March 2020", "month", null, "2020-03-31"],
  ])("%j: %s, %s to %s, certain", (text, form, from, to) => {
    expect(read(text)).toMatchObject({ text, form, from, to, certain: true, problem: null, revised: null });
  });
});

describe("what is read and doubted", () => {
  test.each([
    ["03/04/19", "day", "2019-04-03", "2019-04-03", "ambiguous"],
    ["03/14/2019", "day", "2019-03-14", "2019-03-14", null],
    ["29-062020", "day", "2020-06-29", "2020-06-29", null],
    ["3l/03/2019", "day", "2019-03-31", "2019-03-31", null],
    ["l5 June 2O19", "day", "2019-06-15", "2019-06-15", null],
    ["2019/20", "year", "2019-04-01", "2020-08-31", "yearKind"],
    ["18/19", "year", "2018-04-01", "2019-08-31", "yearKind"],
    ["2019-20", "year", "2019-04-01", "2020-08-31", "yearKind"],
    ["FY19", "year", "2018-04-01", "2019-03-31", null],
    ["Q1'02", "quarter", "2002-01-01", "2002-03-31", "yearKind"],
    ["2Q02", "quarter", "2002-04-01", "2002-06-30", "yearKind"],
    ["Q4/Q1 2002", "span", "2001-10-01", "2002-03-31", "yearKind"],
    ["Sept 2019 (tbc)", "month", "2019-09-01", "2019-09-30", null],
    ["Report to Cabinet Sept 2019", "month", "2019-09-01", "2019-09-30", null],
    ["Phase 1: March 2019, Phase 2: September 2019", "span", "2019-03-01", "2019-09-30", null],
    ["c. March 2019", "month", "2019-03-01", "2019-03-31", null],
  ])("%j: %s, %s to %s, not certain: %s", (text, form, from, to, problem) => {
    const reading = read(text);
    expect(reading).toMatchObject({ form, from, to, certain: false, problem });
    expect(reading.note).toMatch(/^.+\.$/);
  });
});

describe("what is no date that can be used", () => {
  test.each([
    ["31/02/2019", "day", "impossible"],
    ["13/14/2019", "day", "impossible"],
    ["31 June 2019", "day", "impossible"],
    ["Week 54 2020", "week", "impossible"],
    ["2021-W53", "week", "impossible"],
    ["2109", "year", "implausible"],
    ["June 20019", "month", "implausible"],
    ["24/06/219", "day", "implausible"],
    ["31/03/98", "day", "implausible"],
    ["01/01/1900", "undecided", "sentinel"],
    ["1901-12-30", "undecided", "sentinel"],
    ["2099", "undecided", "sentinel"],
    ["31/12/2099", "undecided", "sentinel"],
    ["13-Sep", "day", "yearMissing"],
    ["10/16", "day", "yearMissing"],
    ["Q4", "quarter", "yearMissing"],
    ["May", "month", "yearMissing"],
    ["See F4", "unreadable", "unreadable"],
    ["Following review in June 2019", "unreadable", "unreadable"],
    ["After the March 2019 board", "unreadable", "unreadable"],
    ["Subject to funding, June 2019", "unreadable", "unreadable"],
    ["12 months", "unreadable", "unreadable"],
    ["Head of Service", "unreadable", "unreadable"],
    ["10:30", "unreadable", "unreadable"],
    ["Mark 2", "unreadable", "unreadable"],
    ["within 6 months", "unreadable", "unreadable"],
    ["Week 4", "unreadable", "unreadable"],
    ["Semester 1", "unreadable", "unreadable"],
    ["Trinity House", "unreadable", "unreadable"],
    ["Half 2 of the report", "unreadable", "unreadable"],
    ["1.1", "unreadable", "unreadable"],
    ["84.7%", "unreadable", "unreadable"],
  ])("%j: %s, %s", (text, form, problem) => {
    const reading = read(text);
    expect(reading).toMatchObject({ form, problem, from: null, to: null, certain: false });
    expect(reading.note).toMatch(/^.+\.$/);
  });

  test.each([
    "TBC",
    "tbc",
    "TBA",
    "TBD",
    "n/a",
    "N/A",
    "–",
    "-",
    "?",
    "??",
    "ASAP",
    "Open",
    "Complete",
    "Done",
    "To be confirmed",
    "Date to be agreed",
    "TBC - awaiting funding",
    "Not applicable",
    "As required",
    "Pending",
  ])("%j is undecided", (text) => {
    expect(read(text)).toMatchObject({
      form: "undecided",
      from: null,
      to: null,
      problem: null,
      phrase: "no date yet",
    });
  });

  test.each(["Ongoing", "On-going", "on going", "Business as usual", "Ongoing - reviewed by the board"])(
    "%j is ongoing",
    (text) => {
      expect(read(text)).toMatchObject({ form: "ongoing", from: null, to: null, problem: null });
    },
  );
});

test.each([
  ["Quarterly", 3, null, "every 3 months"],
  ["monthly", 1, null, "every month"],
  ["6 monthly", 6, null, "every 6 months"],
  ["bi-monthly", 2, null, "every 2 months"],
  ["termly", 4, null, "every 4 months"],
  ["half-termly", 2, null, "every 2 months"],
  ["annual", 12, null, "every year"],
  ["weekly", 0.25, null, "every week"],
  ["fortnightly", 0.5, null, "every 2 weeks"],
  ["Monthly from April 2019", 1, "2019-04-01", "every month, from April 2019"],
  ["July 2019 and then quarterly", 3, "2019-07-01", "every 3 months, from July 2019"],
  ["Annually in March", 12, null, "every year"],
])("%j recurs every %d months", (text, everyMonths, from, phrase) => {
  expect(read(text)).toMatchObject({ form: "recurring", everyMonths, from, to: null, phrase });
});

test.each([
  ["June 2019, revised to September 2019", "2019-06-30", "2019-09-30"],
  ["June 2019 revised September 2019", "2019-06-30", "2019-09-30"],
  ["June 2019 → Sept 2019", "2019-06-30", "2019-09-30"],
  ["June 2019 -> Sept 2019", "2019-06-30", "2019-09-30"],
  ["June 2019 > Sept 2019", "2019-06-30", "2019-09-30"],
  ["June 2019 (now September 2019)", "2019-06-30", "2019-09-30"],
  ["30/06/19 (revised 30/09/19)", "2019-06-30", "2019-09-30"],
  ["Sept 2019 (was June 2019)", "2019-06-30", "2019-09-30"],
  ["Originally June 2019, now September 2019", "2019-06-30", "2019-09-30"],
  ["Original: June 2019\nRevised: September 2019", "2019-06-30", "2019-09-30"],
  ["June 2019 Revised Sept 2019 Revised Dec 2019", "2019-06-30", "2019-12-31"],
  ["April 2019 extended to March 2020", "2019-04-30", "2020-03-31"],
])("%j is by %s and now by %s", (text, original, later) => {
  const reading = read(text);
  expect([reading.to, reading.revised?.to]).toEqual([original, later]);
  expect(reading.revised?.revised).toBeNull();
});

test("a revised date alone is the date, and says that the original is not here", () => {
  expect(read("Revised to September 2019")).toMatchObject({ to: "2019-09-30", revised: null });
  expect(read("Revised to September 2019").note).toContain("original");
});

test.each([
  ["31 March 2019", "by 31 March 2019"],
  ["March 2019", "by 31 March 2019"],
  ["w/e 14/6/19", "week ending 14 June 2019"],
  ["April 2019 onwards", "no end date, from April 2019"],
  ["from 15 April 2019", "no end date, from 15 April 2019"],
  ["TBC", "no date yet"],
  ["Ongoing", "ongoing, no end date"],
  ["December 2018 – February 2019", "1 December 2018 to 28 February 2019"],
  ["31/02/2019", "no such date"],
  ["2109", "no plausible date"],
  ["June 2019, revised to September 2019", "by 30 June 2019, revised to 30 September 2019"],
])("%j is told as %j", (text, phrase) => {
  expect(read(text).phrase).toBe(phrase);
});

describe("context", () => {
  test("the column's order settles a date that could be read two ways", () => {
    expect(read("03/04/19", { order: "dmy" })).toMatchObject({
      to: "2019-04-03",
      certain: true,
      problem: null,
    });
    expect(read("03/04/19", { order: "mdy" })).toMatchObject({
      to: "2019-03-04",
      certain: true,
      problem: null,
    });
  });

  test("a year that is not written comes from the hint, and is said", () => {
    for (const [text, to] of [
      ["13-Sep", "2020-09-13"],
      ["10/16", "2020-10-16"],
      ["Q4", "2021-03-31"],
      ["Autumn term", "2020-12-31"],
    ] as const) {
      expect(read(text, { yearHint: 2020 })).toMatchObject({ to, problem: "yearMissing", certain: false });
    }
  });

  test("the workbook's kind of year settles 2019/20", () => {
    expect(read("2019/20", { yearKind: "financial" })).toMatchObject({ to: "2020-03-31", certain: true });
    expect(read("2019/20", { yearKind: "academic" })).toMatchObject({ from: "2019-09-01", to: "2020-08-31" });
  });

  test("a quarter of one year, or a span to one, may be over later", () => {
    expect(read("Q2 2019").latest).toBe("2019-09-30");
    expect(read("Q4/Q1 2002").latest).toBe("2002-06-30");
    expect(read("Q2 2019/20").latest).toBeNull();
    expect(read("Before Q1 2024")).toMatchObject({ to: "2023-12-31", latest: "2024-03-31" });
    expect(read("End of Q1 2024").latest).toBe("2024-06-30");
    expect(read("Q2 2019 to Q1 2019").latest).toBe("2019-09-30");
    expect(read("Phase 1: Q1 2019, Phase 2: Q2 2019").latest).toBe("2019-09-30");
    expect(read("Q3 2019 - Q4")).toMatchObject({ to: "2019-12-31", latest: "2020-03-31" });
    expect(read("Q1 2019, revised to Q2 2019").revised?.latest).toBe("2019-09-30");
  });

  test("financial quarters start in April", () => {
    const due = { from: "2019-07-01", to: "2019-09-30", latest: null, certain: true };
    expect(read("Q2 2019", { quarters: "financial" })).toMatchObject(due);
  });

  test("calendar quarters start in January", () => {
    expect(read("Q2 2019", { quarters: "calendar" })).toMatchObject({ from: "2019-04-01", to: "2019-06-30" });
    expect(read("Q4'02", { quarters: "calendar" })).toMatchObject({ to: "2002-12-31", certain: true });
    expect(read("Q1 2019/20", { quarters: "calendar" })).toMatchObject({ to: "2020-03-31" });
  });
});

describe("numbers", () => {
  const number = (value: number, numberFormat: string, context: Partial<DateContext> = {}) =>
    readDate({ value, text: String(value), numberFormat }, { ...UK, ...context });

  test.each([
    [43555, "dd/mm/yyyy", "day", "2019-03-31", "2019-03-31", true],
    [43525, "mmm-yy", "month", "2019-03-01", "2019-03-31", true],
    [43525, "mmm\\-yy", "month", "2019-03-01", "2019-03-31", true],
    [43525, "mmmm yyyy", "month", "2019-03-01", "2019-03-31", true],
    [43525, "[$-809]mmmm yyyy;@", "month", "2019-03-01", "2019-03-31", true],
    [43525, "yyyy-mm-dd", "day", "2019-03-01", "2019-03-01", true],
    [43539, "mmm-yy", "day", "2019-03-15", "2019-03-15", false],
    [43721, "d-mmm", "day", "2019-09-13", "2019-09-13", false],
    [43466, "yyyy", "year", "2019-01-01", "2019-12-31", true],
    [43617, "General", "day", "2019-06-01", "2019-06-01", false],
    [2019, "General", "year", "2019-01-01", "2019-12-31", true],
    [0, "General", "undecided", null, null, false],
    [1, "dd/mm/yyyy", "undecided", null, null, false],
    [12, "General", "unreadable", null, null, false],
    [0.5, "0%", "unreadable", null, null, false],
    [2109, "General", "year", null, null, false],
  ])("%d as %j: %s, %s to %s, certain %s", (value, format, form, from, to, certain) => {
    expect(number(value, format)).toMatchObject({ form, from, to, certain });
  });

  test("day and month of true dates are swapped back when the column says so", () => {
    // Typed 3/4/2019 for 4 March and stored as 3 April.
    expect(number(43558, "dd/mm/yyyy", { swapTrueDates: true })).toMatchObject({
      to: "2019-03-04",
      certain: false,
    });
  });

  test("a workbook of 1904 counts from there", () => {
    expect(number(43555 - 1462, "dd/mm/yyyy", { date1904: true })?.to).toBe("2019-03-31");
  });
});

test.each(["", "   ", "\u00a0", "\n"])("%j is blank", (text) => {
  expect(readDate({ value: text, text, numberFormat: "General" }, UK)).toBeNull();
});

test.each([true, "#N/A", "#REF!"])("%j is no date", (value) => {
  expect(readDate({ value, text: String(value), numberFormat: "General" }, UK)).toMatchObject({
    from: null,
    to: null,
  });
});
