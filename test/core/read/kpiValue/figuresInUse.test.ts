import type { KpiValueReading } from "../../../../src/core/model/reading";
import { readKpiValue, type KpiValueContext } from "../../../../src/core/read/kpiValue";
import { readPeriod } from "../../../../src/core/read/periods";

const CONTEXT: KpiValueContext = {
  percentMeasure: false,
  role: "actual",
  readPeriod: (text) => readPeriod(text, { quarters: "financial", yearKind: null }),
};

function read(text: string): KpiValueReading {
  return readKpiValue({ value: text, text, numberFormat: "General", fill: null }, CONTEXT);
}

/** What a figure says, in one line: "≤5 min", "10 to 12 ms". */
function said(text: string): string {
  const { value, to, bound, unit, remark } = read(text);
  if (value === null) return "no figure";
  const figure = to === null ? `${value}` : `${value} to ${to}`;
  return [bound, figure, unit, remark === null ? null : `(${remark})`]
    .filter((part) => part !== null)
    .join(" ");
}

describe("minutes are no minimum", () => {
  it.each([
    ["<5 min", "lessThan 5 min"],
    ["30 min/day", "30 min /day"],
    ["45 min", "45 min"],
    ["12 mins", "12 mins"],
    ["min 5", "atLeast 5"],
    ["Minimum of 5", "atLeast 5"],
    ["5 minimum", "atLeast 5"],
    ["80% min", "atLeast 80 %"],
    ["£50 min", "atLeast 50 £"],
    ["5 max", "atMost 5"],
  ])("%j", (text, expected) => expect(said(text)).toBe(expected));
});

describe("a mark before or behind a figure", () => {
  it.each([
    ["✅ 93%", "93 %"],
    ["⚠️ 14", "14"],
    ["🟢 88%", "88 %"],
    ["🔴 <61%", "lessThan 61 %"],
    ["✔ £3.5k", "3500 £"],
    ["93% ✅", "93 %"],
    ["● 7", "7"],
  ])("%j", (text, expected) => expect(said(text)).toBe(expected));

  it.each(["✅", "✅ Passed"])("%j is no figure", (text) => expect(read(text).value).toBeNull());
});

describe("ranges and approximations", () => {
  it.each([
    ["~14-16 ms", "about 14 to 16 ms"],
    ["~3-4s", "about 3 to 4 s"],
    ["c. 200", "about 200"],
    ["approx. 12 weeks", "about 12 weeks"],
    ["about 40%", "about 40 %"],
    ["10-15s (14 days)", "10 to 15 s (14 days)"],
    ["$12–19 per booking", "12 to 19 $ per booking"],
    ["$12–19 per booking (card channel)", "12 to 19 $ per booking (card channel)"],
    ["2–3 working days (post)", "2 to 3 working days (post)"],
  ])("%j", (text, expected) => expect(said(text)).toBe(expected));
});

describe("scores, and so many of so many", () => {
  it.each([
    ["8.4/10", "8.4 out of 10"],
    ["8/10", "8 out of 10"],
    ["7.25/10", "7.25 out of 10"],
    ["4/5", "4 out of 5"],
    ["21/21", "21 out of 21"],
    ["3/7", "3 out of 7"],
    ["11 checked of 18 (61.11%)", "11 out of 18 (61.11%)"],
    ["11 of 18", "11 out of 18"],
  ])("%j", (text, expected) => expect(said(text)).toBe(expected));

  it.each(["17/18", "09/10", "2018/19"])("%j is a year or a day, not a score", (text) =>
    expect(read(text).unit ?? "").not.toMatch(/out of/),
  );
});

describe("figures with words behind them", () => {
  it.each([
    ["$0.42/order (18 items)", "0.42 $ /order (18 items)"],
    ["AUD $3.1M/year (as stated)", "3100000 $ /year (as stated)"],
    ["USD 250", "250 USD"],
    ["US$12", "12 $"],
    ["2,011 (-4.2%)", "2011 (-4.2%)"],
    ["1,911(-1.3%)", "1911 (-1.3%)"],
    ["~61 ms (no change)", "about 61 ms (no change)"],
    ["< $7 per booking for bookings up to $900", "lessThan 7 $ per booking (for bookings up to $900)"],
    ["30 to 50 per month from month 3", "30 to 50 per month (from month 3)"],
    ["12 per 10,000 children under five", "12 per 10,000 children under five"],
  ])("%j", (text, expected) => expect(said(text)).toBe(expected));

  it("a year with brackets behind it is still when, not how much", () => {
    expect(read("2011 (second wave)").value).toBeNull();
  });
});

describe("two figures in one cell", () => {
  it.each(["12% / 48%", "12%/48%", "£5 and £9", "64% | 70%", "80 / 51"])(
    "%j is not taken for its first",
    (text) => {
      expect(read(text)).toMatchObject({
        value: null,
        certain: false,
        pattern: "severalFigures",
        missing: null,
      });
    },
  );
});
