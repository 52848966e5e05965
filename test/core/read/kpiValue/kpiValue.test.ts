import { growth, LINEAR } from "../../../support/growth";
import fc from "fast-check";
import type { KpiValueReading } from "../../../../src/core/model/reading";
import type { CellValue } from "../../../../src/core/model/workbookSnapshot";
import { readKpiValue, VALUE_PATTERNS, type KpiValueContext } from "../../../../src/core/read/kpiValue";
import { readPeriod } from "../../../../src/core/read/periods";
import { readPromise } from "../../../../src/core/read/promises";

const CONTEXT: KpiValueContext = {
  percentMeasure: false,
  role: "target",
  readPeriod: (text) => readPeriod(text, { quarters: "financial", yearKind: null }),
  readPromise: (text) => readPromise(text, { frequencyMonths: 2, asAt: "2019-06-24" }),
};
const EMPTY: KpiValueReading = {
  text: "",
  value: null,
  to: null,
  bound: null,
  unit: null,
  period: null,
  group: null,
  missing: null,
  promisedBy: null,
  unmeasurable: false,
  remark: null,
  certain: true,
  note: null,
  pattern: "",
};

/** The reading less its text, pattern, note and period, which have tests of their own. */
function read(text: string, context = CONTEXT): Partial<KpiValueReading> {
  return figureOf(readKpiValue({ value: text, text, numberFormat: "General", fill: null }, context));
}

function figureOf(reading: KpiValueReading): Partial<KpiValueReading> {
  return { ...reading, text: "", pattern: "", note: null, period: null };
}

test.each<readonly [string, Partial<KpiValueReading>]>([
  ["84.7%", { value: 84.7, unit: "%" }],
  ["84.7 per cent", { value: 84.7, unit: "%" }],
  ["-130%", { value: -130, unit: "%" }],
  ["80.6%*", { value: 80.6, unit: "%" }],
  ["82.1% (p)", { value: 82.1, unit: "%" }],
  ["Good 27%", { value: 27, unit: "%", group: "Good" }],
  ["27% (Good)", { value: 27, unit: "%", group: "Good" }],
  ["Very Good/ Good 67%", { value: 67, unit: "%", group: "Very Good/ Good" }],
  ["2.5 SEN (E)", { value: 2.5, group: "SEN (E)" }],
  ["-1.3 SEN (E)", { value: -1.3, group: "SEN (E)" }],
  ["KS2 45%", { value: 45, unit: "%", group: "KS2" }],
  ["Year 6 45%", { value: 45, unit: "%", group: "Year 6" }],
  ["Baseline 42%", { value: 42, unit: "%" }],
  ["Maintain 95%", { value: 95, unit: "%" }],
  ["Q1 45%", { value: 45, unit: "%" }],
  ["Varies 76-100%", { value: 76, to: 100, unit: "%" }],
  ["76–100%", { value: 76, to: 100, unit: "%" }],
  ["3 to 5 days", { value: 3, to: 5, unit: "days" }],
  ["between 5 and 10", { value: 5, to: 10 }],
  ["2000-2050 visits", { value: 2000, to: 2050, unit: "visits" }],
  ["£2018-2019", { value: 2018, to: 2019, unit: "£" }],
  ["1800-1900 (est.)", { value: 1800, to: 1900, bound: "about" }],
  ["1990-2500 (est.)", { value: 1990, to: 2500, bound: "about" }],
  ["1995-100 (est.)", { value: 100, to: 1995, bound: "about" }],
  ["± 4.5%", { value: -4.5, to: 4.5, unit: "%" }],
  ["70%+", { value: 70, unit: "%", bound: "atLeast" }],
  ["70+%", { value: 70, unit: "%", bound: "atLeast" }],
  ["At least 70%", { value: 70, unit: "%", bound: "atLeast" }],
  [">70%", { value: 70, unit: "%", bound: "moreThan" }],
  ["≤3%", { value: 3, unit: "%", bound: "atMost" }],
  ["no more than 5", { value: 5, bound: "atMost" }],
  ["< 40", { value: 40, bound: "lessThan" }],
  ["<10% variance", { value: 10, unit: "%", bound: "lessThan" }],
  ["fewer than 5", { value: 5, bound: "lessThan" }],
  ["Less than 10%", { value: 10, unit: "%", bound: "lessThan" }],
  ["More than £5k", { value: 5000, unit: "£", bound: "moreThan" }],
  ["c. 30", { value: 30, bound: "about" }],
  ["30 est.", { value: 30, bound: "about" }],
  ["12.3 r", { value: 12.3 }],
  ["30e", { value: 30 }],
  ["84.7% (↑)", { value: 84.7, unit: "%" }],
  ["84.7% G", { value: 84.7, unit: "%" }],
  ["84.7% (Green)", { value: 84.7, unit: "%" }],
  ["Not published", { missing: "noData" }],
  ["Above national average", { unmeasurable: true }],
  ["In line with the national average", { unmeasurable: true }],
  ["Better than last year", { unmeasurable: true }],
  ["\u22123.7", { value: -3.7 }],
  ["-3.7", { value: -3.7 }],
  ["(3.7)", { value: -3.7 }],
  ["(10)", { value: -10 }],
  ["£(1.2m)", { value: -1_200_000, unit: "£" }],
  ["1,234", { value: 1234 }],
  ["21,60,000", { value: 2160000 }],
  ["98,5", { value: 98.5, certain: false }],
  ["2,25%", { value: 2.25, unit: "%", certain: false }],
  ["14,100", { value: 14_100 }],
  ["£1.2m", { value: 1_200_000, unit: "£" }],
  ["$15,200,000", { value: 15_200_000, unit: "$" }],
  ["752.8 Mlls", { value: 752_800_000 }],
  ["12k", { value: 12_000 }],
  ["14 weeks", { value: 14, unit: "weeks" }],
  ["8 days", { value: 8, unit: "days" }],
  ["4.2 out of 5", { value: 4.2, unit: "out of 5" }],
  ["4.2/5", { value: 4.2, unit: "out of 5" }],
  ["12 per 10,000", { value: 12, unit: "per 10,000" }],
  ["1 in 4", { value: 25, unit: "%" }],
  ["1:48", { value: 48, unit: "to 1" }],
  ["1,008 (63%)", { value: 1008, remark: "63%" }],
  ["25.43 (Q13-Q16)", { value: 25.43 }],
  ["95% within 20 weeks", { value: 95, unit: "%" }],
  ["nil", { value: 0 }],
  ["0", { value: 0 }],
  ["Increase to 85%", { value: 85, unit: "%", bound: "atLeast" }],
  ["Reduce from 5% to below 3%", { value: 3, unit: "%", bound: "lessThan" }],
  ["50% reduction", { value: 50, unit: "% reduction", certain: false }],
  ["5 reduction", { value: 5, unit: "reduction", certain: false }],
  ["5m", { value: 5_000_000, certain: false }],
  ["SEN (E)", { group: "SEN (E)" }],
  ['increase in "good" rating', { unmeasurable: true }],
  ["Increase in issues resolved tba", { unmeasurable: true }],
  ["Increase by 5%", { unmeasurable: true }],
])("%j", (text, expected) => expect(read(text)).toEqual({ ...EMPTY, ...expected }));

