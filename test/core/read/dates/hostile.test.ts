import { growth, LINEAR } from "../../../support/growth";
import fc from "fast-check";
import { formatDate, makeDate, monthName } from "../../../../src/core/model/calendarDate";
import { readForecast } from "../../../../src/core/read/forecasts";
import { readFrequency } from "../../../../src/core/read/frequency";
import { looksLikeDate, readDate, readStatedDate, type DateContext } from "../../../../src/core/read/dates";
import { readPeriod } from "../../../../src/core/read/periods";
import { readPromise } from "../../../../src/core/read/promises";
import { readUpdates } from "../../../../src/core/read/updates";

const UK: DateContext = {
  order: null,
  yearHint: 2019,
  asAt: "2019-06-24",
  quarters: null,
  yearKind: null,
};
const cell = (text: string) => ({ value: text, text, numberFormat: "General" });

/** All readers on one text. */
function readAll(text: string): void {
  readDate(cell(text), UK);
  looksLikeDate(cell(text));
  readStatedDate(text);
  readPeriod(text, UK);
  readPromise(text, { frequencyMonths: 2, asAt: UK.asAt });
  readPromise(`baseline ${text}`, { frequencyMonths: 2, asAt: UK.asAt });
  readUpdates(text, UK.asAt);
  readForecast(text, UK.asAt);
  readForecast(`revised to ${text}`, UK.asAt);
  readFrequency(text);
}

const piece = fc.constantFrom(
  "q1",
  "Q4 ",
  "2019",
  "19",
  "/",
  "-",
  " – ",
  ".",
  " to ",
  "March",
  "sept ",
  "w/c ",
  "mid-",
  "end of ",
  "tbc",
  "revised to ",
  "(",
  ")",
  "\n",
  "UPDATE ",
  "from ",
  "31",
  "0",
  "'",
  "→",
  "every ",
  "monthly",
  "term ",
  "autumn ",
  "20019",
  "O",
  "l",
  " ",
);

test("nothing throws on any text, and nothing reads what has no end before its start", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 14 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (any) => {
      readAll(any);
      const reading = readDate(cell(any), UK);
      if (reading?.from && reading.to) expect(reading.from <= reading.to).toBe(true);
      for (const end of [reading?.from, reading?.to]) if (end) expect(end).toMatch(/^(?:199\d|20\d\d|2100)-/);
    }),
    { numRuns: 500 },
  );
});

test("any number in any format is read without throwing", () => {
  fc.assert(
    fc.property(
      fc.double(),
      fc.constantFrom("General", "mmm-yy", "dd/mm/yyyy", "yyyy", "0%", "h:mm"),
      (value, numberFormat) => {
        expect(readDate({ value, text: String(value), numberFormat }, UK)).not.toBeNull();
      },
    ),
  );
});

const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2098 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, dayOfMonth]) => makeDate(year, month, dayOfMonth))
  .filter((date) => date !== null);

test("a day reads back however it is printed", () => {
  fc.assert(
    fc.property(day, (date) => {
      const [year = "", month = "", dayOfMonth = ""] = date.split("-");
      const spellings = [
        formatDate(date),
        date,
        `${dayOfMonth}/${month}/${year}`,
        `${dayOfMonth}.${month}.${year}`,
        `by ${formatDate(date)}`,
        `${dayOfMonth}-${monthName(Number(month)).slice(0, 3)}-${year}`,
      ];
      for (const text of spellings) {
        expect([text, readDate(cell(text), { ...UK, order: "dmy" })]).toMatchObject([
          text,
          { from: expect.anything(), to: date },
        ]);
      }
      expect(readStatedDate(`As at ${formatDate(date)}`)).toBe(date);
    }),
  );
});

test("the phrase of a day or a month reads back as the same end", () => {
  fc.assert(
    fc.property(day, (date) => {
      const month = readDate(cell(formatDate(date).replace(/^\d+ /, "")), UK);
      expect(readDate(cell(month?.phrase ?? ""), UK)?.to).toBe(month?.to);
    }),
  );
});

test.each([
  ["digits", "1"],
  ["slashes", "/"],
  ["brackets", "("],
  ["quarters", "q1"],
  ["spaces", " "],
  ["dates", "1/1/19 "],
  ["dashes", "-"],
  ["months", "march 2019 - "],
  ["commas", "3, "],
  ["updates", "update 1/1/19 "],
  ["lines", "\n1/1/19 - x"],
  ["moves", "revised to "],
  ["forecasts", "will be completed by "],
  ["arrows", "->"],
  ["letters", "a"],
  ["ands", "june and "],
])("%s over and over are read in linear time", (_name, unit) => {
  const read = (text: string) => {
    readAll(text);
    readAll(`x${text}`);
    readAll(`march 2019 ${text} x`);
  };
  expect(growth(unit, read)).toBeLessThan(LINEAR);
});