test.each([
  ["", "blank"],
  ["  ", "blank"],
  ["Not available", "notAvailable"],
  ["[x]", "notAvailable"],
  ["N/A", "notApplicable"],
  ["n/a", "notApplicable"],
  ["[z]", "notApplicable"],
  ["Unknown", "unknown"],
  ["?", "unknown"],
  ["??", "unknown"],
  ["No data", "noData"],
  ["–", "noData"],
  ["-", "noData"],
  ["None", "noData"],
  ["*", "suppressed"],
  ["x", "suppressed"],
  ["c", "suppressed"],
  ["[c]", "suppressed"],
  ["[low]", "suppressed"],
  ["tbc", "undecided"],
  ["TBA", "undecided"],
  ["TBD", "undecided"],
  ["Pending", "undecided"],
  ["Available in Q4", "undecided"],
  ["No target", "noTarget"],
  ["No target required", "noTarget"],
  ["#N/A", "error"],
  ["#DIV/0!", "error"],
] as const)("%j is missing: %s", (text, missing) => expect(read(text)).toEqual({ ...EMPTY, missing }));

test("missing, yet a figure: it is a remark and never the value", () => {
  const text = "Not available Overall Combined NEET and Not Known is 8.3%";
  const remark = "Overall Combined NEET and Not Known is 8.3%";
  expect(read(text)).toEqual({ ...EMPTY, missing: "notAvailable", remark });
});

test.each([
  ["Baseline March 2019", "2019-03-31"],
  ["tbc based on Jan 19 performance", "2019-01-31"],
  ["Available May 19", "2019-05-31"],
  ["Target to be confirmed (data available June 2019)", "2019-06-30"],
])("%j is promised by %s", (text, promisedBy) => {
  expect(read(text)).toEqual({ ...EMPTY, missing: "promised", promisedBy });
});

describe.each(VALUE_PATTERNS.map((pattern) => [pattern.id, pattern] as const))("%s", (id, { forms }) => {
  test.each(forms.map((form) => [form]))("reads %j", (text) => {
    const reading = readKpiValue({ value: text, text, numberFormat: "General", fill: null }, CONTEXT);
    expect(reading.pattern).toBe(id);
  });
});

test("without a reader of promises, a promise is undecided", () => {
  expect(read("tbc based on Jan 19 performance", { percentMeasure: false, role: "target" }).missing).toBe(
    "undecided",
  );
  expect(read("Available May 19", { percentMeasure: false, role: "target" }).missing).toBe("undecided");
});

test.each([
  ["77.9% as at March 2018", 77.9, "2018-03-01", "2018-03-31"],
  ["March 2018: 77.9%", 77.9, "2018-03-01", "2018-03-31"],
  ["13.7%, December 2017 – February 2018 average", 13.7, "2017-12-01", "2018-02-28"],
  ["14.7% December 2018 – February 2019 average", 14.7, "2018-12-01", "2019-02-28"],
  ["81%, 2016/17 destination of 2015/16 cohort", 81, "2016-04-01", "2017-03-31"],
])("%j is for its own period", (text, value, from, to) => {
  const reading = readKpiValue({ value: text, text, numberFormat: "General", fill: null }, CONTEXT);
  expect(figureOf(reading)).toEqual({ ...EMPTY, value, unit: "%" });
  expect(reading.period).toMatchObject({ from, to });
});

test.each([
  "March 2019",
  "31/03/2019",
  "2018/19",
  "2018-19",
  "2018-19 average",
  "2015-17 cohort",
  "In 2018-2019",
  "Head of Inclusion",
  "See narrative",
  "Amber",
  "TRUE",
  "R",
])("%j is no figure, and a note says so", (text) => {
  const reading = readKpiValue({ value: text, text, numberFormat: "General", fill: null }, CONTEXT);
  expect(figureOf(reading)).toEqual({ ...EMPTY, certain: false });
  expect(reading.note).toContain(text);
});

test("a change is said to be one", () => {
  const text = "50% reduction";
  const { note } = readKpiValue({ value: text, text, numberFormat: "General", fill: null }, CONTEXT);
  expect(note).toBe("Read as a change (reduction), not as a level: it does not say from what.");
});

test.each<readonly [CellValue, string, string, Partial<KpiValueReading>]>([
  [0.847, "84.7%", "0.0%", { value: 84.7, unit: "%" }],
  [0.9, "90%", "0%", { value: 90, unit: "%" }],
  [40, "40", "General", { value: 40 }],
  [50.9, "50.9", "0.0", { value: 50.9 }],
  [1200000, "£1,200,000", "£#,##0", { value: 1_200_000, unit: "£" }],
  [84.7, "84.7%", '0.0"%"', { value: 84.7, unit: "%" }],
  [14, "14 weeks", '0" weeks"', { value: 14, unit: "weeks" }],
  [43525, "Mar-19", "mmm-yy", { certain: false }],
  [43525, "01/03/2019", "dd/mm/yyyy", { certain: false }],
  [-3.7, "-3.7", "0.0;[Red]-0.0", { value: -3.7 }],
])("the number %j shown as %j by %j", (value, text, numberFormat, expected) => {
  expect(figureOf(readKpiValue({ value, text, numberFormat, fill: null }, CONTEXT))).toEqual({
    ...EMPTY,
    ...expected,
  });
});

test("a bare figure in a percentage measure is a percentage, and the missing sign is told", () => {
  const context = { ...CONTEXT, percentMeasure: true };
  const typed = readKpiValue({ value: "40", text: "40", numberFormat: "General", fill: null }, context);
  const number = readKpiValue({ value: 40, text: "40", numberFormat: "General", fill: null }, context);
  expect(typed).toEqual(number);
  expect(number).toMatchObject({ value: 40, unit: "%", certain: true, pattern: "percentImplied" });
  expect(number.note).toBe("No % is written; read as 40 % because the measure is a percentage.");
});

test("0.774 in a percentage measure is not guessed at", () => {
  const context = { ...CONTEXT, percentMeasure: true };
  const reading = readKpiValue({ value: 0.774, text: "0.774", numberFormat: "General", fill: null }, context);
  expect(reading).toMatchObject({ value: 0.774, unit: "%", certain: false });
});

test("never throws, keeps the text, and a value is a finite number", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, percentMeasure) => {
      const cell = { value: text, text, numberFormat: "General", fill: null };
      const reading = readKpiValue(cell, { percentMeasure, role: "actual" });
      return reading.text === text.trim() && (reading.value === null || Number.isFinite(reading.value));
    }),
  );
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), (value, numberFormat) => {
      readKpiValue({ value, text: String(value), numberFormat, fill: null }, CONTEXT);
    }),
  );
});

test.each(["1,", "9", "a ", "( ", "1-", "%", "1 ", "Good 2"])(
  "%j over and over is read in linear time",
  (unit) => {
    const read = (text: string) =>
      readKpiValue({ value: text, text, numberFormat: "General", fill: null }, CONTEXT);
    expect(growth(unit, read)).toBeLessThan(LINEAR);
  },
);
